import { foldLetters } from '../../language/fold-letters';
import { lexiconOf } from '../../rules/writing/lexicon';
import { tellsThePast } from '../../rules/writing/vagueness';
import type { Vocabulary } from './vocabulary';

/**
 * True for a sentence that says how things stand or stood: “Many villages have no access”. Only where others promise, since
 * by itself “The office does not charge” is as good as a promise.
 */
export function isBackground(sentence: string, vocabulary: Vocabulary, isBesidePromise: boolean): boolean {
  if (promises(sentence, vocabulary)) return false;
  const { aside, now } = vocabulary;
  const folded = foldLetters(sentence.normalize('NFC'));
  const [counts, lacks] = [aside.counting.atStart(folded) !== undefined, aside.lacking.isIn(folded)];
  if (!isBesidePromise) return counts && lacks;
  const isPast = tellsThePast(sentence, lexiconOf(vocabulary.language)) || aside.told.isIn(folded);
  return isPast || opensWithYear.test(folded) || counts || lacks || now.isIn(folded);
}

/** “In 2022, one in three”. */
const opensWithYear = /^[^\p{L}\p{N}]{0,3}(?:\p{L}{1,4}\s)?(?:19|20)\d\d[,\s]/u;

/** True for a sentence with a word of what is to come. */
export function promises(sentence: string, { language }: Vocabulary): boolean {
  return lexiconOf(language).ahead.test(sentence);
}
