import { overlaps, type Range } from '../text/range';
import type { ParsedYaml } from './parse';
import type { TreeNode } from './tree';

/**
 * The names of fields that stand in the text where the tree has none: in what could not be read, or in a version of a
 * conflict that was not taken. What the tree lacks may be there.
 */
export function namesOutsideTree(
  { text, root }: Pick<ParsedYaml, 'text' | 'root'>,
  broken: readonly Range[],
): ReadonlySet<string> {
  const read = readRanges(root, broken);
  const names = new Set<string>();
  let next = 0;
  for (const { index, 0: found, 1: name = '' } of text.matchAll(namesOfFields)) {
    const at = index + found.indexOf(name);
    while ((read[next]?.end ?? Infinity) <= at) next++;
    if ((read[next]?.start ?? Infinity) > at) names.add(name);
  }
  return names;
}

const namesOfFields = /(?:^[ \t-]*|[{,][ \t]*)["']?([\p{L}\p{N}_]+)["']?[ \t]*:/gmu;

/** Names and texts of the tree, in their order. A text that begins in a broken stretch may have swallowed fields. */
function readRanges(node: TreeNode | undefined, broken: readonly Range[]): readonly Range[] {
  const ranges: Range[] = [];
  const visit = (one: TreeNode | undefined): void => {
    switch (one?.kind) {
      case 'map':
        for (const { keyRange, value } of one.entries) {
          ranges.push(keyRange);
          visit(value);
        }
        break;
      case 'list':
        one.items.forEach(visit);
        break;
      case 'scalar':
        if (!broken.some((range) => overlaps(range, one.range))) ranges.push(one.range);
        break;
      case 'unreadable':
      case undefined:
        break;
    }
  };
  visit(node);
  return ranges.sort((a, b) => a.start - b.start);
}
