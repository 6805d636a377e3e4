/** The first and the last year of a plan. */
export type Years = readonly [first: number, last: number];

/** Reads what people write for the years of a plan: "2026-2028", "2026–28", "2026/27", "January 2026 to December 2028". */
export function readYears(text: string): Years | undefined {
  const [first, last, ...more] = text.match(/\d+/g) ?? [];
  if (first?.length !== 4 || last === undefined || more.length > 0) return undefined;
  // The century goes without saying.
  const whole = last.length === 2 ? first.slice(0, 2) + last : last;
  if (whole.length !== 4 || Number(whole) < Number(first)) return undefined;
  return [Number(first), Number(whole)];
}

/** OGP's plans run for two or four years; a plan for other years can still be right, where it starts within a year. */
export function isUsualLength([first, last]: Years): boolean {
  const count = last - first + 1;
  return count === 2 || count === 4;
}
