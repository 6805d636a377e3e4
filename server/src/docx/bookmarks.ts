import type { PublishedDocument } from '../service/index';

/** Names of places, by the id of the section. Word takes letters, digits and underscores, at most forty. */
export type Bookmarks = ReadonlyMap<string, string>;

const longest = 40;

export function nameBookmarks({ sections }: PublishedDocument): Bookmarks {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const { id } of sections) {
    if (names.has(id)) continue;
    const base = `s_${id.replace(/[^A-Za-z0-9]+/g, '_')}`;
    let name = base.slice(0, longest);
    // Word takes no notice of capitals here.
    for (let count = 2; taken.has(name.toLowerCase()); count += 1) {
      const end = `_${count}`;
      name = `${base.slice(0, longest - end.length)}${end}`;
    }
    taken.add(name.toLowerCase());
    names.set(id, name);
  }
  return names;
}
