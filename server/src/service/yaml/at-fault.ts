import type { Range } from '../text/range';
import { colonEndingKey, nextWords, startOfLine, wordsAbove, wordsOfLine } from './line-at';
import type { SyntaxProblem } from './syntax-problem';

/** The same problem on the line that is at fault: neither an empty one or a note, nor the one that a note parts from it. */
export function atFault(problem: SyntaxProblem, text: string): SyntaxProblem {
  return aboveNote(onWords(problem, text), text);
}

/** Where lines do not fit together, an empty one or a note between them is not at fault. */
function onWords(problem: SyntaxProblem, text: string): SyntaxProblem {
  const { cause, range } = problem;
  if (cause !== 'missing-colon' && cause !== 'indentation') return problem;
  let words: Range | undefined = wordsOfLine(text, range.start);
  if (!isEmpty(text, words)) return problem;
  while (words && isEmpty(text, words)) words = nextWords(text, words.end);
  if (!words) return problem;
  return { cause: 'indentation', range: words, written: text.slice(words.start, words.end) };
}

function isEmpty(text: string, { start, end }: Range): boolean {
  return start >= end || text[start] === '#';
}

/** A line that is no field, first below the name of a group: a note below it makes the next field seem out of place. */
function aboveNote(problem: SyntaxProblem, text: string): SyntaxProblem {
  const { cause, range } = problem;
  if (cause !== 'indentation' || colonEndingKey(text, range) === undefined) return problem;
  let above = wordsAbove(text, range.start);
  if (!above || text[above.start] !== '#') return problem;
  while (above && text[above.start] === '#') above = wordsAbove(text, above.start);
  const group = above && wordsAbove(text, above.start);
  const isFirst =
    above && group && text[group.end - 1] === ':' && columnOf(text, group) < columnOf(text, above);
  if (!above || !isFirst || columnOf(text, above) !== columnOf(text, range)) return problem;
  if (colonEndingKey(text, above) !== undefined) return problem;
  return { cause: 'missing-colon', range: above, written: text.slice(above.start, above.end) };
}

function columnOf(text: string, { start }: Range): number {
  return start - startOfLine(text, start);
}
