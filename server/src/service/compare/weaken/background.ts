import { foldLetters } from '../../language/fold-letters';
import { lexiconOf } from '../../rules/writing/lexicon';
import { tellsThePast } from '../../rules/writing/vagueness';
import type { Vocabulary } from './vocabulary';

/**
 * True for sentences of which none promises and all, or those of one version at least, say how things stand: “Many villages
 * have no access”. Only where others promise, since by itself “The office does not charge” is as good as a promise.
 */
export function areBackground(
  before: readonly string[],
  after: readonly string[],
  vocabulary: Vocabulary,
  isBesidePromise: boolean,
): boolean {
  const all = [...before, ...after];
  if (all.some((sentence) => promises(sentence, vocabulary))) return false;
  if (!isBesidePromise) return all.every((sentence) => deplores(sentence, vocabulary));
  const isTold = (sentence: string) => tells(sentence, vocabulary);
  if (before.every(isTold) || after.every(isTold)) return true;
  return all.every((sentence) => isTold(sentence) || vocabulary.aside.lacking.isIn(fold(sentence)));
}

/** “Few villages have no access”. */
function deplores(sentence: string, { aside }: Vocabulary): boolean {
  const folded = fold(sentence);
  return aside.counting.atStart(folded) !== undefined && aside.lacking.isIn(folded);
}

function tells(sentence: string, { aside, language, now }: Vocabulary): boolean {
  const folded = fold(sentence);
  return (
    tellsThePast(sentence, lexiconOf(language)) ||
    opensWithYear.test(folded) ||
    aside.counting.atStart(folded) !== undefined ||
    aside.told.isIn(folded) ||
    now.isIn(folded)
  );
}

function fold(sentence: string): string {
  return foldLetters(sentence.normalize('NFC'));
}

/** “In 2022, one in three”. */
const opensWithYear = /^[^\p{L}\p{N}]{0,3}(?:\p{L}{1,4}\s)?(?:19|20)\d\d[,\s]/u;

/** True for a sentence with a word of what is to come. */
export function promises(sentence: string, { language }: Vocabulary): boolean {
  return lexiconOf(language).ahead.test(sentence);
}
