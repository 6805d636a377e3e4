import type { CommitmentSummary } from '../../kinds/summary';

/** A commitment that has a number, and where the number stands. */
export interface Numbered {
  readonly file: CommitmentSummary;
  readonly rangeId: number;
}

/** The commitments of a plan by their number, in the order in which they are given. */
export function byNumber(
  commitments: readonly CommitmentSummary[],
): ReadonlyMap<number, readonly Numbered[]> {
  const found = new Map<number, Numbered[]>();
  for (const file of commitments) {
    if (!file.number) continue;
    const { value, rangeId } = file.number;
    const same = found.get(value);
    if (same) same.push({ file, rangeId });
    else found.set(value, [{ file, rangeId }]);
  }
  return found;
}
