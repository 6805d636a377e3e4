import { readConflicts } from '../../yaml/conflicts';
import { parseYaml, type ParsedYaml } from '../../yaml/parse';
import { nodeAt, type TreePath } from '../../yaml/tree';
import { contentOf } from './content';

/**
 * True when the version of a conflict that is not shown still has the items of a list, each with what it said, but for as
 * many as are `gone`. What this version adds to an item may stand behind all that is shown of it.
 */
export function keepsOtherItems(
  before: ParsedYaml,
  after: ParsedYaml,
  list: TreePath,
  gone: number,
): boolean {
  if (before.conflicts.length === 0) return true;
  const left = [...otherItems(before, list)];
  const now = otherItems(after, list);
  for (const item of now) {
    const at = left.indexOf(item);
    if (at < 0) return false;
    left.splice(at, 1);
  }
  return left.length === gone;
}

function otherItems({ text, form }: ParsedYaml, path: TreePath): readonly string[] {
  const list = nodeAt(parseYaml(readConflicts(text, 'theirs').text, form).root, path);
  return list?.kind === 'list' ? list.items.map(contentOf) : [];
}
