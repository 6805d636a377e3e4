import { endOfLine } from '../../yaml/line-at';
import type { ScalarNode, TreeNode } from '../../yaml/tree';
import { exactAnswer, type Meaning } from '../meaning';
import { mergeList } from './merge-list';
import { mergeMap } from './merge-map';
import { mergeText } from './merge-text';
import { namesRenamed } from './milestones-named';
import type { Block } from './blocks';
import { unchanged, type Merge, type Outcome, type Three } from './outcome';
import { columnBelow, moveLines } from './write-block';
import { writeInline } from './write-inline';

/** A value that was merged; `replaced` says that theirs stands in the place of ours, with the comments in it. */
export interface MergedValue extends Outcome {
  readonly replaced: boolean;
}

/** What becomes of the value of a field or item. Nothing when the two sides contradict each other in it. */
export function mergeValue(merge: Merge, three: Three<Block>): MergedValue | undefined {
  const { base, ours, theirs, fact } = three;
  const isUnclear = namesRenamed(three, fact, merge.renamed);
  const inside = isUnclear && fact?.item?.refers === 'milestone' ? undefined : mergeInside(merge, three);
  if (inside) return { ...inside, replaced: false };
  if (isUnclear) return undefined;
  if (ours.meaning === theirs.meaning || base?.meaning === theirs.meaning) return keep(ours.meaning);
  if (base?.meaning === ours.meaning) return replace(merge, ours, theirs);
  const same = sameWords(base, ours, theirs);
  if (same === 'ours') return keep(ours.meaning);
  return same === 'theirs' ? replace(merge, ours, theirs) : undefined;
}

function keep(meaning: Meaning): MergedValue {
  return { ...unchanged(meaning), replaced: false };
}

/** The parts of a map or list one by one, and the sentences of a text. */
function mergeInside(merge: Merge, three: Three<Block>): Outcome | undefined {
  const { base, ours, theirs, fact } = three;
  const [b, o, t] = [base?.value, ours.value, theirs.value];
  const blocks = { base, ours, theirs };
  // What is still an empty pair of brackets, or was never touched, may come to stand on lines as it does with them.
  if (base?.meaning === ours.meaning && isInBrackets(o) && !isInBrackets(t)) return undefined;
  if (o?.kind === 'map' && t?.kind === 'map') {
    const map = b?.kind === 'map' ? b : undefined;
    return mergeMap(merge, { base: map, ours: o, theirs: t, fact }, blocks);
  }
  if (o?.kind === 'list' && t?.kind === 'list') {
    const list = b?.kind === 'list' ? b : undefined;
    return mergeList(merge, { base: list, ours: o, theirs: t, fact }, blocks);
  }
  if (b?.kind !== 'scalar' || o?.kind !== 'scalar' || t?.kind !== 'scalar' || !base) return undefined;
  if (ours.meaning === theirs.meaning || base.meaning === theirs.meaning) return undefined;
  // Written as before, it may be written as they write it; laid out anew, it keeps our layout.
  const isAsBefore = base.meaning === ours.meaning && sourceOf(base, b) === sourceOf(ours, o);
  if (isAsBefore || ![b, o, t].every(({ value }) => typeof value === 'string')) return undefined;
  const merged = mergeText(
    { node: b, text: base.of.text },
    { node: o, text: ours.of.text },
    { node: t, text: theirs.of.text },
    {
      inBrackets: !ours.onLines,
      column: ours.column,
      lineBreak: merge.lineBreak,
      moved: canMove(ours, theirs)
        ? (written) => moveLines(written, shift(ours, theirs), merge.lineBreak, true)
        : undefined,
    },
  );
  return merged && { edits: merged.edits, conflicts: 0, ours: merged.meaning, theirs: merged.meaning };
}

/** True where an answer may come to stand on lines as it does with them: no comment stands in its way. */
function canMove(ours: Block, theirs: Block): boolean {
  const { text } = ours.of;
  const isLast = text.slice(ours.end, endOfLine(text, ours.end)).trim() === '';
  return ours.onLines && theirs.onLines && isLast && ours.inner.length + theirs.inner.length === 0;
}

function isInBrackets(node: TreeNode | undefined): boolean {
  return (node?.kind === 'map' || node?.kind === 'list') && node.flow;
}

function sourceOf({ of: { text } }: Block, { range }: ScalarNode): string {
  return text.slice(range.start, range.end).replace(/(?:\r\n|\r|\n)[ \t]*/g, '\n');
}

/** Where all that differs on one side is whether a value stands in quotation marks, it has not changed. */
function sameWords(base: Block | undefined, ours: Block, theirs: Block): 'ours' | 'theirs' | undefined {
  const [b, o, t] = [base, ours, theirs].map((block) =>
    block?.value?.kind === 'scalar' ? exactAnswer(block.value, block.of.text) : undefined,
  );
  if (o === undefined || t === undefined) return undefined;
  if (o === t || b === t) return 'ours';
  return b === o ? 'theirs' : undefined;
}

/** Their value in the place of ours. */
function replace(merge: Merge, ours: Block, theirs: Block): MergedValue | undefined {
  const { text } = theirs.of;
  const done = (written: string, start: number): MergedValue => ({
    ...unchanged(theirs.meaning),
    edits: [{ range: { start, end: ours.end }, text: written }],
    replaced: true,
  });
  if (!ours.onLines || !theirs.onLines) {
    const written = writeInline(theirs.of, theirs.value);
    if (written === undefined) return undefined;
    if (!ours.onLines && ours.key === undefined) return done(written, ours.start);
    return done(` ${written}`, ours.inside);
  }
  const source = text.slice(theirs.inside, theirs.end);
  return done(moveLines(source, shift(ours, theirs), merge.lineBreak, true), ours.inside);
}

/** How much further in our lines stand; the lines of a long text go where ours are. */
function shift(ours: Block, theirs: Block): number {
  const [mine, yours] = [blockColumn(ours), blockColumn(theirs)];
  return mine !== undefined && yours !== undefined ? mine - yours : ours.column - theirs.column;
}

/** The column of the lines of a block text that does not itself say how far it is indented. */
function blockColumn({ value, of: { text } }: Block): number | undefined {
  if (value?.kind !== 'scalar' || value.style !== 'block') return undefined;
  const header = text.slice(value.range.start, endOfLine(text, value.range.start));
  return /^[|>][-+]*\d/.test(header) ? undefined : columnBelow(text, value.range);
}
