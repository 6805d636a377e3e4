import type { Found } from './found';

/** Each find is compared with those before it; a text with more is a directory. */
const mostFound = 50;

/**
 * Telephone numbers. Drafts are full of figures (amounts, years, laws, codes), so only what can hardly be anything else
 * counts: an international prefix, a word such as “Tel.” before it, or one of the shapes in which whole countries write
 * their numbers. All patterns are bounded, and no two of their parts can take the same character.
 */
export function findPhones(prose: string): readonly Found[] {
  const found: Found[] = [];
  const add = (index: number, text: string) => {
    const end = index + text.length;
    if (found.length >= mostFound) return;
    if (!found.some((other) => index < other.index + other.text.length && other.index < end))
      found.push({ index, text });
  };
  for (const match of prose.matchAll(labelled)) {
    const [whole, mark = '', written = ''] = match;
    const text = cutToLength(written);
    const sure = mark.trim() !== '';
    if (digitsOf(text) >= 6 && !isDate(text) && !isAmount(text, sure))
      add(match.index + whole.length - written.length, text);
  }
  for (const match of prose.matchAll(international)) {
    const text = cutToLength(match[0]);
    if (digitsOf(text) >= 8 && !isDate(text) && !isDecimal(text) && !isAmount(text, false))
      add(match.index, text);
  }
  for (const pattern of national) {
    for (const { index, 0: text } of prose.matchAll(pattern)) {
      const digits = digitsOf(text);
      if (digits >= 10 && digits <= 11 && !hasYear(text) && !isNumbering(text)) add(index, text);
    }
  }
  return found.sort((a, b) => a.index - b.index);
}

/** Digits in groups, with white space or one mark between two; only the first or second may stand in brackets. */
const area = String.raw`\(\d{1,5}\)`;
const groups = String.raw`(?:${area}|\d{1,15})(?:[ \u00a0\u202f]{0,3}${area})?(?:(?:(?<=\))|[ \t\u00a0\u202f]{1,40}|[./\u2010\u2011-])\d{1,12}){0,7}`;
const international = new RegExp(String.raw`(?<![\p{L}\p{N}+])\+${groups}`, 'gu');
const labelled = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:tel|tél|telf|tfno|phone|telephone|téléphone|tel[ée]fono|mobile|m[óo]vil|portable|cell?|cellulare|celular|fax|whatsapp)([.:]{0,2})[ \t\u00a0\u202f]{0,3}(\+?${groups})`,
  'giu',
);

/** Not in the middle of a longer code, law number or range. */
const before = String.raw`(?<![\p{L}\p{N}][.,/+-]?)(?<![/+-])`;
const after = String.raw`(?![\p{L}\p{N}/]|[.,-]\p{N})`;
const space = String.raw`[ .\u00a0\u202f\u2011-]`;
const national: readonly RegExp[] = [
  // 020 7946 0018, (011) 4331-1951, 0722 123 456
  String.raw`(?:0[1-9]\d{0,3}|\(0[1-9]\d{0,3}\))${space}\d{3,4}${space}\d{3,4}`,
  // 07700 900123
  String.raw`0[1-9]\d{2,3}[ \u00a0]\d{6,7}`,
  // 01 42 75 80 00
  String.raw`0[1-9](?:${space}\d\d){4}`,
  // (202) 555-0172, 202-555-0172, (55) 5093 5300
  String.raw`\(\d{3}\)[ \u00a0]?\d{3}-\d{4}`,
  String.raw`\d{3}-\d{3}-\d{4}`,
  String.raw`\(\d{2}\)[ \u00a0]?\d{4}[ -]\d{4}`,
].map((shape) => new RegExp(`${before}${shape}${after}`, 'gu'));

function digitsOf(text: string): number {
  return text.replace(/\D/g, '').length;
}

/** No telephone number in the world has more than 15 digits; what follows is another figure. */
function cutToLength(text: string): string {
  let cut = text;
  while (digitsOf(cut) > 15 && /\D/.test(cut.slice(1))) cut = cut.replace(/\D{1,50}\d{1,15}\)?$/, '');
  return digitsOf(cut) > 15 ? '' : cut;
}

/** A date, or a span of years. */
function isDate(text: string): boolean {
  return (
    /(?<!\d)(?:19|20)\d\d[./\u2011-]\d{1,2}(?:[./\u2011-]\d{1,2})?(?!\d)/.test(text) ||
    /(?<!\d)\d{1,2}[./\u2011-]\d{1,2}[./\u2011-](?:19|20)\d\d(?!\d)/.test(text) ||
    /(?<!\d)(?:19|20)\d\d[ ./\u2011-]{1,3}(?:19|20)\d\d(?!\d)/.test(text)
  );
}

function isDecimal(text: string): boolean {
  return /^\+?\d+\.\d+$/.test(text);
}

/** 1 500 000: groups of three. Spanish and Kenyan numbers are written so too, but are longer and seldom end in 000. */
function isAmount(text: string, sureOfPhone: boolean): boolean {
  if (!/^\+?\d{1,3}(?:[ .\u00a0\u202f]\d{3})+$/.test(text)) return false;
  return text.endsWith('000') || (!sureOfPhone && (text.includes('.') || digitsOf(text) < 10));
}

function hasYear(text: string): boolean {
  return /(?<!\d)(?:199\d|20[0-4]\d)(?!\d)/.test(text);
}

/** 01.02.03.04.05 is a heading or a line of a budget. */
function isNumbering(text: string): boolean {
  return /^0\d(?:\D0\d)+$/.test(text);
}
