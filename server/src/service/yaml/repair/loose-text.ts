import { pointMark } from '../../text/points';
import type { TextEdit } from '../../text/edit';
import type { SyntaxCause, SyntaxProblem } from '../syntax-problem';
import { itemEdits } from './as-items';
import { asParagraphs, type LaidOut } from './as-paragraphs';
import { candidate, type Candidate, type Slip } from './candidate';
import { ownColumn } from './open-columns';
import { isBlockHeader, type Row } from './rows';
import { isQuoted, stretchesAt, stretchOfPoints, stretchOfList, valueOf, type Stretch } from './stretch';

/** Paragraphs and points that were pasted into an answer: all lines up to the next field are what it says. */
export function mendPaste(slip: Slip): readonly Candidate[] {
  const { text, fault } = slip;
  return stretchesAt(slip).flatMap((stretch) => {
    if (isOnlyPoint(slip, stretch)) return asItems(slip, stretch);
    return fault.cause === 'pasted-items' || isStructured(text, stretch)
      ? [...asLongText(text, stretch), ...asItems(slip, stretch)]
      : [];
  });
}

/** `outputs: - A page`: the one item of a list, with its dash on the line of the name. */
function isOnlyPoint({ text, form }: Slip, { answer, inside, loose }: Stretch): boolean {
  const { name = '' } = answer;
  if (!form?.lists.has(name) || form.inItems(name).size > 0) return false;
  const [line, ...more] = [...(valueOf(text, answer) === '' ? [] : [answer]), ...inside, ...loose];
  if (!line || more.length > 0) return false;
  return pointMark(line === answer ? valueOf(text, line) : lineOf(text, line)) !== '';
}

/** Items that stand below a field which takes a text are points of it. */
export function mendPoints(slip: Slip): readonly Candidate[] {
  const points = stretchOfPoints(slip);
  const isList = slip.form?.lists.has(points?.answer.name ?? '');
  return points && !isList ? asLongText(slip.text, points, 'pasted-text') : [];
}

/** Text that was pasted or typed below a field and does not stand further in than its name: it belongs to that answer. */
export function mendLooseText(slip: Slip): readonly Candidate[] {
  const { text, rows, at } = slip;
  return stretchesAt(slip).flatMap((stretch) => {
    const isLoose =
      stretch.loose.length > 0 && (stretch.answer !== rows[at] || slip.fault.cause === 'colon-in-text');
    if (!isLoose || isStructured(text, stretch)) return [];
    const more = asLongText(text, stretch);
    const items = asItems(slip, stretch);
    return isItemWithoutDash(slip, stretch) ? [...items, ...more] : [...more, ...items];
  });
}

/** What stands in the column of the dashes is one more item, unless it begins in the middle of a sentence. */
function isItemWithoutDash(slip: Slip, stretch: Stretch): boolean {
  const [first] = stretch.loose;
  if (!first || stretchOfList(slip, stretch) === undefined) return false;
  return !/^\p{Ll}/u.test(lineOf(slip.text, first));
}

function asLongText(
  text: string,
  stretch: Stretch,
  ifLoose: SyntaxCause = 'loose-text',
): readonly Candidate[] {
  const { answer, inside, loose } = stretch;
  // Its quotes would be words of the text.
  if (!isText(text, loose) || isQuoted(valueOf(text, answer))) return [];
  return waysToIndent(text, answer, inside, loose).map((edits) =>
    candidate(problemOf(text, stretch, ifLoose, 'pasted-text'), 'indent-text', edits),
  );
}

function asItems(slip: Slip, stretch: Stretch): readonly Candidate[] {
  const { text } = slip;
  const all = stretch.answer.name === undefined ? stretchOfList(slip, stretch) : stretch;
  if (!all || !isText(text, stretch.loose)) return [];
  const edits = itemEdits(text, all);
  return edits
    ? [candidate(problemOf(text, stretch, 'loose-items', 'pasted-items'), 'make-list', edits)]
    : [];
}

/** It is told where the first line stands that is out of place, else where the text begins. */
function problemOf(
  text: string,
  { answer, inside, loose }: Stretch,
  ifLoose: SyntaxCause,
  ifNot: SyntaxCause,
): SyntaxProblem {
  const [first] = loose;
  const begin =
    first ?? (valueOf(text, answer) === '' ? inside.find(({ kind }) => kind === 'text') : answer) ?? answer;
  const range = { start: begin === answer ? answer.valueStart : begin.start + begin.indent, end: begin.end };
  return {
    cause: first ? ifLoose : ifNot,
    range,
    written: text.slice(range.start, range.end),
    around: { start: answer.start, end: (loose.at(-1) ?? inside.at(-1) ?? answer).end },
  };
}

