import type { ScalarNode } from './tree';

/**
 * The words of an answer at their own places: the written text with everything that is YAML rather than prose
 * (quotes, block marks, indentation, line breaks inside a paragraph) turned into spaces, one for one. A match at index
 * i of the prose therefore lies at `range.start + i` of the file. A blank line becomes a paragraph mark (U+2029).
 */
export function proseOf(node: ScalarNode, fileText: string): string {
  let source = fileText.slice(node.range.start, node.range.end);
  if (node.style === 'block') {
    const header = /^[|>][^\n\r]*/.exec(source)?.[0] ?? '';
    source = ' '.repeat(header.length) + source.slice(header.length);
  } else if (node.style === 'quoted') {
    const inside = source.slice(1, -1);
    const plain = source.startsWith('"')
      ? inside.replace(/\\(?:\r?\n|.)/gs, (escape) => (/\\["\\/]/.test(escape) ? ` ${escape[1]}` : ' '.repeat(escape.length)))
      : inside.replace(/''/g, " '");
    source = ` ${plain}${source.length > 1 ? ' ' : ''}`;
  }
  return source.replace(/[ \t]*(?:\r\n|\r|\n)[ \t]*(?:(?:\r\n|\r|\n)[ \t]*)*/g, (space) => {
    const breaks = space.match(/\r\n|\r|\n/g)?.length ?? 0;
    return breaks > 1 ? '\u2029' + ' '.repeat(space.length - 1) : ' '.repeat(space.length);
  });
}
