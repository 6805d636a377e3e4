import type { FieldFact } from '../../schema/field-fact';
import type { TextEdit } from '../../text/edit';
import { startsItsLine } from '../../yaml/layout/rows';
import { endOfLine } from '../../yaml/line-at';
import type { ListNode, MapNode, ScalarNode, TreeNode } from '../../yaml/tree';
import { listKindOf } from '../list-kinds';
import { exactAnswer, exactList, exactMap, type Meaning } from '../meaning';
import { mergeAnswer } from './answers/merge-answer';
import { partsOf, type Block } from './blocks';
import { mergeInner, mergeLead, mergeTail } from './comments';
import {
  bothReplaced,
  idsTwice,
  isOneThing,
  lineUp,
  namesRenamed,
  orderOf,
  type Item,
  type LinedUp,
} from './line-up';
import {
  conflictBehind,
  insertionPointsIn,
  removalsOf,
  writeBrackets,
  writeNew,
  writeOrder,
} from './write-order';
import { wordsOfComment, type Merge, type Outcome, type Three } from './version';
import { conflictAt, moveValue, rebuild, sliceWith, writeInline, writeInstead } from './write';

type Entries = (readonly [key: string, meaning: Meaning])[];

/**
 * The fields of a map one by one, and in turn the map, list or answer that each of them holds. Their order is ours; what they
 * added comes where the form has it.
 */
export function mergeFields(
  merge: Merge,
  map: MapNode,
  { base, ours, theirs, fact }: Three<readonly Block[]>,
): Outcome | undefined {
  const inBase = byKey(base ?? []);
  const inOurs = byKey(ours);
  const inTheirs = byKey(theirs);
  const facts = new Map(fact?.fields?.map((field) => [field.name, field]));

  const edits: TextEdit[] = [];
  const [ifOurs, ifTheirs]: [Entries, Entries] = [[], []];
  const parts: string[] = [];
  const gone: Block[] = [];
  let conflicts = 0;

  const isUnclear = (part: Partial<Record<'ours' | 'theirs', Block>>, key: string) =>
    namesRenamed(part, facts.get(key), merge.renamed);

  for (const block of ours) {
    const key = block.key ?? '';
    const old = inBase.get(key);
    const their = inTheirs.get(key);
    if (their) {
      const merged = mergeBlock(merge, { base: old, ours: block, theirs: their, fact: facts.get(key) });
      if (!merged) return undefined;
      edits.push(...merged.edits);
      conflicts += merged.conflicts;
      ifOurs.push([key, merged.ours]);
      ifTheirs.push([key, merged.theirs]);
      if (map.flow) {
        const part = sliceWith(merge.ours.text, block, merged.edits);
        if (part === undefined) return undefined;
        parts.push(part);
      }
    } else if (!old && !isUnclear({ ours: block }, key)) {
      ifOurs.push([key, block.meaning]);
      ifTheirs.push([key, block.meaning]);
      parts.push(merge.ours.text.slice(block.start, block.end));
    } else if (old && isUntouched(old, block)) {
      gone.push(block);
    } else {
      // Without what stands behind a dash, the dash would be theirs no more.
      if (map.flow || !startsItsLine(merge.ours.text, block.start)) return undefined;
      edits.push(conflictAt(merge, { base: old, ours: block, theirs: undefined }, true));
      conflicts++;
      ifOurs.push([key, block.meaning]);
    }
  }

  const pointFor = insertionPointsIn(inOurs, theirs, fact?.fields?.map(({ name }) => name) ?? []);
  for (const their of theirs) {
    const key = their.key ?? '';
    if (inOurs.get(key)) continue;
    const old = inBase.get(key);
    if (old && isUntouched(old, their)) continue;
    const isApart = old !== undefined || isUnclear({ theirs: their }, key);
    if (map.flow) {
      const value = their.value && writeInline(their.of, their.value);
      if (isApart || (their.value && value === undefined)) return undefined;
      parts.push(value === undefined ? `${key}:` : `${key}: ${value}`);
    } else {
      const point = pointFor(their);
      edits.push(
        isApart
          ? conflictBehind(merge, { base: old, theirs: their }, point, ours)
          : writeNew(merge, their, point, ours, theirs),
      );
      if (isApart) conflicts++;
    }
    if (!isApart) ifOurs.push([key, their.meaning]);
    ifTheirs.push([key, their.meaning]);
  }

  const outcome = { conflicts, ours: exactMap(ifOurs), theirs: exactMap(ifTheirs) };
  const written = map.flow ? rebuild(merge, map, ours, parts) : removalsOf(merge, gone, ours);
  return written && { ...outcome, edits: map.flow ? written : [...written, ...edits] };
}

