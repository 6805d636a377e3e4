import type { Range } from '../text/range';

/** Ends a paragraph or a list item in the prose of an answer. */
const paragraphEnd = '\u2029';

/** A stop with the marks that close with it. */
const stops = /\u2029|[.!?…。][.!?…。"'”’»)\]*_]*/g;

/** Shortened words whose full stop is no end, whatever follows. */
const neverEnds = new Set(
  'mr mrs ms dr dra sr sra st ing lic prof dott vs cf eg ie ej ltd inc av approx ca'.split(' '),
);
/** The same where a figure follows: “No. 31”, “art. 5”, “Sept. 2026”. */
const endsUnlessFigure = new Set(
  'no nos nr nro núm num n art arts sec p pp pág par fig vol cap c lett co jan janv ene gen feb févr fév mar abr avr apr mag jun giu jul juil lug aug ago août sep sept set sett oct ott nov dec déc dic'.split(
    ' ',
  ),
);

/** The sentences of a text, each without the space around it. Items of a list are sentences, whatever they end with. */
export function sentencesOf(prose: string): readonly Range[] {
  const sentences: Range[] = [];
  let start = 0;
  const close = (end: number) => {
    const range = trim(prose, start, end);
    if (range.start < range.end) sentences.push(range);
    start = end;
  };
  stops.lastIndex = 0;
  for (let stop = stops.exec(prose); stop; stop = stops.exec(prose)) {
    const end = stop.index + stop[0].length;
    if (stop[0] === paragraphEnd) close(end);
    else if (endsHere(prose, start, stop.index, end)) close(end);
  }
  close(prose.length);
  return sentences;
}

/** The stop at `stop` with what belongs to it up to `end`: does it end the sentence that began at `start`? */
function endsHere(prose: string, start: number, stop: number, end: number): boolean {
  if (end >= prose.length || prose[stop] === '。') return true;
  if (!isSpace(prose.charAt(end))) return false;
  let next = end;
  while (next < prose.length && isSpace(prose.charAt(next)) && prose[next] !== paragraphEnd) next++;
  const after = prose.charAt(next);
  if (after === '' || after === paragraphEnd) return true;
  if (/\p{Ll}/u.test(after)) return false;
  if (prose[stop] !== '.') return true;
  const word = wordBefore(prose, stop);
  if (isInitials(word) || neverEnds.has(word)) return false;
  if (isListMark(prose, start, stop)) return false;
  return !(endsUnlessFigure.has(word) && /\d/.test(after));
}

/** “U.S. Department”, “J. Smith”. */
function isInitials(word: string): boolean {
  return /^\p{L}$/u.test(word) || /^us$/.test(word);
}

/** The “1.” in front of an item is no sentence of its own. */
function isListMark(prose: string, start: number, stop: number): boolean {
  return stop - start < 60 && /^\s*\d{1,2}$/.test(prose.slice(start, stop));
}

/** At most so many letters are looked at: longer words are no abbreviations. */
const longest = 8;

function wordBefore(prose: string, end: number): string {
  let start = end;
  while (start > 0 && end - start < longest && /[\p{L}\p{N}.]/u.test(prose.charAt(start - 1))) start--;
  return prose.slice(start, end).toLowerCase().replaceAll('.', '').slice(-longest);
}

function isSpace(char: string): boolean {
  return /\s/.test(char);
}

function trim(prose: string, from: number, to: number): Range {
  let start = from;
  let end = to;
  while (start < end && isSpace(prose.charAt(start))) start++;
  while (end > start && isSpace(prose.charAt(end - 1))) end--;
  return { start, end };
}
