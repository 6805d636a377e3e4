/** White space of a page means no more than a blank, but for the blanks that hold words together. */
const white = /[\t\n\f\r\v\u0085\u2028\u2029]/g;

/** What no file can hold, or what nobody sees: control characters, signs that turn the direction, blanks without width, places for a hyphen. */
const unseen =
  /[\p{Cc}\p{Surrogate}\p{Noncharacter_Code_Point}\u00AD\u200B\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu;

/** One line of words as they are seen. */
export function cleanText(text: string): string {
  return text.replace(white, ' ').replace(unseen, '');
}

/** Words above or below the line. Where nothing but size sets them apart, figures would become others: `m2`, `103`. */
export function raisedText(text: string, raised: 'sup' | 'sub'): string {
  const digits = raised === 'sup' ? '⁰¹²³⁴⁵⁶⁷⁸⁹' : '₀₁₂₃₄₅₆₇₈₉';
  return /^\s*\d+\s*$/.test(text) ? text.replace(/\d/g, (digit) => digits.charAt(Number(digit))) : text;
}
