import { hashText, labelReader, type LabelReader } from '../../service/index';
import type { Block, SentAnswer, SentAnswers, WordDocument } from '../document';
import { markedIn } from '../marked';
import { lineIn } from '../reply/lines';
import { piecesIn } from '../reply/places';
import { regionsByLikeness } from './by-likeness';
import { answersInGrid, pairGrids } from './grids';
import { isOfDraft, isSurelyOurs } from './is-of-draft';
import { knownLines, linesOf, standIn, type KnownLine, type Line } from './lines';
import { partsOf, type Part } from './parts';
import { putMarks } from './put-marks';
import { regionsIn, type Found, type Region } from './regions';

/** A file in which every answer that could be found has its mark again, and what was sent of them. */
export interface FoundAgain {
  readonly document: WordDocument;
  readonly answers: SentAnswers;
  /** False where it may as well be a form for something else that has some words of these drafts in it. */
  readonly isSure: boolean;
}

/**
 * Finds the answers of a file that has lost its marks, by what a file with the same drafts looks like that was written just now: first
 * by the headings and labels of the layouts, in any of their languages, then by likeness of text. Where the file still says what was
 * sent, that is what was sent; else it is what the drafts say now. Nothing where the file has nothing to do with these drafts.
 */
export function findLost(
  document: WordDocument,
  now: WordDocument,
  language: string,
  lost: ReadonlySet<string> | undefined,
  isNamed = false,
): FoundAgain | undefined {
  if (!now.answers) return undefined;
  const read = labelReader(language);
  const { sent: all, nameOf } = sentAnswers(document, now.answers);
  const stripped = document.answers ? document.blocks : withoutMarks(document.blocks, now.answers);
  const known = knownAsSent(now, all, nameOf, read);
  const shared = new Set(known.flatMap((line) => line.shared?.map(nameOf) ?? []));
  const sent = { ...all, answers: all.answers.filter(({ mark }) => !shared.has(mark)) };
  const paths = new Map(sent.answers.map(({ mark, path }) => [mark, path]));
  const pathOf = (mark: string) => paths.get(mark) ?? '';
  const taken = document.answers ? takenIn(document.blocks, sent.answers) : new Set();
  const came = linesOf(stripped, read).filter(
    ({ paragraph }) => !paragraph.pieces.some((piece) => taken.has(piece)),
  );
  const parts = partsOf(known, came, pathOf, read).filter(isOfDraft);
  const found = parts.map(inPart);
  const present = new Set(
    parts.flatMap((part) => part.known.flatMap(({ mark }) => (mark === undefined ? [] : [pathOf(mark)]))),
  );
  const placed = found.flatMap(({ regions }) => regions);
  const around = found.flatMap((one) => one.around);
  const likely = more(sent, placed, around, came, read).filter(
    ({ mark, lines }) => present.has(pathOf(mark)) || lines.some(({ key }) => key.length >= telling),
  );
  const there = [...placed.filter(isThere), ...likely];
  const again = new Set(there.map(({ mark }) => mark));
  const regions = [...there, ...placed.filter(({ mark }) => !again.has(mark))].filter(
    ({ mark }) => lost === undefined || lost.has(pathOf(mark)),
  );
  if (!isOfDrafts(around, regions)) return undefined;
  const rest = new Set([...sent.rest, ...around.map(({ paragraph }) => hashText(lineIn(paragraph)))]);
  return {
    document: { ...document, blocks: putMarks(stripped, regions) },
    answers: { ...sent, rest },
    isSure: document.answers !== undefined || isSurelyOurs(parts, isNamed),
  };
}

/** So long a line shows by itself that a draft is in the file; a shorter one, such as a name, may be in any. */
const telling = 60;

function inPart(part: Part): Found {
  const grids = pairGrids(part.known, part.came);
  const inGrids = grids.map(answersInGrid);
  const known = withoutTables(
    part.known,
    grids.map((pair) => pair.known.table),
    (line, at) => ({
      ...standIn(line, at),
      before: '',
      after: '',
    }),
  );
  const came = withoutTables(
    part.came,
    grids.map((pair) => pair.came.table),
    standIn,
  );
  const rest = regionsIn(known, came);
  return {
    regions: [...rest.regions, ...inGrids.flatMap((one) => one.regions)],
    around: [...rest.around, ...inGrids.flatMap((one) => one.around)],
  };
}

/** Of each table one line is left, so that nothing reaches over it. */
function withoutTables<T extends Line>(
  lines: readonly T[],
  tables: readonly unknown[],
  toStandIn: (line: T, table: number) => T,
): readonly T[] {
  const seen = new Set<number>();
  return lines.flatMap((line): readonly T[] => {
    const at = line.cell ? tables.indexOf(line.cell.table) : -1;
    if (at < 0) return [line];
    if (seen.has(at)) return [];
    seen.add(at);
    return [toStandIn(line, at)];
  });
}

