import { findWords } from '../service/index';

/** Something to put into the text part of a Word file. */
export interface Insertion {
  readonly at: number;
  readonly xml: string;
}

/** Where the marks of a comment come to stand, around the words that it is about. */
export interface Anchor {
  readonly start: (mark: string) => Insertion;
  readonly end: (mark: string) => Insertion;
}

/** A run of words, as the writer makes them. */
interface Run {
  readonly start: number;
  readonly end: number;
  readonly properties: string;
  /** Where its words begin in the file, and where in the text of all runs. */
  readonly words: number;
  readonly from: number;
  readonly text: string;
}

/** Around words between the two ends of an answer's mark, or around all of it; nothing where nothing is shown there. */
export function anchorIn(xml: string, answer: string, words: string): Anchor | undefined {
  const runs = runsIn(xml, regionOf(xml, answer));
  const [first, last] = [runs[0], runs.at(-1)];
  if (!first || !last) return undefined;
  const found = words === '' ? undefined : findWords(words, runs.map(({ text }) => text).join(''));
  if (!found)
    return {
      start: (mark) => ({ at: first.start, xml: mark }),
      end: (mark) => ({ at: last.end, xml: mark }),
    };
  return { start: splitting(runs, found.start, 'after'), end: splitting(runs, found.end, 'before') };
}

/** Between the two ends of a bookmark. */
function regionOf(xml: string, name: string): { readonly start: number; readonly end: number } {
  const start = xml.indexOf(`<w:bookmarkStart w:name="${name}"`);
  const id = /w:id="(\d+)"/.exec(xml.slice(start, start + 200))?.[1];
  const end = start < 0 || id === undefined ? -1 : xml.indexOf(`<w:bookmarkEnd w:id="${id}"/>`, start);
  return end < 0 ? { start: 0, end: 0 } : { start, end };
}

const parts = /<(\/?)w:(r|rPr|t)\b[^<>]*>|[^<>]+/g;

function runsIn(
  xml: string,
  { start, end }: { readonly start: number; readonly end: number },
): readonly Run[] {
  const runs: Run[] = [];
  let [run, look, words, from] = [start, start, -1, 0];
  let properties = '';
  for (const { 0: whole, 1: closing, 2: name, index } of xml.slice(start, end).matchAll(parts)) {
    const at = start + index;
    if (name === 'r' && closing === '') [run, properties] = [at, ''];
    else if (name === 'rPr' && closing === '') look = at;
    else if (name === 'rPr') properties = xml.slice(look, at + whole.length);
    else if (name === 't' && closing === '') words = at + whole.length;
    else if (name === 't') {
      // As long as it is in the file, so that places in it are places there.
      const text = `${xml.slice(words, at).replace(/&[a-z]+;/g, (one) => ' '.repeat(one.length))}\n`;
      runs.push({ start: run, end: at + whole.length + '</w:r>'.length, properties, words, from, text });
      from += text.length;
    }
  }
  return runs;
}

/** At a place among the words of some runs, one of which may have to become two. */
function splitting(
  runs: readonly Run[],
  place: number,
  side: 'before' | 'after',
): (mark: string) => Insertion {
  const isIn = ({ from, text }: Run) =>
    side === 'after'
      ? place >= from && place < from + text.length
      : place > from && place <= from + text.length;
  const run = runs.find(isIn) ?? runs[0];
  return (mark) => {
    if (!run) return { at: 0, xml: '' };
    const offset = place - run.from;
    if (offset <= 0) return { at: run.start, xml: mark };
    if (offset >= run.text.length - 1) return { at: run.end, xml: mark };
    return {
      at: run.words + offset,
      xml: `</w:t></w:r>${mark}<w:r>${run.properties}<w:t xml:space="preserve">`,
    };
  };
}

/** A text with all that is put into it, in the order in which it was given where that is one place. */
export function withInsertions(text: string, insertions: readonly Insertion[]): string {
  const inOrder = insertions.map((one, index) => ({ ...one, index }));
  inOrder.sort((a, b) => a.at - b.at || a.index - b.index);
  let from = 0;
  const parts = inOrder.map(({ at, xml }) => {
    const part = text.slice(from, at) + xml;
    from = at;
    return part;
  });
  return parts.join('') + text.slice(from);
}
