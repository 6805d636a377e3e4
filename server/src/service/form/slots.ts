import { tbcOf } from '../model/read';
import type { FieldFact } from '../schema/field-fact';
import { emptyAt, type Range } from '../text/range';
import { entryOf, type TreeNode } from '../yaml/tree';
import type { Asked } from './questions';

/** A place of the form in a draft, with what stands there. */
export interface Slot {
  readonly at: string;
  readonly asked: Asked;
  readonly node: TreeNode | undefined;
  /** True when its name, or the dash of an item, is written. */
  readonly isThere: boolean;
  readonly isItem: boolean;
  /** Of an item, what its list is. */
  readonly list?: FieldFact;
  /** From its name to the end of its answer; where it is not there, where it would be looked for. */
  readonly range: Range;
}

/** Every place of the form that a draft has, also those without an answer: a part before what is in it. */
export function slotsOf(root: TreeNode | undefined, form: Asked): readonly Slot[] {
  const slots: Slot[] = [];
  const visitFields = (asked: Asked, node: TreeNode | undefined, at: string, around: Range) => {
    let last = emptyAt(around.start);
    for (const field of asked.fields) {
      const entry = entryOf(node, field.fact.name);
      const value = entry?.value;
      const range = entry ? { start: entry.keyRange.start, end: endOf(entry.keyRange, value) } : last;
      if (entry) last = emptyAt(range.start);
      visit({
        at: at === '' ? field.fact.name : `${at}/${field.fact.name}`,
        asked: field,
        node: value,
        isThere: entry !== undefined,
        isItem: false,
        range,
      });
    }
  };
  const visit = (slot: Slot) => {
    slots.push(slot);
    const { asked, node, at, range } = slot;
    if (tbcOf(node) && asked.fact.mayBeOpen) return;
    if (asked.fields.length > 0 && !(node && node.kind !== 'map')) visitFields(asked, node, at, range);
    const { item } = asked;
    if (!item || node?.kind !== 'list') return;
    for (const [index, one] of node.items.entries()) {
      const place = node.itemRanges[index] ?? node.range;
      visit({
        at: `${at}/${index}`,
        asked: item,
        node: one,
        isThere: true,
        isItem: true,
        list: asked.fact,
        range: one?.range ?? place,
      });
    }
  };
  visitFields(form, root, '', root?.range ?? emptyAt(0));
  return slots;
}

function endOf(keyRange: Range, value: TreeNode | undefined): number {
  return Math.max(keyRange.end, value?.range.end ?? 0);
}
