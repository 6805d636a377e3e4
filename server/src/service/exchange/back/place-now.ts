import { stateOf, valueOf } from '../../form/value-of';
import type { Draft } from '../../kinds/draft';
import { formOf } from '../../kinds/kinds';
import type { ShownValue } from '../../publish/document';
import type { FieldFact } from '../../schema/field-fact';
import { factAt } from '../../schema/walk-fields';
import { entryOf, nodeAt, type TreeNode, type TreePath } from '../../yaml/tree';
import { pathOfField } from '../answer-form';
import { keyOfItem } from '../items-along';
import type { AnswerPlace } from '../reply';

/** Where an answer that was sent is now; nothing where an item that it stands in is not in the draft any more. */
export function placeNow({ field, items }: AnswerPlace, draft: Draft): TreePath | undefined {
  const path: (string | number)[] = [];
  const keys = [...items];
  for (const step of pathOfField(field)) {
    if (typeof step === 'string') {
      path.push(step);
      continue;
    }
    const index = itemCalled(keys.shift() ?? '', step, path, draft);
    if (index === undefined) return undefined;
    path.push(index);
  }
  return path;
}

/** Of several with one key the one that stands where it stood. Items without a key are known by their place alone. */
function itemCalled(key: string, was: number, path: TreePath, draft: Draft): number | undefined {
  const list = nodeAt(draft.yaml.root, path);
  if (list?.kind !== 'list') return undefined;
  const fact = factAt(formOf(draft.kind), path);
  const isIt = (index: number) => index < list.items.length && keyOfItem(list.items[index], fact) === key;
  if (isIt(was)) return was;
  const found = key === '' ? -1 : list.items.findIndex((_, index) => isIt(index));
  return found < 0 ? undefined : found;
}

/** What a draft says at a place: one value, or of a list one for each item. */
export function valuesAt(path: TreePath, draft: Draft): readonly ShownValue[] {
  const fact = factAt(formOf(draft.kind), path);
  if (!fact) return [];
  const { text } = draft.yaml;
  const node = nodeAt(draft.yaml.root, path);
  if (fact.kind !== 'list' || stateOf(node, fact, node !== undefined) === 'open')
    return valuesOf(node, fact, text);
  if (node?.kind !== 'list' || !fact.item) return [];
  const { item } = fact;
  return node.items.flatMap((one) => valuesOf(one, item, text));
}

function valuesOf(node: TreeNode | undefined, fact: FieldFact, text: string): readonly ShownValue[] {
  const value = valueOf(node, fact, text) ?? '';
  if (stateOf(node, fact, node !== undefined) === 'open') return [{ text: value, isOpen: true }];
  return value === '' ? [] : [{ text: value }];
}

/** True where two answers say the same; layout that a Word file does not carry counts for nothing. */
export function isSameAnswer(one: readonly ShownValue[], other: readonly ShownValue[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ text, isOpen }, i) => {
      const its = other[i];
      return its !== undefined && plain(text) === plain(its.text) && isOpen === its.isOpen;
    })
  );
}

function plain(text: string): string {
  return text
    .replace(/\r\n|\r/g, '\n')
    .replace(/\t/g, '    ')
    .trim();
}

/** What an item is called in its draft. */
export function nameOfItem(path: TreePath, draft: Draft): string {
  const fact = factAt(formOf(draft.kind), path.slice(0, -1));
  const item = nodeAt(draft.yaml.root, path);
  const words = entryOf(item, fact?.items?.words[0] ?? '')?.value;
  return (words?.kind === 'scalar' ? words.text.trim() : '') || keyOfItem(item, fact);
}
