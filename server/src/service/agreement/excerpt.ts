import type { Change } from '../compare/change';
import { entryOf, type TreeNode } from '../yaml/tree';

/** So much of the words before goes with what has changed. */
const lead = 24;

/**
 * What was written, begun shortly before the first word that is no longer the same: of a long answer the rest says
 * nothing. What has a title is called by it. `root` is that of the older version.
 */
export function excerptOf({ kind, before, words, range }: Change, root: TreeNode | undefined): string {
  if (kind === 'removed' && range.before) return titleAt(root, range.before.start) ?? before ?? '';
  if (!words) return before ?? '';
  let said = '';
  let first: number | undefined;
  for (const { kind: state, text } of words) {
    if (state !== 'same') first ??= said.length;
    if (state !== 'inserted') said += text;
  }
  if (first === undefined || first <= lead * 2) return said;
  const cut = said.slice(first - lead);
  return `…${cut.replace(/^\S*\s+/, '')}`;
}

/** The title of the entry that begins here. */
function titleAt(node: TreeNode | undefined, offset: number): string | undefined {
  if (!node || offset < node.range.start || node.range.end < offset) return undefined;
  const children =
    node.kind === 'map' ? node.entries.map(({ value }) => value) : node.kind === 'list' ? node.items : [];
  for (const child of children) {
    const title = titleAt(child, offset);
    if (title !== undefined) return title;
  }
  const title = node.range.start === offset ? entryOf(node, 'title')?.value : undefined;
  return title?.kind === 'scalar' ? title.text : undefined;
}
