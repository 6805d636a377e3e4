/** What someone meant who did not write a date the way drafts do. */
export type WrittenDate =
  /** Only one date can be meant. */
  | { readonly kind: 'meant'; readonly iso: string }
  /** `06/07/2024` is June in one country and July in another. */
  | { readonly kind: 'ambiguous'; readonly readings: readonly [string, string] }
  /** There is no such month; there would be a date if day and month had changed places. */
  | { readonly kind: 'swapped'; readonly iso: string }
  /** A day or month that no calendar has; `iso` is the last day of that month, where the month exists. */
  | { readonly kind: 'no-such-day'; readonly iso?: string }
  | { readonly kind: 'year'; readonly iso: string };
