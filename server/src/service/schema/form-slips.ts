import { tbcOf } from '../model/read';
import { isNothing, strangeSigns, withoutLookAlikes } from '../text/look-alikes';
import { itemsOf, pointMark } from '../text/points';
import type { SyntaxProblem } from '../yaml/syntax-problem';
import {
  entryOf,
  type Entry,
  type ListNode,
  type MapNode,
  type ScalarNode,
  type TreeNode,
} from '../yaml/tree';
import { dashOf } from '../yaml/layout/rows';
import { fieldOf, type FieldFact, type FieldKind } from './field-fact';

/** What can be read, but never as its author meant it: fields inside a text, a text among the fields, signs that deceive. */
export function formSlips(
  node: TreeNode | undefined,
  fact: FieldFact,
  text: string,
  around: readonly FieldFact[] = [],
  list?: FieldFact,
): readonly SyntaxProblem[] {
  if (!node || (tbcOf(node) && fact.mayBeOpen)) return [];
  switch (node.kind) {
    case 'unreadable':
      return [];
    case 'scalar':
      if (lacksSpace(node.text, fact)) return [{ cause: 'missing-space', range: node.range }];
      if (runsTogether(node, fact, text))
        return [{ cause: fact.item ? 'pasted-items' : 'pasted-text', range: node.range }];
      return looksOtherwise(node, fact, text) ? [{ cause: 'look-alike', range: node.range }] : [];
    case 'list': {
      const { item } = fact;
      const hasFields = node.flow && node.items.some((one) => one?.kind === 'map');
      if (takesProse(fact) && hasFields) return [{ cause: 'colon-in-text', range: node.range }];
      if (fact.kind === 'text' && isOfPoints(node)) return [{ cause: 'pasted-text', range: node.range }];
      if (!item) return [];
      return [
        ...dashesTooMany(node, fact, text),
        ...node.items.flatMap((one) => formSlips(one, item, text, around, fact)),
      ];
    }
    case 'map': {
      const slip =
        reasonAsFields(node, fact) ??
        fieldWithoutSpace(node, fact) ??
        textAsFields(node, fact, text) ??
        (list ? namelessText(node, fact, list) : fieldsInside(node, fact, around));
      if (slip) return [slip];
      return [
        ...textsAmong(node, fact),
        ...node.entries.flatMap(({ key, value }) => {
          const field = fieldOf(fact, key);
          return field ? formSlips(value, field, text, [...around, fact]) : [];
        }),
      ];
    }
  }
}

export const inProse: ReadonlySet<FieldKind> = new Set(['text', 'label', 'person', 'any']);

/** Who writes `\u2060` knows that it is there. */
function looksOtherwise({ range, text: answer }: ScalarNode, { kind }: FieldFact, text: string): boolean {
  if (inProse.has(kind) && !isNothing(answer)) return false;
  return withoutLookAlikes(answer) !== undefined && strangeSigns(text.slice(range.start, range.end)) !== '';
}

/** `lead:treasury` as the only field below a name, and `-treasury` as the only item. */
function lacksSpace(text: string, fact: FieldFact): boolean {
  const name = /^([a-z][a-z0-9_]*):[^ \t\r\n]/.exec(text)?.[1];
  return name === undefined ? fact.item !== undefined && /^-[^ \t\r\n-]/.test(text) : !!fieldOf(fact, name);
}

/** `summary:Phase 1: agree` looks like a field with a long name. */
function fieldWithoutSpace({ flow, entries }: MapNode, fact: FieldFact): SyntaxProblem | undefined {
  const found = entries.find(({ key }) => {
    const name = /^([a-z][a-z0-9_]*):[^ \t\r\n]/.exec(key)?.[1];
    return name !== undefined && fieldOf(fact, name) !== undefined;
  });
  if (flow || !found) return undefined;
  const { keyRange, value } = found;
  return { cause: 'missing-space', range: { start: keyRange.start, end: value?.range.end ?? keyRange.end } };
}

/** `{ tbc: waits for the minister, who decides in May }`: in braces a comma ends the reason. */
function reasonAsFields({ flow, entries }: MapNode, fact: FieldFact): SyntaxProblem | undefined {
  const [first, ...more] = entries;
  const last = more.at(-1);
  if (!flow || !fact.mayBeOpen || first?.key !== 'tbc' || !first.value || !last) return undefined;
  if (more.some(({ key }) => fieldOf(fact, key))) return undefined;
  const end = last.value?.range.end ?? last.keyRange.end;
  return { cause: 'comma-in-reason', range: { start: first.value.range.start, end } };
}

/** `Step 1: do this` is a text with a colon in it. A note behind it is none of it. */
function textAsFields({ range, entries }: MapNode, fact: FieldFact, text: string): SyntaxProblem | undefined {
  const last = entries.at(-1);
  if (!takesProse(fact) || !last || entries.some(({ key }) => isName(key))) return undefined;
  const end = last.value?.range.end ?? text.indexOf(':', last.keyRange.end) + 1;
  return { cause: 'colon-in-text', range: { start: range.start, end } };
}

