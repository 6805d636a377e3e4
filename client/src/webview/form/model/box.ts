import type { FieldChange, FormAnswer } from '../../../../../server/src/protocol/form';
import type { FormPath } from './places';

/** Something that can be typed in: the answer of a question, why it is open, or one of its notes. */
export interface Box {
  readonly path: FormPath;
  readonly part: 'answer' | 'open' | 'note';
  /** Which of the notes, from 0. */
  readonly note?: number;
}

/** A box by one name: its path, and a mark behind it unless it is the answer. */
export type BoxKey = string;

export function keyOf({ path, part, note = 0 }: Box): BoxKey {
  return part === 'answer' ? path : part === 'open' ? `${path}?` : `${path}!${note}`;
}

export function boxOf(key: BoxKey): Box {
  const [mark] = /[?!]\d*$/.exec(key) ?? [''];
  const path = key.slice(0, key.length - mark.length);
  if (mark === '') return { path, part: 'answer' };
  return mark === '?' ? { path, part: 'open' } : { path, part: 'note', note: Number(mark.slice(1)) };
}

/** What the file has for it. */
export function textIn(answer: FormAnswer, { part, note = 0 }: Box): string {
  if (part === 'note') return answer.notes?.[note] ?? '';
  return (answer.state === 'open') === (part === 'open') ? (answer.value ?? '') : '';
}

export function changeTo({ part, note = 0 }: Box, text: string, everywhere?: true): FieldChange {
  if (part === 'note') return { kind: 'note', index: note, text };
  return part === 'open'
    ? { kind: 'open', why: text }
    : { kind: 'answer', value: text, ...(everywhere && { everywhere }) };
}