/** Not where it was taken out: it may stand elsewhere. */
function isThere({ lines, cell }: Region): boolean {
  return lines.length > 0 || cell !== undefined;
}

/** What is left, by likeness of text. */
function more(
  sent: SentAnswers,
  placed: readonly Region[],
  around: readonly Line[],
  came: readonly Line[],
  read: LabelReader,
): readonly Region[] {
  const found = new Set(placed.filter(isThere).map(({ mark }) => mark));
  const cells = new Set(placed.flatMap(({ cell }) => cell ?? []));
  const taken = new Set(
    [...around, ...placed.flatMap(({ lines }) => lines)].map(({ paragraph }) => paragraph),
  );
  const left = came.filter((line) => !taken.has(line.paragraph) && !(line.cell && cells.has(line.cell.cell)));
  const sought = sent.answers.flatMap(({ mark, shown, values }) =>
    found.has(mark) || values.every(({ isOpen }) => isOpen) ? [] : [{ mark, keys: shown.map(read) }],
  );
  return regionsByLikeness(sought, left);
}

interface Sent {
  readonly sent: SentAnswers;
  /** What a mark of the file of now is called in the one that came. */
  readonly nameOf: (mark: string) => string | undefined;
}

function sentAnswers({ answers }: WordDocument, now: SentAnswers): Sent {
  if (!answers) return { sent: now, nameOf: (mark) => mark };
  const names = new Map(answers.answers.map((one) => [identityOf(one), one.mark]));
  const marks = new Map(now.answers.map((one) => [one.mark, names.get(identityOf(one))]));
  return {
    sent: { ...answers, rest: new Set([...answers.rest, ...now.rest]) },
    nameOf: (mark) => marks.get(mark),
  };
}

/** An item is known by its id, wherever it stands in its list. */
function identityOf({ path, field, items }: SentAnswer): string {
  const keys = [...items];
  const steps = field.split('.').map((step) => {
    const key = /^\d+$/.test(step) ? keys.shift() : undefined;
    return key === undefined || key === '' ? step : key;
  });
  return [path, ...steps].join('\n');
}

/** The lines of the file of now, with the answers that were sent in the place of those of now. */
function knownAsSent(
  { blocks, answers }: WordDocument,
  sent: SentAnswers,
  nameOf: Sent['nameOf'],
  read: LabelReader,
): readonly KnownLine[] {
  const marks = new Set(answers?.answers.map(({ mark }) => mark));
  const lines = knownLines(blocks, marks, read);
  const shown = new Map(sent.answers.map((one) => [one.mark, one.shown]));
  const written = new Set<string>();
  return lines.flatMap((line): readonly KnownLine[] => {
    if (line.mark === undefined) return [line];
    const { mark: former, ...rest } = line;
    const mark = nameOf(former);
    if (mark === undefined) return [rest];
    if (written.has(mark)) return [];
    written.add(mark);
    const texts = shown.get(mark) ?? [];
    return (texts.length > 0 ? texts : ['']).map((own) => {
      const text = line.before + own + line.after;
      return { ...line, mark, text, key: read(text) };
    });
  });
}

function takenIn(blocks: readonly Block[], sent: readonly SentAnswer[]): ReadonlySet<unknown> {
  const marked = markedIn(blocks);
  return piecesIn(sent.flatMap(({ mark }) => marked.get(mark) ?? []));
}

/** Marks that came with copied words: which answer they stand for, nothing says any more. */
function withoutMarks(blocks: readonly Block[], { answers }: SentAnswers): readonly Block[] {
  const names = new Set(answers.map(({ mark }) => mark));
  const isMark = (one: { readonly kind: string; readonly name?: string }) =>
    one.kind === 'mark' && names.has(one.name ?? '');
  const strip = (some: readonly Block[]): readonly Block[] =>
    some.flatMap((block): readonly Block[] => {
      if (block.kind === 'mark') return isMark(block) ? [] : [block];
      if (block.kind === 'paragraph')
        return [{ ...block, pieces: block.pieces.filter((piece) => !isMark(piece)) }];
      const rows = block.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell) => ({ ...cell, blocks: strip(cell.blocks) })),
      }));
      return [{ ...block, rows }];
    });
  return strip(blocks);
}

/** A word or two that are a label by chance make no file of ours. */
function isOfDrafts(around: readonly Line[], regions: readonly Region[]): boolean {
  return regions.length > 0 && around.length + regions.length > 2;
}
