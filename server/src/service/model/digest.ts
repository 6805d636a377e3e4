import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { MapNode, TreeNode } from '../yaml/tree';

/** What changes after people have signed, and changes nothing of what they signed. */
const notSigned: ReadonlySet<string> = new Set(['sign_off', 'updates', 'stage', 'ogp_id']);
const notSignedOfMilestone: ReadonlySet<string> = new Set(['status', 'evidence']);
const nothing: ReadonlySet<string> = new Set();

/**
 * A fingerprint of what a draft says. Two drafts that say the same have the same one, however they are laid out, quoted,
 * ordered or commented; another word makes another. It is written into drafts and stays there for years: what goes into
 * it can never change under the same prefix.
 *
 * A stretch that could not be read counts as not there, so ask only for drafts that were read in full.
 */
export function digestOf(root: TreeNode | undefined): string {
  return `sha256:${bytesToHex(sha256(utf8ToBytes(canonicalText(root))))}`;
}

/** True for a place of the form, such as `milestones.due`, that goes into the digest. */
export function isSignedField(field: string): boolean {
  const [first = '', second = ''] = field.split('.');
  return !notSigned.has(first) && !(first === 'milestones' && notSignedOfMilestone.has(second));
}

/** What is hashed: JSON without white space, keys by code point, every answer as text, nothing that is empty. */
export function canonicalText(root: TreeNode | undefined): string {
  if (root?.kind !== 'map') return canonical(root) ?? '{}';
  return canonicalMap(root, notSigned, canonicalField) ?? '{}';
}

function canonicalField(key: string, value: TreeNode | undefined): string | undefined {
  if (key !== 'milestones' || value?.kind !== 'list') return canonical(value);
  return canonicalList(value.items, (item) =>
    item?.kind === 'map'
      ? canonicalMap(item, notSignedOfMilestone, (_, part) => canonical(part))
      : canonical(item),
  );
}

/** Nothing when there is nothing in it. */
function canonical(node: TreeNode | undefined): string | undefined {
  switch (node?.kind) {
    case undefined:
    case 'unreadable':
      return undefined;
    case 'scalar': {
      // As written: whether 5 stands in quotes is a matter of layout, and 1.50 is not the same figure as 1.5.
      const text = node.text.replace(/\s+/gu, ' ').trim();
      return text === '' ? undefined : JSON.stringify(text);
    }
    case 'list':
      return canonicalList(node.items, canonical);
    case 'map':
      return canonicalMap(node, nothing, (_, value) => canonical(value));
  }
}

function canonicalList(
  items: readonly (TreeNode | undefined)[],
  write: (item: TreeNode | undefined) => string | undefined,
): string | undefined {
  const written = items.flatMap((item) => write(item) ?? []);
  return written.length === 0 ? undefined : `[${written.join(',')}]`;
}

function canonicalMap(
  { entries }: MapNode,
  leftOut: ReadonlySet<string>,
  write: (key: string, value: TreeNode | undefined) => string | undefined,
): string | undefined {
  // Of a key that stands twice the last counts, as everywhere else.
  const values = new Map(entries.map(({ key, value }) => [key, value]));
  const written = [...values]
    .filter(([key]) => !leftOut.has(key))
    .sort(([a], [b]) => compareCodePoints(a, b))
    .flatMap(([key, value]) => {
      const text = write(key, value);
      return text === undefined ? [] : [`${JSON.stringify(key)}:${text}`];
    });
  return written.length === 0 ? undefined : `{${written.join(',')}}`;
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
