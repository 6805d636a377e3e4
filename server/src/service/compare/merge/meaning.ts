import { publishedForm } from '../../markdown/published-form';
import type { ScalarNode, TreeNode } from '../../yaml/tree';

/**
 * What a part of a draft says, as one line: two parts with the same line say the same, however they are laid out, quoted
 * or ordered.
 */
export type Meaning = string;

/** A part that is empty says what one says that was never filled in. */
export const nothing: Meaning = 'null';

export function meaningOf(node: TreeNode | undefined, text: string): Meaning {
  switch (node?.kind) {
    case undefined:
    case 'unreadable':
      return nothing;
    case 'scalar':
      return typeof node.value === 'string' ? meaningOfAnswer(node, text) : node.text;
    case 'list':
      return meaningOfList(node.items.map((item) => meaningOf(item, text)));
    case 'map':
      return meaningOfMap(node.entries.map(({ key, value }) => [key, meaningOf(value, text)]));
  }
}

/** Of an answer what readers see of it: its words, and how they are set. */
export function meaningOfAnswer(node: ScalarNode, text: string): Meaning {
  return publishedForm(node, text) ?? noWords;
}

export const noWords: Meaning = '""';

export function meaningOfList(items: readonly Meaning[]): Meaning {
  return items.length === 0 ? nothing : `[${items.join(',')}]`;
}

export function meaningOfMap(entries: readonly (readonly [key: string, meaning: Meaning])[]): Meaning {
  if (entries.length === 0) return nothing;
  const sorted = [...entries].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return `{${sorted.map(([key, meaning]) => `${JSON.stringify(key)}:${meaning}`).join(',')}}`;
}
