import type { MapNode, ScalarNode, TreeNode } from '../../yaml/tree';

/** What a place of a draft is to a signature. What a shape does not name is plain text, however deep it goes. */
export interface Shape {
  /** Fields that change after people have signed, and change nothing of what they signed. */
  readonly leftOut?: ReadonlySet<string>;
  readonly fields?: ReadonlyMap<string, Shape>;
  /** Of each item, where a list stands here. */
  readonly items?: Shape;
  readonly holds?: Holding;
}

/** `prose` is published as Markdown, and an `organisation` is named by its id. */
export type Holding = 'text' | 'prose' | 'organisation';

/** How a scheme writes what it signs. */
export interface Writer {
  readonly shape: Shape;
  /** An answer as JSON; nothing when it is empty. */
  readonly answer: (node: ScalarNode, holds: Holding) => string | undefined;
  readonly key: (key: string) => string;
}

const plain: Shape = {};

/**
 * What a draft says as JSON without white space: fields by code point, lists in their order, nothing that is empty. A
 * stretch that could not be read counts as not there. Signatures stand on it for years: what it makes of a draft never
 * changes.
 */
export function canonicalJson(root: TreeNode | undefined, writer: Writer): string {
  return canonical(root, writer.shape) ?? '{}';

  /** Nothing when there is nothing in it. */
  function canonical(node: TreeNode | undefined, at: Shape): string | undefined {
    switch (node?.kind) {
      case undefined:
      case 'unreadable':
        return undefined;
      case 'scalar':
        return writer.answer(node, at.holds ?? 'text');
      case 'list': {
        const items = node.items.flatMap((item) => canonical(item, at.items ?? plain) ?? []);
        return items.length === 0 ? undefined : `[${items.join(',')}]`;
      }
      case 'map':
        return canonicalFields(node, at);
    }
  }

  function canonicalFields({ entries }: MapNode, { leftOut, fields }: Shape): string | undefined {
    // Of a field that stands twice the last counts, as everywhere else.
    const values = new Map(entries.map(({ key, value }) => [writer.key(key), value]));
    const written = [...values]
      .filter(([key]) => leftOut?.has(key) !== true)
      .sort(([a], [b]) => compareCodePoints(a, b))
      .flatMap(([key, value]) => {
        const text = canonical(value, fields?.get(key) ?? plain);
        return text === undefined ? [] : [`${JSON.stringify(key)}:${text}`];
      });
    return written.length === 0 ? undefined : `{${written.join(',')}}`;
  }
}

export function foldSpace(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** Plain comparison of strings goes by halves of characters, which puts the rarest before some that come earlier. */
function compareCodePoints(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const difference = (a.codePointAt(i) ?? 0) - (b.codePointAt(i) ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}
