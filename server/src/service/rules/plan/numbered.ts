import type { CommitmentSummary } from '../../kinds/summary';

/** A commitment that has a number, and where the number stands. */
export interface Numbered {
  readonly file: CommitmentSummary;
  readonly place: number;
}

/** The commitments of a plan by their number, in the order in which they are given. */
export function byNumber(
  commitments: readonly CommitmentSummary[],
): ReadonlyMap<number, readonly Numbered[]> {
  const found = new Map<number, Numbered[]>();
  for (const file of commitments) {
    if (!file.number) continue;
    const { value, place } = file.number;
    const same = found.get(value);
    if (same) same.push({ file, place });
    else found.set(value, [{ file, place }]);
  }
  return found;
}
