import { foldWords } from '../../markdown/published-form';
import type { Loss } from './loss';
import type { Reading } from './reading';
import type { Vocabulary } from './vocabulary';
import type { Word } from './word';

/** Of a longer member, only so many words tell whether it is still there. */
const longestMember = 6;
/** More words between two commas are a clause and no member of a series. */
const longestSeries = 60;

/**
 * A member of a series that is gone: “rivers, lakes and beaches” became “beaches”. Where anything else was put in, it may
 * have been reworded.
 */
export function compareSeries(before: Reading, after: Reading, vocabulary: Vocabulary): readonly Loss[] {
  if (after.words.some((word) => !word.isSmall && !before.has(word))) return [];
  const gone: Loss[] = [];
  for (const join of before.words) {
    if (!vocabulary.adding.has(join.text) || !join.joins) continue;
    const members = membersAround(before, join, vocabulary);
    const isGone = (member: readonly Word[]) => member.every((word) => !after.has(word));
    if (members.every(isGone)) continue;
    for (const member of members) {
      const [first, last] = [member[0], member.at(-1)];
      if (!first || !last || !isGone(member) || before.isTaken(first.start, last.end)) continue;
      gone.push({ kind: 'sentence-dropped', from: foldWords(before.text.slice(first.start, last.end)) });
    }
  }
  return gone;
}

/** Three or more, or two that are names, groups of people, or things with an article each. */
function membersAround(
  reading: Reading,
  join: Word,
  { actor, definite }: Vocabulary,
): readonly (readonly Word[])[] {
  const { words } = reading;
  const behind = memberBehind(reading, join.at + 1);
  const [next] = behind;
  const hasArticle = (word: Word | undefined) => definite.has(words[(word?.at ?? 0) - 1]?.text ?? '');
  const beside = phraseUpTo(reading, join.at - 1);
  // “Naming the client and the bill”, whatever stands before its comma.
  if (hasArticle(beside[0]) && hasArticle(next) && next) return [beside, [next]];
  const inner: (readonly Word[])[] = [];
  let at = join.at - 1;
  for (;;) {
    const clause = clauseUpTo(reading, at);
    const [first] = clause;
    const isBetween = first && words[first.at - 1]?.sentence === first.sentence && !first.joins;
    if (!first || !isBetween || said(clause).length === 0 || clause.length > longestMember) break;
    // The clause before is the last one: what stands right before its comma is the first member.
    inner.unshift(said(clause));
    at = first.at - 1;
  }
  const lead = words[at];
  if (!next || lead?.sentence !== join.sentence) return [];
  const phrase = phraseUpTo(reading, at);
  const last = phrase.at(-1);
  if (!last) return [];
  if (inner.length > 0) return [[last], ...inner, [next]];
  const isName = (word: Word) => /^\p{Lu}/u.test(reading.text.charAt(word.start)) && word.at > 0;
  const isPerson = (word: Word) => actor.anyone.isIn(word.text) || actor.names.isIn(word.text);
  return (isName(last) && isName(next)) || isPerson(last) || isPerson(next) ? [[last], [next]] : [];
}

/** The words that carry meaning right before a place, up to an article. */
function phraseUpTo(reading: Reading, at: number): readonly Word[] {
  const phrase: Word[] = [];
  for (const word of clauseUpTo(reading, at)) {
    if (word.isSmall) phrase.length = 0;
    else phrase.push(word);
  }
  return phrase.slice(-longestPhrase);
}

const longestPhrase = 3;

function said(words: readonly Word[]): readonly Word[] {
  return words.filter(({ isSmall }) => !isSmall);
}

/** The words of the clause that ends at a place. */
function clauseUpTo({ words }: Reading, at: number): readonly Word[] {
  const clause: Word[] = [];
  for (let i = at; i >= 0 && clause.length < longestSeries; i--) {
    const word = words[i];
    if (!word || word.clause !== words[at]?.clause) break;
    clause.unshift(word);
  }
  return clause;
}

function memberBehind({ words }: Reading, at: number): readonly Word[] {
  const member: Word[] = [];
  for (let i = at; words[i]?.clause === words[at]?.clause && i < at + longestMember; i++) {
    const word = words[i];
    if (word) member.push(word);
  }
  return said(member);
}