/** The first of each name. */
function byKey(blocks: readonly Block[]): ReadonlyMap<string | undefined, Block> {
  return new Map([...blocks].reverse().map((block) => [block.key, block]));
}

/** The items of a list one by one: those that only one side has changed, added, moved or taken out, and those of both. */
function mergeItems(
  merge: Merge,
  list: ListNode,
  { base, ours, theirs, fact }: Three<readonly Block[]>,
): Outcome | undefined {
  const kind = listKindOf(
    fact,
    [...ours, ...theirs].map(({ value }) => value),
  );
  const items = lineUp(base ?? [], ours, theirs, kind);
  if (bothReplaced(items)) return undefined;
  const order = orderOf(items, kind.isOrdered);
  if (!order) return undefined;

  const linedUp: LinedUp[] = [];
  for (const item of order) {
    const one = mergeItem(merge, item, fact?.item, !list.flow);
    if (!one) return undefined;
    linedUp.push(one);
  }
  const isUnclear = ({ item, fate }: LinedUp) =>
    fate === 'written' && namesRenamed(item, fact?.item, merge.renamed);
  const clashes = new Set([...idsTwice(linedUp), ...linedUp.filter(isUnclear)]);
  if ([...clashes].some(({ fate }) => fate !== 'written') || (clashes.size > 0 && list.flow))
    return undefined;
  const all = linedUp.map((one): LinedUp =>
    clashes.has(one) ? { ...one, fate: 'apart', conflicts: 1, ours: undefined } : one,
  );
  const edits = list.flow ? writeBrackets(merge, list, ours, all) : writeOrder(merge, all, ours, theirs);
  return (
    edits && {
      edits,
      conflicts: all.reduce((sum, one) => sum + one.conflicts, 0),
      ours: exactList(all.flatMap((one) => one.ours ?? [])),
      theirs: exactList(all.flatMap((one) => one.theirs ?? [])),
    }
  );
}

function mergeItem(
  merge: Merge,
  item: Item,
  fact: FieldFact | undefined,
  onLines: boolean,
): LinedUp | undefined {
  const { base, ours, theirs } = item;
  const done = { item, edits: [], conflicts: 0 };
  const apart = (edits: readonly TextEdit[]): LinedUp | undefined =>
    onLines
      ? { item, fate: 'apart', edits, conflicts: 1, ours: ours?.meaning, theirs: theirs?.meaning }
      : undefined;
  if (ours && theirs) {
    if (!base && !isOneThing(ours, theirs)) return apart([conflictAt(merge, { base, ours, theirs }, true)]);
    const merged = mergeBlock(merge, { base, ours, theirs, fact });
    return merged && { ...merged, item, fate: 'merged' };
  }
  if (ours && !base && namesRenamed(item, fact, merge.renamed))
    return apart([conflictAt(merge, { base, ours, theirs }, true)]);
  if (ours && !base) return { ...done, fate: 'merged', ours: ours.meaning, theirs: ours.meaning };
  if (theirs && !base) return { ...done, fate: 'written', ours: theirs.meaning, theirs: theirs.meaning };
  const left = ours ?? theirs;
  if (!left || !base || isUntouched(base, left))
    return { ...done, fate: 'gone', ours: undefined, theirs: undefined };
  return apart(ours ? [conflictAt(merge, { base, ours, theirs }, true)] : []);
}

/** True when a side has changed nothing of what a block says, and put no comment into it. */
function isUntouched(before: Block, after: Block): boolean {
  const left = commentsOf(before);
  return (
    before.meaning === after.meaning &&
    commentsOf(after).every((text) => {
      const index = left.indexOf(text);
      if (index >= 0) left.splice(index, 1);
      return index >= 0;
    })
  );
}

