import type { Finding } from '../../rules/finding';
import { applyEdits } from '../../text/edit';
import { parseYaml } from '../../yaml/parse';
import type { Fix, FixInput, FixMaker } from './fix';
import { addMissing } from './serve/add-missing';
import { deleteEmptyDouble, dropMention, nextFree } from './serve/duplicates';
import { unusedIgnoreFixes } from './serve/ignores';
import { emptyFieldFixes, openInstead } from './serve/leave-open';
import { mendKind } from './serve/mend-kind';
import { nearestField, nearestName } from './serve/nearest-name';
import { quoteLostWords } from './serve/quote-lost-words';
import { moveParty, register } from './serve/parties';
import { renameId } from './serve/rename-id';
import { renumber } from './serve/renumber';
import { repairSyntax } from './serve/repair-syntax';
import { settleConflict } from './serve/resolve-conflict';
import { addMilestone, completeAddress, dropOwnStep } from './serve/small';
import { fittingDate, swapDates, writtenDate } from './serve/use-date';

/** All that is known of fixing, in the order in which fixes of one finding are offered. */
export const fixMakers: readonly FixMaker[] = [
  settleConflict,
  repairSyntax,
  quoteLostWords,
  mendKind,
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

/** What settles the finding, the best first. */
export function fixesFor(finding: Finding, input: FixInput): readonly Fix[] {
  const made = (byRule.get(finding.rule) ?? []).flatMap((maker) => maker.make(finding, input));
  const fixes = made.filter((fix) => keepsReadable(fix, input));
  // One may be taken without looking; more than one would be none.
  const preferred = fixes.find(({ isPreferred }) => isPreferred);
  return fixes.map((fix) => ({ ...fix, isPreferred: fix === preferred }));
}

/** In a file that cannot be read in full, a place may not be what it seems: there each fix is tried first. */
function keepsReadable({ files }: Fix, { uri, draft }: FixInput): boolean {
  const { problems, text } = draft.yaml;
  if (problems.length === 0) return true;
  const here = files.find((file) => file.uri === uri);
  return !here || parseYaml(applyEdits(text, here.edits)).problems.length <= problems.length;
}