/** The field of an item that says in words what it is. */
export function titleOf({ items }: FieldFact): string | undefined {
  return items?.words[0] ?? items?.name[0]?.[0];
}

/** An item that begins with `Step 3: do this`, where the name of a field belongs. */
function namelessText(
  { flow, entries }: MapNode,
  fact: FieldFact,
  list: FieldFact,
): SyntaxProblem | undefined {
  const [first] = entries;
  const title = titleOf(list);
  if (flow || !first || !title || isName(first.key) || fieldOf(fact, first.key)) return undefined;
  if (entries.some(({ key }) => key === title)) return undefined;
  const range = { start: first.keyRange.start, end: first.value?.range.end ?? first.keyRange.end };
  return { cause: 'missing-name', range };
}

/** An item without what tells it apart, below one that is not called anything: `- id: m1` above `- title: Publish it`. */
function dashesTooMany(
  { flow, items, itemRanges }: ListNode,
  fact: FieldFact,
  text: string,
): readonly SyntaxProblem[] {
  const [key, ...more] = fact.items?.key[0] ?? [];
  const title = titleOf(fact);
  if (flow || key === undefined || more.length > 0 || title === undefined || title === key) return [];
  return items.flatMap((item, index) => {
    const [above, range] = [items[index - 1], itemRanges[index]];
    const dash = range && dashOf(text, range);
    if (dash === undefined || !isOneItem(above, item, [key, title], fact.item)) return [];
    return [{ cause: 'stray-dash', range: { start: dash, end: dash + 1 } } as const];
  });
}

/** The one has what tells it apart, the other says what it is called, and nothing stands in both. */
function isOneItem(
  above: TreeNode | undefined,
  below: TreeNode | undefined,
  [key, title]: readonly [string, string],
  fact: FieldFact | undefined,
): boolean {
  if (!fact || above?.kind !== 'map' || below?.kind !== 'map' || above.flow || below.flow) return false;
  const has = (node: MapNode, name: string) => node.entries.some((entry) => entry.key === name);
  const isKnown = [...above.entries, ...below.entries].every((entry) => fieldOf(fact, entry.key));
  if (!isKnown || above.entries.some((entry) => has(below, entry.key))) return false;
  // Where nothing is said yet, an item is just being begun.
  return has(above, key) && entryOf(below, title)?.value !== undefined;
}

function takesProse({ kind }: FieldFact): boolean {
  return kind === 'text' || kind === 'label' || kind === 'person';
}

/** Fields that belong further out: below an answer that takes none, or that has none of these. */
function fieldsInside(
  { flow, entries }: MapNode,
  fact: FieldFact,
  around: readonly FieldFact[],
): SyntaxProblem | undefined {
  const [first] = entries;
  const isLost = ({ key }: Entry) => !fieldOf(fact, key) && around.some((outer) => fieldOf(outer, key));
  return first && !flow && entries.every(isLost)
    ? { cause: 'indentation', range: first.keyRange }
    : undefined;
}

/** Words with a colon in them among the fields: an answer that was typed at their level, or part of one. */
function textsAmong({ flow, entries }: MapNode, fact: FieldFact): readonly SyntaxProblem[] {
  if (flow) return [];
  return entries.flatMap((entry, index) => {
    const above = entries[index - 1];
    const isLoose = above && !fieldOf(fact, entry.key) && isLooseText(entry, above, fact);
    return isLoose ? [{ cause: 'loose-text', range: entry.keyRange } as const] : [];
  });
}

/** What ends like a sentence or begins like a point is no field of somebody's own. */
function isLooseText({ key, value }: Entry, above: Entry, fact: FieldFact): boolean {
  if (pointMark(key) !== '') return true;
  if (!/\S\s\S/.test(key)) return false;
  const answer = fieldOf(fact, above.key);
  const isUnanswered =
    above.value === undefined && (answer?.kind === 'text' || answer?.item?.kind === 'text');
  return isUnanswered || (value?.kind === 'scalar' && /[.?!…]$/.test(value.text));
}

/** Points of a text, and items of a list, that become one line where nothing keeps them apart. */
function runsTogether({ range, style }: ScalarNode, { kind, item }: FieldFact, text: string): boolean {
  if (style !== 'plain' || (kind !== 'text' && item?.kind !== 'text')) return false;
  const lines = text.slice(range.start, range.end).split(/\r\n|[\r\n]/);
  if (item) return itemsOf(lines, (line) => line).length > 1 || pointMark(lines[0] ?? '') !== '';
  // A dash at the beginning of a line may as well part a sentence.
  const points = lines.filter((line) => pointMark(line) !== '' && !/^\s*[–—]\s+\p{Ll}/u.test(line));
  return points.length > 1;
}

/** Items that are texts, with a colon in them or without. */
function isOfPoints({ flow, items }: ListNode): boolean {
  const isText = (item: TreeNode | undefined) =>
    item?.kind === 'scalar' || (item?.kind === 'map' && item.entries.every(({ key }) => !isName(key)));
  return !flow && items.length > 1 && items.every(isText);
}

/** The names of the form are small letters and dashes below. */
function isName(key: string): boolean {
  return /^[a-z][a-z0-9_]*$/.test(key);
}
