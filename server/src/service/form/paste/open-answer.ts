import type { Range } from '../../text/range';
import { proseOf } from '../../yaml/prose';
import type { ScalarNode } from '../../yaml/tree';
import type { Opened } from './weave';

/**
 * The value of an answer, parted where a selection in the file lies; what is selected is left out. However the file writes it,
 * the letters stand there in the same order, so the place is found by counting them. Nothing where they are not the same.
 */
export function openAnswer(
  node: ScalarNode,
  text: string,
  value: string,
  { start, end }: Range,
): Opened | undefined {
  const prose = proseOf(node, text);
  if (lettersIn(prose) !== lettersIn(value)) return undefined;
  const first = lettersIn(prose.slice(0, start - node.range.start));
  const last = lettersIn(prose.slice(0, end - node.range.start));
  const behind = value.slice(endOfLetter(value, last));
  return settle(
    value.slice(0, endOfLetter(value, first)),
    behind,
    blankBefore(text.slice(node.range.start, start)),
    blankBehind(text.slice(end)),
  );
}

/** White space at the cursor is in front of it or behind it as it is in the file. */
function settle(before: string, behind: string, blank: string, next: string): Opened {
  const gap = blankBehind(behind);
  const rest = behind.slice(gap.length);
  if (blank === '') return { before, behind, onOwnLine: false };
  if (!blank.includes('\n')) {
    const head = before === '' ? '' : `${before} `;
    return { before: head, behind: gap.includes('\n') ? behind : (next && ' ') + rest, onOwnLine: false };
  }
  if (rest === '' || /[\r\n]/.test(next)) return { before, behind, onOwnLine: true };
  return { before: before + gap, behind: rest, onOwnLine: false };
}

function blankBefore(text: string): string {
  return text.slice(text.trimEnd().length).replaceAll('\r', '\n');
}

function blankBehind(text: string): string {
  return /^\s*/.exec(text)?.[0] ?? '';
}

function lettersIn(text: string): number {
  return text.match(/\S/g)?.length ?? 0;
}

/** Behind so many letters. */
function endOfLetter(text: string, count: number): number {
  let left = count;
  for (let at = 0; at < text.length; at++) {
    if (left === 0) return at;
    if (/\S/.test(text.charAt(at))) left--;
  }
  return text.length;
}