/** One word alone is rather half a name, and a whole name is a field. */
function isText(text: string, loose: readonly Row[]): boolean {
  const [first] = loose;
  const words = text.slice(first?.start, loose.at(-1)?.end).trim();
  return first?.kind !== 'field' && !/^[\p{L}\p{N}_-]+$/u.test(words);
}

/** Several paragraphs, or points: more than one text that goes on over lines. */
function isStructured(text: string, { answer, inside, loose }: Stretch): boolean {
  const value = valueOf(text, answer);
  if (isBlockHeader(value)) return false;
  const lines = [value, ...[...inside, ...loose].map((row) => lineOf(text, row))];
  const first = lines.findIndex((line) => line !== '');
  const rest = lines.slice(first);
  return first >= 0 && rest.length > 1 && rest.some((line) => line === '' || pointMark(line) !== '');
}

function lineOf(text: string, row: Row): string {
  return text.slice(row.start + row.indent, row.end);
}

/** Nothing but its indentation where that is enough, and else as a long text with its paragraphs and points set apart. */
function waysToIndent(
  text: string,
  answer: Row,
  before: readonly Row[],
  loose: readonly Row[],
): readonly (readonly TextEdit[])[] {
  const value = valueOf(text, answer);
  const lineBreak = /\r\n|\n/.exec(text)?.[0] ?? '\n';
  const column = before.find(({ kind }) => kind === 'inside')?.indent ?? ownColumn(answer) + 2;
  const isAnnounced = isBlockHeader(value);
  const own = value === '' || isAnnounced ? [] : [answer];
  const below = [...before, ...loose];
  const lines = asParagraphs([
    ...own.map((line) => ({ line, words: value, indent: 0 })),
    ...below.map((line) => ({ line, words: lineOf(text, line), indent: line.indent })),
  ]);
  const laidOut = new Map(lines.map((one) => [one.line, one]));
  const isOneParagraph =
    below.every((row) => row.kind !== 'blank') &&
    lines.every(({ line, needsGap }) => !needsGap && !beginsStructure(lineOf(text, line)));
  const layOut = (rows: readonly Row[]) => indent(rows, column, laidOut, lineBreak);
  if (isAnnounced) {
    const { valueStart } = answer;
    const folds = text[valueStart] === '>' && !isOneParagraph;
    const mark = folds ? [{ range: { start: valueStart, end: valueStart + 1 }, text: '|' }] : [];
    return [[...mark, ...layOut(loose)]];
  }
  const first = laidOut.get(answer);
  const begin = value === '' ? '' : lineBreak + ' '.repeat(column) + (first?.mark ?? '');
  const announced = [
    announce(text, answer, isOneParagraph ? '>-' : '|-', begin, first?.signLength),
    ...layOut(before.filter(({ kind }) => kind === 'text')),
    ...layOut(loose),
  ];
  // A note behind the first line would become part of the text.
  const announcedToo = /[ \t]#(?!\S)/.test(value) ? [] : [announced];
  return isOneParagraph ? [layOut(loose), ...announcedToo] : announcedToo;
}

/** Lines that Markdown reads as something else than more of a paragraph. */
function beginsStructure(line: string): boolean {
  return pointMark(line) !== '' || /^[>|]/.test(line);
}

/** The mark of a long text behind the name or dash, and the first line below it. */
function announce(text: string, { valueStart }: Row, mark: string, below: string, signLength = 0): TextEdit {
  const start = text.slice(0, valueStart).trimEnd().length;
  const isComment = text[valueStart] === '#';
  return { range: { start, end: valueStart + signLength }, text: ` ${mark}${isComment ? ' ' : below}` };
}

/** Lines that stand further in than the first still do; it is often the first alone that stood at the cursor. */
function indent(
  rows: readonly Row[],
  column: number,
  laidOut: ReadonlyMap<Row, LaidOut<Row>>,
  lineBreak: string,
): readonly TextEdit[] {
  const [first, ...rest] = rows.filter(({ kind }) => kind !== 'blank');
  if (!first) return [];
  const least = Math.min(...(rest.length > 0 ? rest : [first]).map((row) => row.indent));
  return [first, ...rest].map((row) => {
    const { needsGap = false, mark = '', signLength = 0 } = laidOut.get(row) ?? {};
    const space = ' '.repeat(column + (row === first ? 0 : row.indent - least));
    return {
      range: { start: row.start, end: row.start + row.indent + signLength },
      text: (needsGap ? lineBreak : '') + space + mark,
    };
  });
}
