import type { Finding } from '../../rules/finding';
import type { Fix, FixInput, FixMaker } from './fix';
import { addMissing } from './makers/add-missing';
import { deleteEmptyDouble, dropMention, nextFree } from './makers/duplicates';
import { unusedIgnoreFixes } from './makers/ignores';
import { emptyFieldFixes, openInstead } from './makers/leave-open';
import { headingInText } from './makers/heading-in-text';
import { convertKind } from './makers/convert-kind';
import { nearestField, nearestName } from './makers/nearest-name';
import { quoteLostWords } from './makers/quote-lost-words';
import { moveParty, register } from './makers/parties';
import { renameId } from './makers/rename-id';
import { renumber } from './makers/renumber';
import { repairSyntax } from './makers/repair-syntax';
import { settleConflict } from './makers/resolve-conflict';
import { addMilestone } from './makers/add-milestone';
import { completeAddress } from './makers/complete-address';
import { dropOwnStep } from './makers/drop-own-step';
import { fittingDate, swapDates, writtenDate } from './makers/use-date';
import { trialFor, tryFix } from './try-fix';

/** All that is known of fixing, in the order in which fixes of one finding are offered. */
export const fixMakers: readonly FixMaker[] = [
  settleConflict,
  repairSyntax,
  quoteLostWords,
  convertKind,
  headingInText,
  nearestField,
  nearestName,
  register,
  moveParty,
  dropMention,
  writtenDate,
  fittingDate,
  swapDates,
  renameId,
  nextFree,
  renumber,
  deleteEmptyDouble,
  dropOwnStep,
  addMissing,
  addMilestone,
  emptyFieldFixes,
  openInstead,
  completeAddress,
  unusedIgnoreFixes,
];

const byRule = new Map<string, readonly FixMaker[]>();
for (const maker of fixMakers) {
  for (const rule of maker.rules) byRule.set(rule, [...(byRule.get(rule) ?? []), maker]);
}

/** What settles the finding, the best first. Each has been tried out. */
export function fixesFor(finding: Finding, input: FixInput): readonly Fix[] {
  if (trialFor(input).isOver) return [];
  const made = makersFor(finding).flatMap((maker) => maker.make(finding, input));
  const fixes = made.flatMap((fix) => tryFix(fix, finding, input) ?? []);
  // One may be taken without looking; more than one would be none.
  const preferred = fixes.find(({ isPreferred }) => isPreferred);
  return fixes.map((fix) => ({ ...fix, isPreferred: fix === preferred }));
}

/** What settles the finding without asking, if it proves to be safe: this is still to be tried out. */
export function safeFixFor(finding: Finding, input: FixInput): Fix | undefined {
  return makersFor(finding)
    .filter(({ makesSafe }) => makesSafe === true)
    .flatMap((maker) => maker.make(finding, input))
    .find(({ isSafe }) => isSafe);
}

/** True when there is a fix for it, which is still to be tried out. */
export function mayBeFixed(finding: Finding, input: FixInput): boolean {
  return makersFor(finding).some((maker) => maker.make(finding, input).length > 0);
}

function makersFor({ rule }: Finding): readonly FixMaker[] {
  return byRule.get(rule) ?? [];
}
