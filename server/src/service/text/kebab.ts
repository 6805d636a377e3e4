/** A text as an id: small letters without accents, digits and single dashes. Nothing when no such letter is left. */
export function toKebab(text: string): string | undefined {
  const kebab = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßæœøłđðþı]/giu, (letter) => folded[letter.toLowerCase()] ?? letter)
    .replace(/[’']/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return kebab === '' ? undefined : kebab;
}

/** Letters that are no letter with an accent and still have a usual spelling without one. */
const folded: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};