function commentsOf({ from, to, of }: Block): string[] {
  return of.comments.filter(({ range }) => range.start >= from && range.start < to).map(wordsOfComment);
}

/**
 * A field or item that both sides have. Where they contradict each other, both readings stand in a conflict around it;
 * between brackets no conflict can stand, and the answer is nothing.
 */
function mergeBlock(merge: Merge, three: Three<Block>): Outcome | undefined {
  const { base, ours, theirs } = three;
  const merged = mergeValue(merge, three);
  if (!ours.onLines) return merged;
  const lead = mergeLead(merge, three);
  if (!merged) {
    const conflict = conflictAt(merge, { base, ours, theirs }, false);
    return { edits: [...lead, conflict], conflicts: 1, ours: ours.meaning, theirs: theirs.meaning };
  }
  const inner = mergeInner(merge, three, merged.replaced);
  return { ...merged, edits: [...lead, ...inner, ...merged.edits, ...mergeTail(merge, three)] };
}

/** A value that was merged; `replaced` says that theirs stands in the place of ours, with the comments in it. */
interface MergedValue extends Outcome {
  readonly replaced: boolean;
}

/** What becomes of the value of a field or item. Nothing when the two sides contradict each other in it. */
function mergeValue(merge: Merge, three: Three<Block>): MergedValue | undefined {
  const { base, ours, theirs, fact } = three;
  const isUnclear = namesRenamed(three, fact, merge.renamed);
  const inside = isUnclear && fact?.item?.refers === 'milestone' ? undefined : mergeInside(merge, three);
  if (inside) return { ...inside, replaced: false };
  if (isUnclear) return undefined;
  if (ours.meaning === theirs.meaning || base?.meaning === theirs.meaning) return keep(ours);
  if (base?.meaning === ours.meaning) return replace(merge, ours, theirs);
  const same = sameWords(base, ours, theirs);
  if (same === 'ours') return keep(ours);
  return same === 'theirs' ? replace(merge, ours, theirs) : undefined;
}

function keep({ meaning }: Block): MergedValue {
  return { edits: [], conflicts: 0, ours: meaning, theirs: meaning, replaced: false };
}

function replace(merge: Merge, ours: Block, theirs: Block): MergedValue | undefined {
  const edit = writeInstead(merge, ours, theirs);
  return edit && { ...keep(theirs), edits: [edit], replaced: true };
}

/** The parts of a map or list one by one, and the sentences of a text. */
function mergeInside(merge: Merge, { base, ours, theirs, fact }: Three<Block>): Outcome | undefined {
  const [b, o, t] = [base?.value, ours.value, theirs.value];
  // What is still an empty pair of brackets, or was never touched, may come to stand on lines as it does with them.
  if (base?.meaning === ours.meaning && isInBrackets(o) && !isInBrackets(t)) return undefined;
  const parts = (kind: 'map' | 'list') => ({
    base: partsOf(base, kind),
    ours: partsOf(ours, kind),
    theirs: partsOf(theirs, kind),
    fact,
  });
  if (o?.kind === 'map' && t?.kind === 'map') return mergeFields(merge, o, parts('map'));
  if (o?.kind === 'list' && t?.kind === 'list') return mergeItems(merge, o, parts('list'));
  if (b?.kind !== 'scalar' || o?.kind !== 'scalar' || t?.kind !== 'scalar' || !base) return undefined;
  if (ours.meaning === theirs.meaning || base.meaning === theirs.meaning) return undefined;
  // Written as before, it may be written as they write it; laid out anew, it keeps our layout.
  const isAsBefore = base.meaning === ours.meaning && sourceOf(base, b) === sourceOf(ours, o);
  if (isAsBefore || ![b, o, t].every(({ value }) => typeof value === 'string')) return undefined;
  const merged = mergeAnswer(
    { node: b, text: base.of.text },
    { node: o, text: ours.of.text },
    { node: t, text: theirs.of.text },
    {
      inBrackets: !ours.onLines,
      column: ours.column,
      lineBreak: merge.lineBreak,
      moved: canMove(ours, theirs) ? (written) => moveValue(merge, ours, theirs, written) : undefined,
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
