/** A text as an id: small letters without accents, digits and single dashes. Nothing when no such letter is left. */
export function toKebab(text: string): string | undefined {
  const kebab = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/[’']/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return kebab === '' ? undefined : kebab;
}
