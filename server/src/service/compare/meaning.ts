import { foldWords, publishedForm } from '../markdown/published-form';
import { tbcOf } from '../model/read';
import type { MapNode, ScalarNode, TreeNode } from '../yaml/tree';

/*
 * Two stretches of a draft say the same, but for whom? How lines are laid out never counts; the rest depends on it:
 *
 * | for         | what compares                         | empty parts | order of fields | quotation marks           |
 * | ----------- | ------------------------------------- | ----------- | --------------- | ------------------------- |
 * | readers     | `meaningToReaders`, below             | left out    | does not count  | do not count              |
 * | a merge     | `exactMeaning`, below                 | count       | does not count  | tell a text from a number |
 * | a signature | `canonicalJson`, in `model/sign-off`  | left out    | does not count  | do not count              |
 * | tidying     | `sameContent`, in `yaml/layout`       | count       | counts          | count                     |
 * | a fix       | `staysAsItIs`, in `features/trial`    | count       | counts          | do not count              |
 */

/**
 * What readers see of a stretch of a draft, as a text that is the same for two in which they see the same: without layout,
 * quotes, the order of fields, and what is empty. A table or a list in an answer says more than its words. Nothing when
 * nothing is said.
 */
export function meaningToReaders(node: TreeNode | undefined, text: string): string | undefined {
  if (!node) return undefined;
  if (!meanings.has(node)) meanings.set(node, readMeaning(node, text));
  return meanings.get(node);
}

/** A node belongs to one text and never changes. */
const meanings = new WeakMap<TreeNode, string | undefined>();

function readMeaning(node: TreeNode, text: string): string | undefined {
  switch (node.kind) {
    case 'unreadable':
      return `?${JSON.stringify(foldWords(text.slice(node.range.start, node.range.end)))}`;
    case 'scalar':
      return publishedForm(node, text);
    case 'list': {
      const items = node.items.flatMap((item) => meaningToReaders(item, text) ?? []);
      return items.length === 0 ? undefined : `[${items.join(',')}]`;
    }
    case 'map':
      return readFields(node, text);
  }
}

function readFields(node: MapNode, text: string): string | undefined {
  const open = tbcOf(node);
  if (open) return `{tbc:${JSON.stringify(foldWords(open.why))}}`;
  // Of a key that stands twice the last counts, but the other is a difference all the same.
  const entries = node.entries.flatMap(({ key, value }) => {
    const said = meaningToReaders(value, text);
    return said === undefined ? [] : [`${JSON.stringify(key)}:${said}`];
  });
  return entries.length === 0 ? undefined : `{${entries.sort().join(',')}}`;
}

/** What a part of a draft says, in full: what a merge has to keep, down to fields and items that are there and empty. */
export type Meaning = string;

/** A part that is empty says what one says that was never filled in. */
const nothing: Meaning = 'null';

export function exactMeaning(node: TreeNode | undefined, text: string): Meaning {
  switch (node?.kind) {
    case undefined:
    case 'unreadable':
      return nothing;
    case 'scalar':
      return typeof node.value === 'string' ? exactAnswer(node, text) : node.text;
    case 'list':
      return exactList(node.items.map((item) => exactMeaning(item, text)));
    case 'map':
      return exactMap(node.entries.map(({ key, value }) => [key, exactMeaning(value, text)]));
  }
}

/** Of an answer what readers see of it: its words, and how they are set. */
export function exactAnswer(node: ScalarNode, text: string): Meaning {
  return publishedForm(node, text) ?? noWords;
}

export const noWords: Meaning = '""';

export function exactList(items: readonly Meaning[]): Meaning {
  return items.length === 0 ? nothing : `[${items.join(',')}]`;
}

export function exactMap(entries: readonly (readonly [key: string, meaning: Meaning])[]): Meaning {
  if (entries.length === 0) return nothing;
  const sorted = [...entries].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return `{${sorted.map(([key, meaning]) => `${JSON.stringify(key)}:${meaning}`).join(',')}}`;
}

/** What is written, for a reader: the words of an answer, and the lines of a draft for anything larger. */
export function writtenIn(node: TreeNode | undefined, text: string): string | null {
  if (meaningToReaders(node, text) === undefined || !node) return null;
  if (node.kind === 'scalar') return node.text.trim();
  const open = tbcOf(node);
  if (open) return `tbc: ${open.why}`.trim();
  return dedent(text, node.range.start, node.range.end);
}

function dedent(text: string, start: number, end: number): string {
  const lineStart = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1;
  const column = start - lineStart;
  return text
    .slice(start, end)
    .split(/\r\n|\r|\n/)
    .map((line, i) => (i === 0 ? line : line.replace(/^ */, (indent) => indent.slice(column))).trimEnd())
    .join('\n');
}
