import { diffArrays } from 'diff';
import { outerSpace } from '../text/outer-space';
import type { WordChange } from './change';

/** Scripts that put no space between words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** A word with what belongs into it (5,000, don't, 2024-06-30, www.gov.uk), or a single mark. */
const piece = /[\p{L}\p{N}\p{M}_]+(?:[.,:/@'’-](?=[\p{L}\p{N}])[\p{L}\p{N}\p{M}_]+)*|[^\s]/gu;
/** A comparison takes time by the square of what differs; with more than this, whole sentences are compared. */
const mostEdits = 1000;
/** Longer texts are compared sentence by sentence from the start. */
const longestByWord = 200_000;

let segmenter: Intl.Segmenter | undefined;

/** A word with the space behind it. */
interface Piece {
  readonly word: string;
  readonly text: string;
}

/** What was taken out of a text and put into it. Space alone is no difference; the newer text lends it. */
export function changedWords(before: string, after: string): readonly WordChange[] {
  const a = piecesOf(before);
  const b = piecesOf(after);
  const byWord = before.length + after.length <= longestByWord ? compare(a, b) : undefined;
  return joined(withoutCrumbs(byWord ?? bySentence(a, b)));
}

interface Run {
  readonly kind: WordChange['kind'];
  readonly pieces: readonly Piece[];
  /** Of words that are the same, as the older text has them: with its own space behind each. */
  readonly older?: readonly Piece[];
}

/** Nothing when too much differs. */
function compare(a: readonly Piece[], b: readonly Piece[]): readonly Run[] | undefined {
  let start = 0;
  while (start < a.length && start < b.length && a[start]?.word === b[start]?.word) start++;
  let tail = 0;
  const most = Math.min(a.length, b.length) - start;
  while (tail < most && a[a.length - 1 - tail]?.word === b[b.length - 1 - tail]?.word) tail++;
  const middle = diffArrays(
    a.slice(start, a.length - tail).map(({ word }) => word),
    b.slice(start, b.length - tail).map(({ word }) => word),
    { maxEditLength: mostEdits },
  ) as readonly { readonly count: number; readonly added: boolean; readonly removed: boolean }[] | undefined;
  if (!middle) return undefined;
  const runs: Run[] = [{ kind: 'same', pieces: b.slice(0, start), older: a.slice(0, start) }];
  let [i, j] = [start, start];
  for (const { count, added, removed } of middle) {
    const older = added ? [] : a.slice(i, i + count);
    const newer = removed ? [] : b.slice(j, j + count);
    i += older.length;
    j += newer.length;
    if (removed) runs.push({ kind: 'deleted', pieces: older });
    else if (added) runs.push({ kind: 'inserted', pieces: newer });
    else runs.push({ kind: 'same', pieces: newer, older });
  }
  return [...runs, { kind: 'same', pieces: b.slice(b.length - tail), older: a.slice(a.length - tail) }];
}

/** Whole sentences, and the words within those that took each other's place. */
function bySentence(a: readonly Piece[], b: readonly Piece[]): readonly Run[] {
  const older = sentencesOf(a);
  const newer = sentencesOf(b);
  const whole: readonly Run[] = [
    { kind: 'deleted', pieces: a },
    { kind: 'inserted', pieces: b },
  ];
  const sentences = compare(older.map(asPiece), newer.map(asPiece));
  if (!sentences) return whole;
  const runs: Run[] = [];
  let [i, j] = [0, 0];
  for (const { kind, pieces } of sentences) {
    const source = kind === 'deleted' ? older.slice(i, i + pieces.length) : newer.slice(j, j + pieces.length);
    if (kind !== 'inserted') i += pieces.length;
    if (kind !== 'deleted') j += pieces.length;
    const last = runs.at(-1);
    const replaced = kind === 'inserted' && last?.kind === 'deleted' && compare(last.pieces, source.flat());
    if (replaced) runs.splice(-1, 1, ...replaced);
    else runs.push({ kind, pieces: source.flat() });
  }
  return runs;
}

function asPiece(sentence: readonly Piece[]): Piece {
  const text = sentence.map((one) => one.text).join('');
  return { word: sentence.map(({ word }) => word).join(' '), text };
}

function sentencesOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const sentences: Piece[][] = [[]];
  for (const one of pieces) {
    sentences.at(-1)?.push(one);
    if (/^[.!?。！？]$/u.test(one.word) || /\n\s*\n/.test(one.text)) sentences.push([]);
  }
  return sentences.filter((sentence) => sentence.length > 0);
}

function piecesOf(text: string): readonly Piece[] {
  const words = unspaced.test(text) ? segmentsOf(text) : [...text.matchAll(piece)];
  const pieces: Piece[] = [];
  const [first] = words;
  if (first && first.index > 0) pieces.push({ word: '', text: text.slice(0, first.index) });
  for (const [i, { 0: word, index }] of words.entries()) {
    pieces.push({ word: word.normalize('NFC'), text: text.slice(index, words[i + 1]?.index ?? text.length) });
  }
  return pieces;
}

/** Stretches up to a stop or a space. The segmenter takes far more than twice as long for twice the letters. */
const stretch = /[^\s。！？、，；]{1,200}[\s。！？、，；]*|[\s。！？、，；]+/gu;

function segmentsOf(text: string): readonly { readonly 0: string; readonly index: number }[] {
  segmenter ??= new Intl.Segmenter('und', { granularity: 'word' });
  const segments: { 0: string; index: number }[] = [];
  for (const { 0: part, index: start } of text.matchAll(stretch)) {
    for (const { segment, index } of segmenter.segment(part))
      if (segment.trim() !== '') segments.push({ 0: segment, index: start + index });
  }
  return segments;
}

/** A small word that both texts happen to have between two long changes only makes them hard to read. */
function withoutCrumbs(runs: readonly Run[]): readonly Run[] {
  const filled = runs.filter(({ pieces }) => pieces.length > 0);
  const result: Run[] = [];
  let deleted: Piece[] = [];
  let inserted: Piece[] = [];
  const flush = () => {
    if (deleted.length > 0) result.push({ kind: 'deleted', pieces: deleted });
    if (inserted.length > 0) result.push({ kind: 'inserted', pieces: inserted });
    [deleted, inserted] = [[], []];
  };
  for (const [i, run] of filled.entries()) {
    if (run.kind === 'deleted') deleted.push(...run.pieces);
    else if (run.kind === 'inserted') inserted.push(...run.pieces);
    else if (isCrumb(run, deleted.length + inserted.length, editsFrom(filled, i + 1))) {
      deleted.push(...(run.older ?? run.pieces));
      inserted.push(...run.pieces);
    } else {
      flush();
      result.push(run);
    }
  }
  flush();
  return result;
}

function editsFrom(runs: readonly Run[], from: number): number {
  let count = 0;
  for (let i = from; i < runs.length && runs[i]?.kind !== 'same'; i++) count += runs[i]?.pieces.length ?? 0;
  return count;
}

function isCrumb({ pieces }: Run, before: number, after: number): boolean {
  if (before === 0 || after === 0) return false;
  const words = pieces.filter(({ word }) => /[\p{L}\p{N}]/u.test(word)).length;
  return words * 3 <= Math.min(before, after) && words <= 3;
}

function joined(runs: readonly Run[]): readonly WordChange[] {
  return runs.map(({ kind, pieces }, i) => {
    const text = pieces.map((one) => one.text).join('');
    return { kind, text: kind === 'deleted' ? spaceBefore(runs[i - 1]) + text : text };
  });
}

/** What was taken out at the end of a text takes along the space in front of it. */
function spaceBefore(run: Run | undefined): string {
  const space = (pieces: readonly Piece[] | undefined) => outerSpace(pieces?.at(-1)?.text ?? '').after;
  return run?.kind === 'same' && space(run.pieces) === '' ? space(run.older) : '';
}
