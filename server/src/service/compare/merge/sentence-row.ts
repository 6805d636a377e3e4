import { sentencesOf } from '../../language/sentences';
import type { Range } from '../../text/range';
import type { ScalarNode } from '../../yaml/tree';
import { answerProse, paragraph, tidyWords, wordsOf } from './meaning';

/** An answer as a row of sentences, with a mark between two paragraphs. */
export interface SentenceRow {
  readonly words: readonly string[];
  /** Where in the file each of them stands; of a mark, the white space. */
  readonly ranges: readonly Range[];
  /** How many line breaks each mark stands for; none for a sentence. */
  readonly breaks: readonly number[];
}

/** Nothing where the sentences as they are written are not those that are read. */
export function sentenceRow(node: ScalarNode, text: string): SentenceRow | undefined {
  const prose = answerProse(node, text);
  const words: string[] = [];
  const ranges: Range[] = [];
  const breaks: number[] = [];
  let end = 0;
  const push = (word: string, start: number, stop: number, count: number) => {
    words.push(word);
    ranges.push({ start: node.range.start + start, end: node.range.start + stop });
    breaks.push(count);
  };
  for (const sentence of sentencesOf(prose)) {
    const { start } = sentence;
    // The mark of a paragraph belongs to no sentence, wherever the sentence is taken to end.
    const stop = sentence.start + prose.slice(start, sentence.end).trimEnd().length;
    if (words.length > 0 && prose.slice(end, start).includes(paragraph)) {
      const gap = text.slice(node.range.start + end, node.range.start + start);
      push(paragraph, end, start, Math.min(2, gap.split(/\r\n|\r|\n/).length - 1));
    }
    push(prose.slice(start, stop).replace(/\s+/g, ' '), start, stop, 0);
    end = stop;
  }
  const joined = tidyWords(words.map((word) => (word === paragraph ? word : ` ${word}`)).join(''));
  return joined === wordsOf(node, text) ? { words, ranges, breaks } : undefined;
}
