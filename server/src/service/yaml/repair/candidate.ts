import type { TextEdit } from '../../text/edit';
import type { Range } from '../../text/range';
import type { KnownForm } from '../known-form';
import type { SyntaxProblem } from '../syntax-problem';
import type { Repair, RepairKind } from './repair';
import type { Row } from './rows';

/** One way to understand a slip: what it was, and the change that puts it right. Whether it does is for others to try. */
export interface Candidate {
  readonly problem: SyntaxProblem;
  /** Nothing where the change only lets the rest of the file be read, and is not what the author meant. */
  readonly kind: RepairKind | undefined;
  readonly edits: readonly TextEdit[];
  readonly isSafe: boolean;
  /** True where lines of a long text would be fields: they are words unless something cannot be read because of them. */
  readonly isOutOfText?: true;
  /** What else may be meant, and can be read as well. */
  readonly or?: Candidate;
}

/** What a maker of candidates looks at. */
export interface Slip {
  readonly fault: SyntaxProblem;
  readonly text: string;
  readonly rows: readonly Row[];
  /** The row that the fault is on, or the next one below it that has words. */
  readonly at: number;
  readonly form: KnownForm | undefined;
}

export function candidate(
  problem: SyntaxProblem,
  kind: RepairKind,
  edits: readonly TextEdit[],
  isSafe = false,
): Candidate {
  return { problem, kind, edits, isSafe };
}

export function repairOf({ kind, edits, isSafe }: Candidate): Repair | undefined {
  return kind && { kind, edits, isSafe };
}

/** The same in a text of which this one is a part. */
export function moveCandidate(one: Candidate, place: (offset: number) => number): Candidate {
  const move = ({ start, end }: Range): Range => ({ start: place(start), end: place(end) });
  const { around } = one.problem;
  return {
    ...one,
    problem: { ...one.problem, range: move(one.problem.range), ...(around && { around: move(around) }) },
    edits: one.edits.map(({ range, text }) => ({ range: move(range), text })),
  };
}
