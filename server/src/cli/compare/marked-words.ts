import type { WordChange } from '../../service/index';
import type { Colours } from '../terminal/colours';
import { safeText } from '../terminal/safe-text';
import { widthOf } from '../terminal/width';

/** So many words of what stayed the same are shown on either side of a change. */
const context = 6;

/** The words of an answer with `[-what was taken out-]` and `{+what was put in+}`, in lines that fit. */
export function markedWords(
  words: readonly WordChange[],
  width: number,
  colours: Colours,
): readonly string[] {
  let isApart = false;
  const pieces = words.flatMap(({ kind, text }, i): readonly Piece[] => {
    const parts = partsOf(text);
    if (parts.length === 0) {
      isApart ||= text !== '';
      return [];
    }
    // What was put in stands apart from what was taken out, and neither from the full stop behind it.
    const follows = isApart || /^\s/u.test(text) || (kind === 'inserted' && words[i - 1]?.kind === 'deleted');
    isApart = /\s$/u.test(text);
    const paint = (piece: string) =>
      kind === 'same' ? piece : kind === 'inserted' ? colours.inserted(piece) : colours.deleted(piece);
    return shown(kind, parts, i > 0, i < words.length - 1).map((part, k) => {
      return { text: part, paint, isApart: k > 0 || follows };
    });
  });
  return inLines(pieces, width);
}

interface Piece {
  readonly text: string;
  readonly paint: (text: string) => string;
  /** False for what belongs to the word before it. */
  readonly isApart: boolean;
}

function partsOf(text: string): readonly string[] {
  return safeText(text.replace(/\s+/gu, ' '))
    .split(' ')
    .filter((part) => part !== '');
}

function shown(
  kind: WordChange['kind'],
  parts: readonly string[],
  isBehind: boolean,
  isBefore: boolean,
): readonly string[] {
  switch (kind) {
    case 'same':
      return shortened(parts, isBehind, isBefore);
    case 'inserted':
      return between('{+', parts, '+}');
    case 'deleted':
      return between('[-', parts, '-]');
  }
}

function shortened(parts: readonly string[], isBehind: boolean, isBefore: boolean): readonly string[] {
  const kept = (isBehind ? context : 0) + (isBefore ? context : 0);
  if (parts.length <= kept + 2) return parts;
  return [
    ...(isBehind ? parts.slice(0, context) : []),
    '…',
    ...(isBefore ? parts.slice(parts.length - context) : []),
  ];
}

function between(open: string, parts: readonly string[], close: string): readonly string[] {
  return parts.map((part, i) => `${i === 0 ? open : ''}${part}${i === parts.length - 1 ? close : ''}`);
}

function inLines(pieces: readonly Piece[], width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const { text, paint, isApart } of pieces) {
    const length = widthOf(text);
    if (isApart && used > 0 && used + 1 + length > width) {
      lines.push(line);
      [line, used] = ['', 0];
    }
    const space = isApart && used > 0 ? ' ' : '';
    line += space + paint(text);
    used += length + space.length;
  }
  return used > 0 ? [...lines, line] : lines;
}
