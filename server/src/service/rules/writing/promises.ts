import { sentencesOf } from '../../language/sentences';
import type { CommitmentDraft } from '../../kinds/commitment/commitment-kind';
import { answersOf, type Answer, type Role } from './answers';

/** The answers that promise. The others describe, and may be as vague as life is. */
export const promising: ReadonlySet<Role> = new Set([
  'title',
  'summary',
  'solution',
  'result',
  'milestone',
  'output',
]);

/** A sentence of an answer; index i of it lies at `start + i` of the answer. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
}

export function promisingAnswersOf(draft: CommitmentDraft): readonly Answer[] {
  return answersOf(draft).filter(({ role }) => promising.has(role));
}

export function sentencesIn({ prose }: Answer): readonly Sentence[] {
  return sentencesOf(prose).map(({ start, end }) => ({ text: prose.slice(start, end), start }));
}
