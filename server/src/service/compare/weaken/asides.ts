import { lexiconOf } from '../../rules/writing/lexicon';
import type { Vocabulary } from './vocabulary';
import { firstFrom, type Word } from './word';

/** The places of the words that describe or say what for, and promise nothing: they have no word of what is to come. */
export function asidesIn(
  text: string,
  folded: string,
  words: readonly Word[],
  { aside, language }: Vocabulary,
): ReadonlySet<number> {
  const asides = new Set<number>();
  const { ahead } = lexiconOf(language);
  const add = (first: Word) => {
    const clause = clauseFrom(words, first);
    const [from, to] = [first.start, clause.at(-1)?.end ?? first.end];
    if (!ahead.test(text.slice(from, to))) for (const { at } of clause) asides.add(at);
  };
  for (const { index } of aside.purpose.all(folded)) {
    const first = words[firstFrom({ words }, index)];
    if (first) add(first);
  }
  for (const [i, word] of words.entries()) {
    const last = words[i - 1];
    const isBehindComma = last && folded.slice(last.end, word.start).includes(',');
    if (
      isBehindComma &&
      aside.relative.atStart(folded.slice(word.start, word.start + longestOpening)) !== undefined
    )
      add(word);
  }
  return asides;
}

const longestOpening = 20;
/** More of a clause is not looked at. */
const longestClause = 40;

/** Up to the next comma or “and”; what opens it may be such a word itself. */
function clauseFrom(words: readonly Word[], first: Word): readonly Word[] {
  const clause = [first];
  const own = (words[first.at + 1] ?? first).clause;
  for (let i = first.at + 1; words[i]?.clause === own && clause.length < longestClause; i++) {
    const word = words[i];
    if (word) clause.push(word);
  }
  return clause;
}
