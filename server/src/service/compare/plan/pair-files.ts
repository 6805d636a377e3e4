import { isOneOfItsKind, kindOfFile } from '../../kinds/file-names';
import type { ParsedYaml } from '../../yaml/parse';
import type { TreeNode } from '../../yaml/tree';
import { likenessOf, wordsOf, type Words } from '../likeness';
import { textOf } from '../describe/naming';
import type { DraftFiles } from './draft-files';

export interface FilePair {
  readonly before?: string;
  readonly after?: string;
}

interface Reading {
  yaml(path: string): ParsedYaml;
}

/** So alike, two titles are of one commitment; less will do where the number is the same. */
const leastAlike = 0.7;
const leastAlikeWithNumber = 0.4;
/** Under a new title, a draft is known by all that it answers, if that is more than a few words. */
const leastAlikeInAll = 0.6;
const fewestWords = 20;
/** Whoever gives a new name to hundreds of files at once is not helped by comparing each title with each. */
const mostCompared = 10_000;

/** Which file is which: by its path, by what is known of renaming, and then by what identifies a commitment. */
export function pairFiles(
  before: DraftFiles,
  after: DraftFiles,
  older: Reading,
  newer: Reading,
  renames: ReadonlyMap<string, string>,
): readonly FilePair[] {
  const pairs: FilePair[] = [];
  const left = new Set(before.keys());
  let added = [...after.keys()];
  const pairWith = (find: (path: string) => string | undefined) => {
    added = added.filter((path) => {
      const other = find(path);
      if (other === undefined || !left.has(other)) return true;
      left.delete(other);
      pairs.push({ before: other, after: path });
      return false;
    });
  };
  pairWith((path) => path);
  pairWith((path) => renames.get(path));
  pairWith((path) => [...left].find((other) => before.get(other) === after.get(path)));
  const candidates = (path: string) => [...left].filter((other) => kindOfFile(other) === kindOfFile(path));
  if (left.size * added.length <= mostCompared) {
    pairWith((path) => candidates(path).find((other) => isSame(older, other, newer, path, 'ogp_id')));
    pairWith((path) => mostAlike(path, candidates(path), older, newer));
    const answers = createAnswers();
    pairWith((path) => mostAlikeInAll(path, candidates(path), older, newer, answers));
  }
  // Of these a plan has one: the only one that went and the only one that came are the same.
  pairWith((path) => {
    const [other, ...more] = candidates(path);
    const isOnly = added.filter((one) => kindOfFile(one) === kindOfFile(path)).length === 1;
    return isOne(path) && isOnly && more.length === 0 ? other : undefined;
  });
  return [...pairs, ...[...left].map((one) => ({ before: one })), ...added.map((one) => ({ after: one }))];
}

/** True for what a plan has one of. */
function isOne(path: string): boolean {
  const kind = kindOfFile(path);
  return kind === undefined || isOneOfItsKind(kind);
}

function isSame(older: Reading, before: string, newer: Reading, after: string, field: string): boolean {
  const is = textOf(newer.yaml(after).root, field);
  return is !== undefined && is === textOf(older.yaml(before).root, field);
}

function mostAlike(
  path: string,
  candidates: readonly string[],
  older: Reading,
  newer: Reading,
): string | undefined {
  if (isOne(path)) return undefined;
  const title = wordsOf(textOf(newer.yaml(path).root, 'title') ?? '');
  if (title.size === 0) return undefined;
  const scored = candidates.map((other) => {
    const score = likenessOf(wordsOf(textOf(older.yaml(other).root, 'title') ?? ''), title);
    const least = isSame(older, other, newer, path, 'number') ? leastAlikeWithNumber : leastAlike;
    return { other, score, isAlike: score >= least };
  });
  return scored.filter(({ isAlike }) => isAlike).sort((a, b) => b.score - a.score)[0]?.other;
}

function mostAlikeInAll(
  path: string,
  candidates: readonly string[],
  older: Reading,
  newer: Reading,
  answersOf: (reading: Reading, path: string) => Words,
): string | undefined {
  if (isOne(path)) return undefined;
  const said = answersOf(newer, path);
  if (said.size < fewestWords) return undefined;
  const scored = candidates.map((other) => ({ other, score: likenessOf(answersOf(older, other), said) }));
  const [best] = scored.sort((a, b) => b.score - a.score);
  return best && best.score >= leastAlikeInAll ? best.other : undefined;
}

/** The words of all answers of a draft, each draft read once. */
function createAnswers(): (reading: Reading, path: string) => Words {
  const known = new Map<Reading, Map<string, Words>>();
  return (reading, path) => {
    const ofReading = known.get(reading) ?? new Map<string, Words>();
    known.set(reading, ofReading);
    const words = ofReading.get(path) ?? wordsOf(textIn(reading.yaml(path).root));
    ofReading.set(path, words);
    return words;
  };
}

function textIn(node: TreeNode | undefined): string {
  switch (node?.kind) {
    case 'scalar':
      return node.text;
    case 'list':
      return node.items.map(textIn).join(' ');
    case 'map':
      return node.entries.map(({ value }) => textIn(value)).join(' ');
    default:
      return '';
  }
}
