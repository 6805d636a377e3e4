import type { Lines } from '../text/lines';
import type { Range } from '../text/range';
import type { TreeNode } from '../yaml/tree';

/** A comment that silences a rule: the finding on the next line, or all of the rule's findings in the file. */
export interface Ignore {
  readonly rule: string;
  readonly range: Range;
  /** The line that it silences, from 0; nothing when it is for the whole file. */
  readonly line: number | undefined;
}

const comment = /^[ \t]*#[ \t]*codraft-ignore(-file)?[ \t]+([^\s]+)[ \t]*(?:--.*)?$/;

/** The ignore comments of a file. What looks like one inside a text is text. */
export function readIgnores(text: string, lines: Lines, root: TreeNode | undefined): readonly Ignore[] {
  if (!text.includes('codraft-ignore')) return [];
  const texts = longTexts(root);
  const ignores: Ignore[] = [];
  // From the last line up, so that the line that a stack of comments stands above is known when they are read.
  let below = lines.count;
  for (let line = lines.count - 1; line >= 0; line--) {
    const { start, end } = lines.range(line);
    const content = text.slice(start, end);
    const match = comment.exec(content);
    if (match && !texts.some((range) => range.start < start && start < range.end)) {
      const [whole, forFile, rule = ''] = match;
      const range = { start: start + whole.indexOf('#'), end: start + whole.trimEnd().length };
      ignores.push({ rule, range, line: forFile === undefined ? below : undefined });
    }
    if (!/^[ \t]*#/.test(content)) below = line;
  }
  return ignores.reverse();
}

function longTexts(node: TreeNode | undefined): readonly Range[] {
  switch (node?.kind) {
    case 'scalar':
      return node.style === 'plain' ? [] : [node.range];
    case 'map':
      return node.entries.flatMap(({ value }) => longTexts(value));
    case 'list':
      return node.items.flatMap((item) => longTexts(item));
    default:
      return [];
  }
}
