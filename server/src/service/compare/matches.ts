import type { FieldFact } from '../schema/field-fact';
import { tbcOf } from '../model/read';
import type { TreeNode } from '../yaml/tree';
import type { Match } from './difference';
import type { ListKind } from './list-kinds';
import { namedBy, type ItemPair } from './pair-items';

export function rootMatch(fact: FieldFact, before: TreeNode | undefined, after: TreeNode | undefined): Match {
  return { path: '', field: '', fact, key: '', isItem: false, parent: undefined, before, after };
}

export function fieldMatch(
  parent: Match,
  key: string,
  before: TreeNode | undefined,
  after: TreeNode | undefined,
): Match {
  const written = isPlainKey(key) ? key : `[${JSON.stringify(key)}]`;
  const join = (to: string) => (to === '' || written.startsWith('[') ? to + written : `${to}.${written}`);
  const fact = parent.fact?.fields?.find(({ name }) => name === key);
  return {
    path: join(parent.path),
    field: join(parent.field),
    fact,
    key,
    isItem: false,
    parent,
    before,
    after,
  };
}

function isPlainKey(key: string): boolean {
  return /^[\p{L}\p{N}_-]+$/u.test(key);
}

export function itemMatch(list: Match, { before, after }: ItemPair, label: string): Match {
  return {
    path: `${list.path}[${label}]`,
    field: list.field,
    fact: list.fact?.item,
    key: list.key,
    isItem: true,
    parent: list,
    before: before?.node,
    after: after?.node,
    index: {
      ...(before && { before: before.index }),
      ...(after && { after: after.index }),
    },
  };
}

/** How each item is called in a path: by its name where only it has that one, else by its number. */
export function labelsOf(pairs: readonly ItemPair[], kind: ListKind): readonly string[] {
  const names = pairs.map(({ before, after }) => {
    const node = (after ?? before)?.node;
    return node && plainNameOf(node, kind);
  });
  const counts = new Map<string, number>();
  for (const name of names) if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  return pairs.map(({ before, after }, i) => {
    const name = names[i];
    if (name !== undefined && counts.get(name) === 1) return name;
    return String(((after ?? before)?.index ?? 0) + 1);
  });
}

/** What can stand between brackets and not be taken for a number in the list. */
const plainName = /^(?!\d{1,4}$)[\p{L}\p{N}][\p{L}\p{N}_.:/@+-]{0,79}$/u;

function plainNameOf(node: TreeNode, kind: ListKind): string | undefined {
  if (node.kind === 'scalar') {
    const text = node.text.trim();
    return !kind.byLikeness && plainName.test(text) ? text : undefined;
  }
  if (tbcOf(node)) return undefined;
  for (const keys of [...kind.keys].reverse()) {
    const name = namedBy(node, keys);
    if (name !== undefined && plainName.test(name)) return name;
  }
  return undefined;
}
