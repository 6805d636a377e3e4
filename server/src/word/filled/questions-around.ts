import { announcedIn } from '../../service/index';
import type { Block, Row } from '../document';
import { linesIn } from '../reply/lines';
import { cellsIn } from './cells';
import { boxOf, labelBefore } from './find-label';
import { milestoneIn } from './milestone-reader';

/** The next block that shows something. A long file is not copied to find it. */
export function nextWithWords(blocks: readonly Block[], after: number): Block | undefined {
  for (let at = after + 1; at < blocks.length; at++) {
    const block = blocks[at];
    if (block && block.kind !== 'mark' && linesIn([block]).length > 0) return block;
  }
  return undefined;
}

/** What the first cell of a row says, if it is on one line, is of that sort, and has something beside it. */
export function asksIn(row: Row, isOfSort: (line: string) => unknown): string | undefined {
  const [first, ...others] = cellsIn(row).filter(({ lines }) => lines.length > 0);
  const [line, more] = first?.lines ?? [];
  if (line === undefined || more !== undefined || first?.column !== 0 || others.length === 0)
    return undefined;
  return isOfSort(line) ? line : undefined;
}

export function isUnknown(line: string): boolean {
  const isKnown = boxOf(line) !== undefined || labelBefore(line) !== undefined;
  return !isKnown && announcedIn(line) === undefined && milestoneIn(line) === undefined;
}

export function asks(label: string): boolean {
  return /[?？:：]\s*$/.test(label);
}
