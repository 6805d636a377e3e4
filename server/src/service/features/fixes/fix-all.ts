import { filesBesidePlan } from '../../kinds/file-names';
import type { Messages } from '../../messages/messages';
import { createPlanStore, type Plans } from '../../plans/plans';
import { applyEdits, collide, inOrder } from '../../text/edit';
import { overlaps } from '../../text/range';
import type { ParsedYaml } from '../../yaml/parse';
import { passagesOf } from '../../yaml/repair/passages';
import { isOnlyMended } from '../trial/only-mended';
import { Trial } from '../trial/trial';
import { safeFixFor } from './fixes';
import type { Fix, FixEdit, FixInput } from './fix';
import { nameDropped } from './try-fix';

/** What fixing all did to one file. */
export interface FixedAll {
  readonly text: string;
  readonly made: readonly MadeFix[];
}

/** A fix that was made, to be told of. */
export interface MadeFix {
  readonly rule: string;
  readonly title: string;
  /** From 0, in the text as it was when the fix was made. */
  readonly line: number;
}

/** Mending one thing can bring another to light; what is not settled after so many rounds is going round in a circle. */
const mostRounds = 10;
/** Each round reads the draft again so often at the most, however many of the fixes do harm. */
const mostTries = 100;

/**
 * Makes every safe fix of a file, again and again until there is none left. The plans are left as they are: it is tried
 * out in a plan of its own, with the files that a draft refers to.
 */
export function fixAll(uri: string, plans: Plans, messages: Messages): FixedAll {
  const before = plans.text(uri) ?? '';
  const own = createPlanStore({ messages });
  for (const file of neededFor(uri, plans)) own.set(file, plans.text(file) ?? '');
  const made: MadeFix[] = [];
  const seen = new Set([before]);
  let text = before;
  for (let round = 0; round < mostRounds; round++) {
    const fixed = fixOnce(uri, own, messages);
    // A text that was there before comes from two fixes that undo each other.
    if (fixed.made.length === 0 || seen.has(fixed.text)) break;
    made.push(...fixed.made);
    text = fixed.text;
    seen.add(text);
    own.set(uri, text);
  }
  return { text, made };
}

/** Commitments say nothing about each other that a safe fix could mend. */
function neededFor(uri: string, plans: Plans): readonly string[] {
  const plan = plans.planOf(uri);
  if (!plan) return [uri];
  return [...new Set([...filesBesidePlan(plan.uri), uri])].filter((file) => plans.has(file));
}

function fixOnce(uri: string, plans: Plans, messages: Messages): FixedAll {
  const draft = plans.draft(uri);
  if (!draft) return { text: '', made: [] };
  const { yaml } = draft;
  const findings = plans.findings(uri);
  const input: FixInput = {
    uri,
    draft,
    findings,
    surroundings: plans.surroundings(uri),
    draftOf: (other) => plans.draft(other),
    messages,
  };
  const wanted = findings.flatMap((finding): readonly SafeFix[] => {
    const fix = safeFixFor(finding, input);
    if (!fix || !isOnlyIn(fix, uri)) return [];
    const edits = nameDropped(fix.files[0]?.edits ?? [], finding, input);
    const { line } = yaml.lines.position(finding.range.start);
    return [{ rule: finding.rule, title: fix.title, line, edits }];
  });
  const trial = new Trial(mostTries * yaml.text.length);
  const keepsAll = (fixes: readonly SafeFix[]) => trial.outcome(yaml, editsOf(fixes)) === 'keeps-all';
  // What cannot be read is mended first. One that helps must not hide one that harms.
  const mends = (fixes: readonly SafeFix[]) => {
    const edits = inOrder(editsOf(fixes));
    if (!keepsAll(fixes)) return false;
    const after = fixes.length === 1 ? undefined : trial.read(applyEdits(yaml.text, edits), yaml);
    return fixes.length === 1 || (after !== undefined && isOnlyMended(yaml, after, edits));
  };
  const repairs = helpful(
    wanted.filter(({ rule }) => rule === 'yaml-syntax'),
    mends,
  );
  const isGuessed = guessedIn(yaml);
  const others = wanted.filter(({ rule, edits }) => rule !== 'yaml-syntax' && !edits.some(isGuessed));
  const made = withoutHarm(apart(repairs.length > 0 ? repairs : others), [], keepsAll);
  return {
    text: applyEdits(yaml.text, editsOf(made)),
    made: made.map(({ rule, title, line }) => ({ rule, title, line })),
  };
}

/** Where a field at the margin is read as it may have been meant, nothing else in it is changed before the author has said so. */
function guessedIn({ text, problems }: ParsedYaml): (edit: FixEdit) => boolean {
  const guesses = problems.filter(({ repairs: [first] = [] }) => first && !first.isSafe);
  if (guesses.length === 0) return () => false;
  const guessed = passagesOf(text).filter((passage) =>
    guesses.some(({ range, around = range }) => overlaps(passage, around) || overlaps(passage, range)),
  );
  return ({ range }) => guessed.some((passage) => passage.start <= range.start && range.start < passage.end);
}

interface SafeFix extends MadeFix {
  readonly edits: readonly FixEdit[];
}

function editsOf(fixes: readonly SafeFix[]): readonly FixEdit[] {
  return fixes.flatMap(({ edits }) => edits);
}

function isOnlyIn({ files }: Fix, uri: string): boolean {
  return files.length === 1 && files[0]?.uri === uri;
}

/** Those that do not reach into one another; what has to wait is made in the next round. */
function apart(fixes: readonly SafeFix[]): readonly SafeFix[] {
  const waiting = new Set<SafeFix>();
  const all = fixes.flatMap((fix) => fix.edits.map((edit) => ({ edit, fix })));
  all.sort((a, b) => a.edit.range.start - b.edit.range.start || a.edit.range.end - b.edit.range.end);
  let last: (typeof all)[number] | undefined;
  for (const one of all) {
    if (waiting.has(one.fix)) continue;
    if (last && last.fix !== one.fix && collide(last.edit, one.edit)) waiting.add(one.fix);
    else last = one;
  }
  return fixes.filter((fix) => !waiting.has(fix));
}

/** All at once where each of them does what it should; where not, halves find out which do. */
function helpful(
  fixes: readonly SafeFix[],
  mends: (fixes: readonly SafeFix[]) => boolean,
): readonly SafeFix[] {
  if (fixes.length === 0 || mends(fixes)) return fixes;
  if (fixes.length === 1) return [];
  const half = fixes.length >> 1;
  return [...helpful(fixes.slice(0, half), mends), ...helpful(fixes.slice(half), mends)];
}

/** Trying them all at once takes one reading; where that does harm, halves find out which of them does it. */
function withoutHarm(
  fixes: readonly SafeFix[],
  sure: readonly SafeFix[],
  keepsAll: (fixes: readonly SafeFix[]) => boolean,
): readonly SafeFix[] {
  if (fixes.length === 0) return sure;
  const all = [...sure, ...fixes];
  if (keepsAll(all)) return all;
  if (fixes.length === 1) return sure;
  const half = fixes.length >> 1;
  return withoutHarm(fixes.slice(half), withoutHarm(fixes.slice(0, half), sure, keepsAll), keepsAll);
}
