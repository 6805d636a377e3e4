import type { Lines } from '../text/lines';
import type { Range } from '../text/range';
import type { TreeNode } from '../yaml/tree';

/** A comment that silences a rule: what it finds on the next line, or all of the rule's findings in the file. */
export interface Ignore {
  readonly rule: string;
  readonly range: Range;
  /** The lines that it silences, from 0: the next one, with the long text that begins on it; nothing for the whole file. */
  readonly lines: { readonly first: number; readonly last: number } | undefined;
}

const comment = /^[ \t]*#[ \t]*codraft-ignore(-file)?[ \t]+(-?[^\s-]+(?:-[^\s-]+)*-?)[ \t]*(?:--.*)?$/;

/** The ignore comments of a file. What looks like one inside a text is text. */
export function readIgnores(text: string, lines: Lines, root: TreeNode | undefined): readonly Ignore[] {
  if (!text.includes('codraft-ignore')) return [];
  const texts = longTexts(root);
  // No comment can stand inside a long text, so the one above its field speaks for all of it.
  const lastLines = new Map(
    texts.map(({ start, end }) => [lines.position(start).line, lines.position(end - 1).line]),
  );
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
      ignores.push({
        rule,
        range,
        lines: forFile === undefined ? { first: below, last: lastLines.get(below) ?? below } : undefined,
      });
    }
    if (!/^[ \t]*#/.test(content)) below = line;
  }
  return ignores.reverse();
}

function longTexts(node: TreeNode | undefined): readonly Range[] {
  switch (node?.kind) {
    case 'scalar':
      return [node.range];
    case 'map':
      return node.entries.flatMap(({ value }) => longTexts(value));
    case 'list':
      return node.items.flatMap((item) => longTexts(item));
    default:
      return [];
  }
}
