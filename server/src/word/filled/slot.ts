import { normal } from '../../prose/normal';
import { writeAnew } from '../../prose/write';
import type { FilledAnswer, FilledWords, Side } from '../../service/index';
import type { Block } from '../document';
import { linesIn } from '../reply/lines';
import { hasWords, itemsOf } from '../reply/came';
import { proseOf } from '../to-prose';
import { isKnownLabel } from './find-label';

/** Where what is read goes until the next label: below which it stands, and what that asks for. */
export interface Slot {
  /** Nothing where Codraft has no field for it. */
  readonly field?: string;
  readonly side?: Side;
  readonly label: string;
  readonly blocks: Block[];
}

/** What was written in a place, if anything was. */
export function answerIn({ field, side, label, blocks }: Slot): FilledAnswer | undefined {
  const lines = linesIn(blocks);
  if (field === undefined || lines.length === 0) return undefined;
  const prose = normal(proseOf(blocks));
  return {
    field,
    ...(side && { side }),
    label,
    text: writeAnew(prose).trim(),
    items: prose.children
      .flatMap(itemsOf)
      .filter(hasWords)
      .map((item) => writeAnew(item).trim()),
    lines,
  };
}

/** The words in a place that is none of a field, and those of a label that may be more than a label. */
export function wordsIn({ field, label, blocks }: Slot): FilledWords | undefined {
  const lines = linesIn(blocks);
  if (lines.length === 0)
    return label === '' || isKnownLabel(label) ? undefined : { label: '', lines: [label] };
  return field === undefined ? { label, lines } : undefined;
}
