import type { Phrases } from '../../language/phrases';
import { foldWords } from '../../markdown/published-form';
import type { Loss } from './loss';
import { headsOf, wordsAfter } from './marks';
import type { Reading } from './reading';
import type { Vocabulary } from './vocabulary';
import { firstFrom, type Word } from './word';

/** A way out: “where possible”, “unless the minister objects”. */
interface Condition {
  readonly start: number;
  readonly end: number;
}

/** Conditions that came in upon what was promised without them, and what is promised of less now: “only”, “large schools”. */
export function compareConditions(before: Reading, after: Reading, vocabulary: Vocabulary): readonly Loss[] {
  return [...newConditions(before, after, vocabulary), ...newLimits(before, after, vocabulary)];
}

function newConditions(before: Reading, after: Reading, vocabulary: Vocabulary): readonly Loss[] {
  const older = conditionsIn(before, vocabulary);
  const newer = conditionsIn(after, vocabulary);
  if (newer.length <= older.length) return [];
  const was = new Set(older.map((condition) => said(before, condition).toLowerCase()));
  return newer
    .filter((condition) => !was.has(said(after, condition).toLowerCase()))
    .filter((condition) => !isOldCase(condition, before, after, vocabulary))
    .filter(({ start, end }) => isOld(headsOf(after, start, end, 'clause'), before))
    .slice(0, newer.length - older.length)
    .map((condition) => ({ kind: 'conditional', to: said(after, condition) }));
}

/** “The reasons of each refusal” and “the reasons if it is refused”: what it speaks of was said before. */
function isOldCase(
  { start, end }: Condition,
  before: Reading,
  after: Reading,
  { aside }: Vocabulary,
): boolean {
  if (aside.whenever.atStart(after.folded.slice(start, end)) === undefined) return false;
  const first = firstFrom(after, start);
  const words = after.words.slice(first, firstFrom(after, end)).filter(({ isSmall }) => !isSmall);
  const isCase = ({ text }: Word) => aside.whenever.isIn(text) || isOfCase.test(text);
  const meant = words.filter((word) => !isCase(word));
  return meant.every((word) => before.has(word));
}

const isOfCase = /^(?:cas|casos?|cases?|have|has|exists?|ones?|they|it)$/;

/** Most of it was said before. */
function isOld(heads: readonly Word[], before: Reading): boolean {
  const old = heads.filter((head) => before.has(head)).length;
  return old > 0 && old * 5 >= heads.length * 3;
}

function conditionsIn(reading: Reading, { condition }: Vocabulary): readonly Condition[] {
  const found: Condition[] = [];
  const add = (start: number, opened: number, end: number) => {
    if (reading.isTaken(start, opened)) return;
    if (reading.isState(reading.words[firstFrom(reading, start)])) return;
    reading.take(start, end);
    found.push({ start, end });
  };
  const addOpened = (opening: Phrases) => {
    for (const { index, 0: words } of opening.all(reading.folded)) {
      const opened = index + words.length;
      add(index, opened, endOfCondition(reading, opened));
    }
  };
  addOpened(condition.opening);
  for (const { index, 0: words } of condition.whole.all(reading.folded))
    add(index, index + words.length, index + words.length);
  addOpened(condition.if);
  return found.sort((a, b) => a.start - b.start);
}

/** What is said under the condition goes up to the next comma or “and”. */
function endOfCondition(reading: Reading, end: number): number {
  const { words } = reading;
  const first = words[firstFrom(reading, end)];
  if (!first) return end;
  let last = end;
  for (let i = first.at; i < first.at + longestCondition; i++) {
    const word = words[i];
    if (word?.clause !== first.clause) break;
    last = word.end;
  }
  return last;
}

const longestCondition = 25;

/** “Only” where it was not said, “all large schools” where it was “all schools”, “registered users” where it was “users”. */
function newLimits(before: Reading, after: Reading, vocabulary: Vocabulary): readonly Loss[] {
  const { condition, negation, all, adjectives } = vocabulary;
  const limits: Loss[] = [];
  const put = (start: number, last: Word | undefined) => {
    if (last) limits.push({ kind: 'narrower', to: foldWords(after.text.slice(start, last.end)) });
  };
  // “Not without them” is “only with them”, and “nobody except them” “only they”.
  const isOnly =
    negation.not.isIn(before.folded) &&
    (negation.spare.isIn(before.folded) || condition.opening.isIn(before.folded));
  if (!isOnly && !condition.only.isIn(before.folded)) {
    for (const { index, 0: only } of condition.only.all(after.folded)) {
      const [head] = wordsAfter(after, index + only.length);
      if (!after.isTaken(index, index + only.length) && head && !after.isState(head) && before.has(head))
        put(index, head);
    }
  }
  for (const { index, 0: every } of all.all(after.folded)) {
    const thing = headsOf(after, index, index + every.length, 'thing');
    // “Each bill of major importance”.
    const last = thing.at(-1);
    const behind = last ? after.words.slice(last.at + 1, last.at + 1 + nearLimit) : [];
    const limit = behind.find(
      ({ clause, text }, i) =>
        clause === last?.clause &&
        (i > 0 || adjectives === 'behind') &&
        ofThing.test(behind[0]?.text ?? '') &&
        condition.narrowing.isIn(text),
    );
    if (limit && !before.has(limit) && thing.some((word) => before.has(word))) put(index, limit);
    const isNarrower = thing.some((word) => condition.narrowing.isIn(word.text) && !before.has(word));
    if (isNarrower && thing.some((word) => before.has(word))) put(index, thing.at(-1));
  }
  if (!condition.admitted.isIn(before.folded)) {
    for (const { index, 0: admitted } of condition.admitted.all(after.folded)) {
      const at = firstFrom(after, index);
      const [head, other] = adjectives === 'before' ? [at + 1, at] : [at - 1, at];
      const noun = after.words[head];
      if (!noun || noun.isSmall || !before.has(noun) || after.isTaken(index, index + admitted.length))
        continue;
      put(Math.min(index, noun.start), after.words[Math.max(head, other)]);
    }
  }
  return limits;
}

const nearLimit = 3;
const ofThing = /^(?:of|de|di|d)$/;

function said({ text }: Reading, { start, end }: Condition): string {
  const words = foldWords(text.slice(start, end));
  return words.length <= longestSaid ? words : `${words.slice(0, words.lastIndexOf(' ', longestSaid))} …`;
}

const longestSaid = 50;
