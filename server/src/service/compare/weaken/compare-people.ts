import { foldWords } from '../../markdown/published-form';
import type { Loss } from './loss';
import { wordsAfter } from './marks';
import { isSameWord, type Reading } from './reading';
import type { Vocabulary } from './vocabulary';
import type { Word } from './word';

/** More words are not the name of a group. */
const longestGroup = 3;

/**
 * Whoever wants to, in whose place some stand now: “anyone may attend” became “teachers may attend”. Who they are is told by
 * their place before the same verb, so that no list of them is needed.
 */
export function comparePeople(
  before: Reading,
  after: Reading,
  { actor, endings }: Vocabulary,
): readonly Loss[] {
  if (actor.anyone.isIn(after.folded)) return [];
  return [...actor.anyone.all(before.folded)].flatMap(({ index, 0: anyone }) => {
    const [verb] = wordsAfter(before, index + anyone.length);
    const [same] = verb ? after.find(verb) : [];
    if (!verb || !same || !isSamePower(before.words[verb.at - 1], after.words[same.at - 1], endings))
      return [];
    const group = subjectOf(after, same);
    const [first, last] = [group[0], group.at(-1)];
    if (!first || !last || group.length > longestGroup || group.some((word) => before.has(word))) return [];
    const from = foldWords(before.text.slice(index, index + anyone.length));
    return [{ kind: 'narrower' as const, from, to: foldWords(after.text.slice(first.start, last.end)) }];
  });
}

/** “May” and “may”, “podrá” and “podrán”: it is still people who do it, and not a portal that lets them. */
function isSamePower(a: Word | undefined, b: Word | undefined, endings: RegExp): boolean {
  return a?.isSmall === true && b?.isSmall === true && isSameWord(a.text, b.text, endings);
}

/** What carries meaning from the start of the sentence to a verb. */
function subjectOf({ words }: Reading, verb: Word): readonly Word[] {
  const subject: Word[] = [];
  for (let i = verb.at - 1; words[i]?.sentence === verb.sentence && subject.length <= longestGroup; i--) {
    const word = words[i];
    if (word && !word.isSmall) subject.unshift(word);
  }
  return subject;
}
