import type { FormName } from '../../../../../server/src/protocol/form';

/** No more than anybody would read through. */
const most = 50;

/** The names in which words begin as is typed, those that begin so themselves first. */
export function findNames(names: readonly FormName[], typed: string): readonly FormName[] {
  const wanted = plain(typed).split(/\s+/).filter(Boolean);
  const fits = (name: FormName) => {
    const text = ` ${plain(`${name.name} ${name.detail ?? ''} ${name.id.replaceAll('-', ' ')}`)}`;
    return wanted.every((word) => text.includes(` ${word}`));
  };
  const begins = (name: FormName) => plain(name.name).startsWith(wanted[0] ?? '');
  const found = names.filter(fits);
  return [...found.filter(begins), ...found.filter((name) => !begins(name))].slice(0, most);
}

/** True when a text has all words that are typed, wherever they stand. */
export function hasWords(text: string, typed: string): boolean {
  const searched = plain(text);
  return plain(typed)
    .split(/\s+/)
    .every((word) => searched.includes(word));
}

/** Without accents, marks and capitals. */
export function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
