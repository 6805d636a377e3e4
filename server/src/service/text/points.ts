/** What word processors and hands put in front of a point, with the space behind it. An `o` alone is a word of some languages. */
const mark =
  /^[ \t]*(?:[-*+•‣⁃●○◦■□▪▫·–—][\t\p{Zs}]+|o(?:\t[\t\p{Zs}]*|\p{Zs}+(?=\p{Lu}))|\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)](?<![a-z]\.)[\t\p{Zs}]+)/u;

/** The mark with which a line begins a point; empty where it does not. */
export function pointMark(line: string): string {
  return mark.exec(line)?.[0] ?? '';
}

/**
 * The lines of a text item by item: each point, each paragraph, and each line but for those with which one that was broken
 * by hand goes on.
 */
export function itemsOf<L>(lines: readonly L[], wordsOf: (line: L) => string): readonly (readonly L[])[] {
  const items: L[][] = [];
  let above = '';
  for (const line of lines) {
    const words = wordsOf(line);
    if (words.trim() !== '') {
      const item = items.at(-1);
      if (item && goesOn(above, words)) item.push(line);
      else items.push([line]);
    }
    above = words;
  }
  return items;
}

function goesOn(above: string, words: string): boolean {
  if (above.trim() === '' || pointMark(words) !== '') return false;
  const isFurtherIn = pointMark(above) !== '' && indentOf(words) > indentOf(above);
  return isFurtherIn || (/^\s*\p{Ll}/u.test(words) && !/[.:;!?]\s*$/.test(above));
}

function indentOf(line: string): number {
  return line.search(/\S/);
}
