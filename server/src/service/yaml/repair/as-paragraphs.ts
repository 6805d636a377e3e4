import { pointMark } from '../../text/points';

/** What a line of a pasted text becomes in a long text, so that readers see its paragraphs and points apart. */
export interface LaidOut<L> {
  readonly line: L;
  /** What stands in place of the sign with which a point begins. */
  readonly mark: string;
  /** How long the sign is that this stands in place of. */
  readonly signLength: number;
  /** True where an empty line is missing above it. */
  readonly needsGap: boolean;
}

interface Line<L> {
  readonly line: L;
  readonly words: string;
  readonly indent: number;
  /** A `table` or the like is a line that Markdown reads as something else than more of a paragraph. */
  readonly kind: 'blank' | 'words' | 'table' | 'point';
  /** The sign of a point, with the space behind it. */
  readonly sign: string;
  /** The sign by which Markdown knows the list; points with different ones are no list together. */
  readonly list: string;
}

/** Lines that are longer than anyone breaks them by hand are whole paragraphs. */
const longestLine = 120;

/** The lines of a text with a `- ` before each point, numbers left as they are, and the gaps that Markdown needs. */
export function asParagraphs<L>(
  lines: readonly { readonly line: L; readonly words: string; readonly indent: number }[],
): readonly LaidOut<L>[] {
  const read = readLines(lines);
  const areParagraphs = eachIsParagraph(read);
  let above: Line<L> | undefined;
  let point: Line<L> | undefined;
  return read.map((one) => {
    const goesOn = above !== undefined && point !== undefined && isMoreOf(point, above, one);
    const needsGap =
      above !== undefined &&
      above.kind !== 'blank' &&
      one.kind !== 'blank' &&
      !goesOn &&
      isApart(point ?? above, one, areParagraphs);
    if (one.kind === 'point') point = one;
    else if (!goesOn) point = undefined;
    above = one;
    const { line, kind, sign, list } = one;
    if (kind !== 'point' || list !== '-') return { line, mark: '', signLength: 0, needsGap };
    // Letters that count the points are kept.
    return { line, mark: '- ', signLength: /[.)]/.test(sign) ? 0 : sign.length, needsGap };
  });
}

function readLines<L>(
  lines: readonly { readonly line: L; readonly words: string; readonly indent: number }[],
): readonly Line<L>[] {
  const signs = lines.map(({ words }) => pointMark(words));
  const isAlone = signs.filter((sign) => sign !== '').length === 1;
  return lines.map(({ line, words, indent }, index) => {
    const sign = signs[index] ?? '';
    // Alone, it may as well be a dash between words, or a number at the end of a sentence.
    const isPart = isAlone && /^(?:[–—][ \t]+\p{Ll}|\d)/u.test(words) && index > 0;
    const list = /^\d+([.)])/.exec(sign)?.[1] ?? '-';
    const one = { line, words, indent, sign, list };
    if (words === '') return { ...one, kind: 'blank' };
    if (sign !== '' && !isPart) return { ...one, kind: 'point' };
    return { ...one, kind: /^[>|]/.test(words) ? 'table' : 'words' };
  });
}

/** A line with which a point goes on, where it was broken. */
function isMoreOf<L>(point: Line<L>, above: Line<L>, { kind, words, indent }: Line<L>): boolean {
  if (kind !== 'words' || above.kind === 'blank') return false;
  return indent > point.indent || (/^\p{Ll}/u.test(words) && !endsSentence(above.words));
}

function isApart<L>(above: Line<L>, one: Line<L>, areParagraphs: boolean): boolean {
  if (one.kind === 'point') return above.kind !== 'point' || one.list !== above.list;
  if (one.kind === 'table') return above.kind === 'point';
  return above.kind !== 'words' || areParagraphs;
}

/** Word processors write a paragraph as one line. Who breaks lines by hand does so in the middle of sentences as well. */
function eachIsParagraph<L>(lines: readonly Line<L>[]): boolean {
  if (lines.some(({ words }) => words.length > longestLine)) return true;
  return lines.every((one, index) => {
    const above = lines[index - 1];
    if (above?.kind !== 'words' || one.kind !== 'words') return true;
    return endsSentence(above.words) && /^[^\p{L}\p{N}]*[^\p{Ll}\P{L}]|^[^\p{L}]*\p{N}/u.test(one.words);
  });
}

function endsSentence(words: string): boolean {
  return /[.:;!?…。！？][)\]"'”’»]*\s*$/.test(words);
}
