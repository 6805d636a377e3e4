import type { TextEdit } from '../../text/edit';
import { parseYaml } from '../../yaml/parse';
import { nodeAt, type ScalarNode } from '../../yaml/tree';
import { writeScalar } from '../../yaml/write-scalar';
import { meaningOf, paragraph, tidyWords, type Meaning } from './meaning';
import { sliceWith } from './outcome';
import { sentenceRow, type SentenceRow } from './sentence-row';
import { regionsOf, type Region } from './three-way';
import { writeInto, type Place } from './write-sentences';

/** An answer in one of the versions. */
export interface Answer {
  readonly node: ScalarNode;
  readonly text: string;
}

export interface MergedText {
  readonly edits: readonly TextEdit[];
  readonly meaning: Meaning;
}

/**
 * Takes over into our text the sentences that they changed. Nothing when both changed the same sentence, or when what they
 * wrote cannot be written into ours so that it is read back as it is.
 */
export function mergeText(base: Answer, ours: Answer, theirs: Answer, place: Place): MergedText | undefined {
  const rows = [base, ours, theirs].map(({ node, text }) => sentenceRow(node, text));
  const [before, mine, yours] = rows;
  if (!before || !mine || !yours) return undefined;
  const regions = regionsOf(before.words, mine.words, yours.words);
  const merged = regions.some(({ kind }) => kind === 'apart') ? undefined : wordsAfter(regions, mine, yours);
  if (!merged || isTooOften(merged, [before, mine, yours])) return undefined;
  const meaning = JSON.stringify(
    tidyWords(merged.map((word) => (word === paragraph ? word : ` ${word}`)).join('')),
  );
  const edits = regions
    .filter(({ kind }) => kind === 'theirs')
    .map(({ ours: at, theirs: from }) => writeInto(ours, mine, at, yours, from, place));
  if (readsAs(ours, edits, meaning, place)) return { edits, meaning };
  const inQuotes = quoteWhole(ours, meaning, place);
  return inQuotes && readsAs(ours, inQuotes, meaning, place) ? { edits: inQuotes, meaning } : undefined;
}

function wordsAfter(regions: readonly Region[], ours: SentenceRow, theirs: SentenceRow): readonly string[] {
  return regions.flatMap(({ kind, ours: a, theirs: b }) =>
    kind === 'theirs' ? theirs.words.slice(b.start, b.end) : ours.words.slice(a.start, a.end),
  );
}

/** A sentence that both moved, each to another place, would now stand in both. */
function isTooOften(merged: readonly string[], rows: readonly SentenceRow[]): boolean {
  const count = (words: readonly string[], word: string) => words.filter((one) => one === word).length;
  return [...new Set(merged)].some(
    (word) =>
      word !== paragraph && count(merged, word) > Math.max(1, ...rows.map(({ words }) => count(words, word))),
  );
}

/** A text without quotation marks on one line, put between them: there it may hold anything. */
function quoteWhole(
  { node }: Answer,
  meaning: Meaning,
  { inBrackets }: Place,
): readonly TextEdit[] | undefined {
  if (node.style !== 'plain') return undefined;
  const words: unknown = JSON.parse(meaning);
  if (typeof words !== 'string' || words.includes(paragraph)) return undefined;
  const written = writeScalar(words);
  return [
    { range: node.range, text: /^['"]/.test(written) || !inBrackets ? written : JSON.stringify(words) },
  ];
}

/** Reads our text back with the edits made: below a name, as far in as it is. */
function readsAs(
  { node, text }: Answer,
  edits: readonly TextEdit[],
  meaning: Meaning,
  { inBrackets }: Place,
): boolean {
  const written = sliceWith(text, node.range, edits);
  const shown = inBrackets ? `k: [ ${written} ]` : `k: ${written}`;
  const { root, problems } = parseYaml(shown);
  return problems.length === 0 && meaningOf(nodeAt(root, inBrackets ? ['k', 0] : ['k']), shown) === meaning;
}
