import { likenessOf, wordsOf } from '../../service/index';
import type { Line } from './lines';
import type { Region } from './regions';

/** An answer that was not found where it belongs, by the lines that it showed. */
export interface Sought {
  readonly mark: string;
  readonly keys: readonly string[];
}

/** From here on some words are a new version of others, wherever they stand. */
const alike = 0.6;
/** A line with fewer letters is like too many others. */
const fewest = 25;
const mostPairs = 200_000;

/** Finds answers by what they say, in lines that belong to nothing. */
export function regionsByLikeness(sought: readonly Sought[], left: readonly Line[]): readonly Region[] {
  const known = sought.flatMap(({ mark, keys }) =>
    keys.filter((key) => key.length >= fewest).map((key) => ({ mark, key, words: wordsOf(key) })),
  );
  const lines = left.filter(({ key }) => key.length >= fewest);
  if (known.length * lines.length > mostPairs) return [];
  const owners = new Map<Line, string>();
  for (const line of lines) {
    const words = wordsOf(line.key);
    let [best, owner]: [number, string | undefined] = [alike, undefined];
    for (const { mark, words: own } of known) {
      const likeness = likenessOf(own, words);
      if (likeness > best) [best, owner] = [likeness, mark];
    }
    if (owner !== undefined) owners.set(line, owner);
  }
  const runs = new Map<string, Line[]>();
  let last: string | undefined;
  for (const line of left) {
    const owner = owners.get(line);
    const run = owner === undefined ? undefined : runs.get(owner);
    if (owner !== undefined && !run) runs.set(owner, [line]);
    // What stands elsewhere again is told as not placed.
    else if (run && owner === last) run.push(line);
    last = owner;
  }
  return [...runs].map(([mark, found]) => ({ mark, lines: found, before: '', after: '' }));
}
