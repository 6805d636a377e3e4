/** Nobody breaks lines that are shorter than the first because of their width, and no editor those that are longer than the second. */
const narrowest = 60;
const widest = 140;
/** So much of the width people fill before they begin a line. */
const filled = 0.9;

const sentenceEnd = /[.!?:…。؟][)\]"'”’»]?$/;
const beginsAnew = /^(?:[-*+•–—#>|]|\d{1,3}[.)] |\s)/;

/** A note as it is read: of its line breaks those that its author meant, and not those that only keep lines short. */
export function flowing(lines: readonly string[]): string {
  const width = Math.max(
    narrowest,
    ...lines.map(({ length }) => length).filter((length) => length <= widest),
  );
  return lines
    .map((line, i) => {
      const next = lines[i + 1];
      return next === undefined ? line : `${line}${isForWidth(line, next, width) ? ' ' : '\n'}`;
    })
    .join('');
}

/** True where the next word would not have fitted, in the middle of a sentence. */
function isForWidth(line: string, next: string, width: number): boolean {
  if (line.length > widest || line.length < width / 2 || next === '') return false;
  if (sentenceEnd.test(line) || beginsAnew.test(next)) return false;
  return line.length + 1 + firstWord(next).length > width * filled;
}

/**
 * What is said in a note as the lines of its comment: the lines that stood there where they say the same, the others as wide as
 * those. A break that would be taken for one that keeps a line short is an empty line.
 */
export function linesOf(said: string, before: readonly string[] = []): readonly string[] {
  const meant = said.split('\n');
  const kept = keptLines(said, before);
  const rest = said.slice(kept.join(' ').length).trimStart();
  const width = Math.max(...before.map(({ length }) => length), 0);
  const wrapped = (text: string) => text.split('\n').flatMap((line) => wrap(line, width));
  const ways = [[...kept, ...wrapped(rest)].filter((line) => line !== ''), wrapped(said), meant];
  const apart = meant.filter((line) => line !== '').flatMap((line, i) => (i === 0 ? [line] : ['', line]));
  return ways.find((lines) => flowing(lines) === said) ?? apart;
}

/** The first lines that stood there and whose words are still the first. */
function keptLines(said: string, before: readonly string[]): readonly string[] {
  let at = 0;
  const kept: string[] = [];
  for (const line of before) {
    const end = at + line.length;
    if (said.slice(at, end) !== line || !/^(?:\s|$)/.test(said.slice(end, end + 1))) break;
    kept.push(line);
    at = end + 1;
  }
  return kept;
}

function wrap(line: string, width: number): readonly string[] {
  if (width < narrowest || line.length <= width) return [line];
  const lines: string[] = [];
  let last = '';
  for (const word of line.split(' ')) {
    if (last !== '' && last.length + 1 + word.length > width) {
      lines.push(last);
      last = word;
    } else last = last === '' ? word : `${last} ${word}`;
  }
  return [...lines, last];
}

function firstWord(line: string): string {
  return line.split(' ', 1)[0] ?? '';
}
