/**
 * A place in which an item of a list goes by a number of its own, `milestones/#7/title`, and keeps it wherever the item
 * is moved to: what the page knows of a box (what is typed in it, whether it is open) is kept by its path.
 */
export type FormPath = string;

export function join(at: string, name: string | number): string {
  return at === '' ? String(name) : `${at}/${name}`;
}

/** What it is in; the form as a whole for a question that is in no other. */
export function parentOf(at: string): string {
  return at.slice(0, Math.max(0, at.lastIndexOf('/')));
}

export function lastOf(at: string): string {
  return at.slice(at.lastIndexOf('/') + 1);
}

/** The question that is answered at a place or a path. */
export function questionAt(at: string): string {
  return at.replace(/(^|\/)#?\d+(?=\/|$)/g, '$1-');
}

/** Everything that it is in, the outermost first, and itself. */
export function upTo(at: string): readonly string[] {
  if (at === '') return [];
  const names = at.split('/');
  return names.map((_, index) => names.slice(0, index + 1).join('/'));
}

export function isItem(path: FormPath): boolean {
  return lastOf(path).startsWith('#');
}

export function isWithin(at: string, outer: string): boolean {
  return outer === '' || at === outer || at.startsWith(`${outer}/`);
}
