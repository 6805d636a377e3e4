/** An item that is numbered in running text. */
export interface SubItem {
  readonly index: number;
  /** What follows its mark, up to the next. */
  readonly text: string;
}

const mark =
  /(?<![\p{L}\p{N}.,(])\(?(?:(?<chapter>\d{1,2}\.)?(?<number>\d{1,2})(?<style>[.)])?|(?<letter>[a-h])\)|(?<roman>i{1,3}|iv|vi{0,3}|ix|x)[.)])(?=[\s*_])/gu;

const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];

/** The longest row of items numbered 1, 2, 3…, a, b, c…, i, ii, iii… or 5.1, 5.2… in one way. */
export function subItemsOf(prose: string): readonly SubItem[] {
  const rows = new Map<string, Mark[]>();
  for (const found of readMarks(prose)) {
    const row = rows.get(found.style) ?? [];
    // What comes out of turn is a figure in the text, or the start of another row.
    if (found.ordinal === row.length + 1) rows.set(found.style, [...row, found]);
  }
  const longest = [...rows.values()].sort((a, b) => b.length - a.length)[0] ?? [];
  return longest.map(({ index, end }, i) => ({ index, text: prose.slice(end, longest[i + 1]?.index) }));
}

/** Nobody numbers that many. */
const mostMarks = 500;

interface Mark {
  readonly style: string;
  readonly ordinal: number;
  readonly index: number;
  readonly end: number;
}

function readMarks(prose: string): readonly Mark[] {
  const marks: Mark[] = [];
  for (const match of prose.matchAll(mark)) {
    if (marks.length >= mostMarks) break;
    const { chapter = '', number, style = '', letter, roman } = match.groups ?? {};
    const range = { index: match.index, end: match.index + match[0].length };
    if (number !== undefined) {
      if (style === '' && chapter === '') continue;
      marks.push({ ...range, style: `${chapter}1${style}`, ordinal: Number(number) });
    } else if (letter !== undefined) marks.push({ ...range, style: 'a', ordinal: letter.charCodeAt(0) - 96 });
    else if (roman !== undefined) marks.push({ ...range, style: 'i', ordinal: romans.indexOf(roman) + 1 });
  }
  return marks;
}
