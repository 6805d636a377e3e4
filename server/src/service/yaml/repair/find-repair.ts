import { applyEdits } from '../../text/edit';
import type { KnownForm } from '../known-form';
import { readOnce, type Reading } from '../read-once';
import type { SyntaxCause, SyntaxProblem } from '../syntax-problem';
import { mendBlockHeader } from './block-header';
import { mendBrokenText } from './broken-text';
import type { Candidate, Slip } from './candidate';
import { mendName, mendText, mendTitle, passOver } from './half-typed';
import { mendHash } from './hash-in-text';
import { lineUp } from './line-up';
import { mendLookAlikes } from './look-alikes';
import { mendLooseText, mendPaste, mendPoints } from './loose-text';
import { dropSigns, mendPunctuation } from './punctuation';
import { isStructural, readRows, rowAt, type Row } from './rows';
import { mendStrayDash } from './stray-dash';
import { lostFields, unaccounted } from './unaccounted';

/** A candidate that has been tried, and how the text reads with it. */
export interface Tried {
  readonly candidate: Candidate;
  readonly text: string;
  readonly reading: Reading;
}

/** Counts down what may still be read to try things out; a file that is broken all over is not worth more. */
export interface Budget {
  characters: number;
}

type Maker = (slip: Slip) => readonly Candidate[];

/** Those that guess less come first. A field or item is rather in the wrong column than part of a text. */
function makersFor({ fault, rows, at }: Slip): readonly Maker[] {
  // Lines must not be moved for a sign or a comma.
  if (fault.cause === 'look-alike') return [mendLookAlikes];
  if (fault.cause === 'stray-dash') return [mendStrayDash];
  if (fault.cause === 'comma-in-reason') return [mendPunctuation];
  const signs = [mendBlockHeader, mendHash, mendPunctuation, dropSigns, mendTitle, mendText];
  return [mendLookAlikes, mendBrokenText, ...layoutMakers(fault, rows[at], signs), passOver];
}

function layoutMakers(
  { cause }: SyntaxProblem,
  row: Row | undefined,
  signs: readonly Maker[],
): readonly Maker[] {
  if (cause === 'reserved-start') return [mendPaste, ...signs, mendPoints];
  // A field moved out of the form would take all that is wrong below it along.
  if (cause === 'colon-in-text') return [mendPaste, ...signs, mendLooseText, mendPoints];
  return row && isStructural(row)
    ? [...signs, lineUp, mendPaste, mendLooseText, mendPoints]
    : [mendPaste, ...signs, mendNameOrText, lineUp, mendPoints];
}

/** `theme anti-corruption` at the margin below `title:` may be either; of one word behind a name, it is rather the name. */
function mendNameOrText(slip: Slip): readonly Candidate[] {
  const row = slip.rows[slip.at];
  const words = slip.text.slice(row?.start, row?.end).trim().split(/\s+/);
  const texts = mendLooseText(slip);
  const { around } = texts[0]?.problem ?? {};
  const names = mendName(slip).map((one) => ({
    ...one,
    problem: { ...one.problem, ...(around && { around }) },
  }));
  return words.length === 2 ? [...names, ...texts] : [...texts, ...names];
}

/**
 * The candidate after which the least is wrong, and that fits the form best; the rest that are as good come after it.
 * Nothing when none of them leaves less wrong than there was.
 */
export function findRepair(
  fault: SyntaxProblem,
  {
    text,
    reading,
    form,
    budget,
  }: {
    readonly text: string;
    readonly reading: Reading;
    readonly form: KnownForm | undefined;
    readonly budget: Budget;
  },
): readonly Tried[] {
  if (asMeant.has(fault.cause)) return [];
  const slip = slipAt(fault, text, form);
  let best: readonly Tried[] = [];
  let least = Infinity;
  for (const maker of makersFor(slip)) {
    for (const candidate of maker(slip)) {
      // One way of each kind is enough.
      if (least === 0 && best.some((tried) => tried.candidate.kind === candidate.kind)) continue;
      if (budget.characters < text.length) return best;
      budget.characters -= text.length;
      const after = applyEdits(text, candidate.edits);
      const tried = { candidate, text: after, reading: readOnce(after, form) };
      if (!isBetter(tried.reading, reading, candidate)) continue;
      const weight = weigh(tried, slip);
      if (weight < least) best = [tried];
      else if (weight === least && !best.some((other) => other.candidate.kind === candidate.kind))
        best = [...best, tried];
      least = Math.min(least, weight);
    }
    // Later makers guess more; when all can be read and has its place, nothing better will come.
    if (least === 0) return best;
  }
  return best;
}

/** They are what they are: no other reading would be truer. */
const asMeant: ReadonlySet<SyntaxCause> = new Set([
  'anchor',
  'alias',
  'tag',
  'too-deep',
  'several-documents',
]);

function slipAt(fault: SyntaxProblem, text: string, form: KnownForm | undefined): Slip {
  const rows = readRows(text);
  let at = rowAt(rows, fault.range.start);
  while (at < rows.length - 1 && (rows[at]?.kind === 'blank' || rows[at]?.kind === 'comment')) at++;
  return { fault, text, rows, at, form };
}

/**
 * Fewer faults; or as many, where the first has hidden others: all that are slips only to the form, or those that stand
 * below it.
 */
export function isBetter(after: Reading, before: Reading, { problem, edits }: Candidate): boolean {
  if (after.faults.length < before.faults.length || (after.isReadable && !before.isReadable)) return true;
  const last = Math.max(problem.range.end, ...edits.map(({ range }) => range.end));
  const end = edits.reduce((at, { range, text }) => at + text.length - (range.end - range.start), last);
  return after.faults.every(({ range }) => range.start > end);
}

/** What is passed over or has become text is lost until somebody mends it: better to find it a place that fits badly. */
const lostLine = 3;

/** How much is wrong after a candidate, in the layout first and then to the form. */
export function weigh(
  { candidate, text, reading }: Tried,
  { form, rows }: Pick<Slip, 'form' | 'rows'>,
): number {
  const { root, duplicates } = reading;
  const misfits = (form?.misfits(root) ?? 0) + duplicates.length;
  const passedOver = candidate.kind === undefined ? lostLine : 0;
  // A line that is moved below what announces a long text is one no more.
  const swallowed =
    candidate.kind === 'line-up' ? countStructural(rows) - countStructural(readRows(text)) : 0;
  const lost =
    unaccounted(text, root) + (lostFields(rows, root, form) + Math.max(0, swallowed)) * lostLine + passedOver;
  return reading.faults.length * 1000 + misfits + lost;
}

function countStructural(rows: readonly Row[]): number {
  return rows.filter(isStructural).length;
}
