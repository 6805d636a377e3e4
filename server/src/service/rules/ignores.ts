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
  const texts = blockTexts(root);
  const ignores: Ignore[] = [];
  for (let line = 0; line < lines.count; line++) {
    const { start, end } = lines.range(line);
    const match = comment.exec(text.slice(start, end));
    if (!match || texts.some((range) => range.start < start && start < range.end)) continue;
    const [whole, forFile, rule = ''] = match;
    const from = start + whole.indexOf('#');
    ignores.push({
      rule,
      range: { start: from, end: start + whole.trimEnd().length },
      line: forFile === undefined ? nextContentLine(text, lines, line) : undefined,
    });
  }
  return ignores;
}

/** Comments may stack above a line, each for a rule of its own. */
function nextContentLine(text: string, lines: Lines, from: number): number {
  for (let line = from + 1; line < lines.count; line++) {
    const { start, end } = lines.range(line);
    if (!/^[ \t]*#/.test(text.slice(start, end))) return line;
  }
  return from + 1;
}

function blockTexts(node: TreeNode | undefined): readonly Range[] {
  switch (node?.kind) {
    case 'scalar':
      return node.style === 'plain' ? [] : [node.range];
    case 'map':
      return node.entries.flatMap(({ value }) => blockTexts(value));
    case 'list':
      return node.items.flatMap((item) => blockTexts(item));
    default:
      return [];
  }
}
