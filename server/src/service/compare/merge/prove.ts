import { parseYaml } from '../../yaml/parse';
import { readConflicts } from '../../yaml/conflicts';
import { hasComments } from './comment-counts';
import { exactMeaning, type Meaning } from '../meaning';
import type { Outcome, Versions } from './outcome';
import { takeSide } from './take-side';

/** Reads the merged text back: whichever side is taken in its conflicts, it says what it should, and no comment is lost. */
export function isProven(text: string, outcome: Outcome, versions: Versions): boolean {
  const whole = readConflicts(text).conflicts.filter((conflict) => conflict.whole).length;
  const marked = takeSide(text, 'ours');
  if (marked.conflicts !== outcome.conflicts || (whole !== outcome.conflicts && whole > 0)) return false;
  if (!says(marked.text, outcome.ours)) return false;
  if (outcome.conflicts > 0 && !says(takeSide(text, 'theirs').text, outcome.theirs)) return false;
  return hasComments(text, versions);
}

function says(text: string, meaning: Meaning): boolean {
  const { root, problems, duplicates } = parseYaml(text);
  return problems.length === 0 && duplicates.length === 0 && exactMeaning(root, text) === meaning;
}
