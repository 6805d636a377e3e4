import { sentencesOf } from '../../language/sentences';
import { likenessOf, wordsOf, type Words } from '../likeness';
import { foldWords } from '../../markdown/published-form';

/** Which sentences of the older text became which of the newer; what stayed as it was is left out. */
export interface Alignment {
  /** Several where one was taken apart, or two were joined. */
  readonly groups: readonly { readonly before: readonly string[]; readonly after: readonly string[] }[];
  readonly gone: readonly string[];
  readonly come: readonly string[];
}

/** Beyond so many comparisons, sentences are taken for versions of each other by their place alone. */
const mostCompared = 10_000;
/** Less alike, they are two sentences and not one that was reworded. */
const least = 0.35;

export function alignSentences(before: string, after: string): Alignment {
  const [older, newer] = withoutSame(sentencesIn(before), sentencesIn(after));
  if (older.length === 1 && newer.length === 1)
    return { groups: [{ before: older, after: newer }], gone: [], come: [] };
  const links = linksBetween(older, newer);
  const groupOf = joined(older.length, newer.length, links);
  const groups = new Map<number, { before: string[]; after: string[] }>();
  const [gone, come]: [string[], string[]] = [[], []];
  const sort = (sentences: readonly string[], from: number, side: 'before' | 'after', rest: string[]) => {
    for (const [i, sentence] of sentences.entries()) {
      const group = groupOf(from + i);
      if (group === undefined) {
        rest.push(sentence);
        continue;
      }
      const known = groups.get(group) ?? { before: [], after: [] };
      known[side].push(sentence);
      groups.set(group, known);
    }
  };
  sort(older, 0, 'before', gone);
  sort(newer, older.length, 'after', come);
  return { groups: [...groups.values()], gone, come };
}

function sentencesIn(text: string): readonly string[] {
  return sentencesOf(text).map(({ start, end }) => foldWords(text.slice(start, end)));
}

function withoutSame(
  before: readonly string[],
  after: readonly string[],
): readonly [readonly string[], readonly string[]] {
  const minus = (all: readonly string[], others: readonly string[]) => {
    const left = new Map<string, number>();
    for (const sentence of others) left.set(sentence, (left.get(sentence) ?? 0) + 1);
    return all.filter((sentence) => {
      const count = left.get(sentence) ?? 0;
      left.set(sentence, count - 1);
      return count <= 0;
    });
  };
  return [minus(before, after), minus(after, before)];
}

type Link = readonly [older: number, newer: number];

/** Each sentence with the one of the other text that is most like it. */
function linksBetween(older: readonly string[], newer: readonly string[]): readonly Link[] {
  if (older.length * newer.length > mostCompared) {
    return older.slice(0, newer.length).map((_, i) => [i, i]);
  }
  const olderWords = older.map(wordsOf);
  const newerWords = newer.map(wordsOf);
  const mostAlike = (words: Words, others: readonly Words[]): number | undefined => {
    let [best, index]: [number, number | undefined] = [least, undefined];
    for (const [i, other] of others.entries()) {
      const score = likenessOf(words, other);
      if (score > best) [best, index] = [score, i];
    }
    return index;
  };
  return [
    ...olderWords.flatMap((words, i): readonly Link[] => {
      const other = mostAlike(words, newerWords);
      return other === undefined ? [] : [[i, other]];
    }),
    ...newerWords.flatMap((words, i): readonly Link[] => {
      const other = mostAlike(words, olderWords);
      return other === undefined ? [] : [[other, i]];
    }),
  ];
}

/** Sentences that are linked, however indirectly, are one group; those that are not have none. */
function joined(older: number, newer: number, links: readonly Link[]): (at: number) => number | undefined {
  const parent = Array.from({ length: older + newer }, (_, i) => i);
  const rootOf = (at: number): number => {
    let root = at;
    while (parent[root] !== root) root = parent[root] ?? root;
    parent[at] = root;
    return root;
  };
  const linked = new Set<number>();
  for (const [a, b] of links) {
    const [from, to] = [rootOf(a), rootOf(older + b)];
    parent[from] = to;
    linked.add(a).add(older + b);
  }
  return (at) => (linked.has(at) ? rootOf(at) : undefined);
}
