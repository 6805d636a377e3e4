/** How many times as many examples are tried as in `npm test`, which has few minutes for each property. */
const longer = Number(process.env.CODRAFT_EXAMPLES ?? '1');

/** The number of examples of a property that takes long: `CODRAFT_EXAMPLES=10` tries ten times as many. */
export function examples(usual: number): number {
  return Math.round(usual * longer);
}
