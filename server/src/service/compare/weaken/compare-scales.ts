import { guaranteeNames, type GuaranteeName } from '../../language/guarantees';
import { lostShare, standsForAny } from './lost-share';
import type { Loss } from './loss';
import { findMarks, headsOf, type Mark, type Reach } from './marks';
import type { Reading } from './reading';
import { countedRhythm, daysOfStep } from './rhythm';
import { isNumber, said, type Side } from './side';
import type { ScaleName, Vocabulary } from './vocabulary';
import { firstFrom, type Word } from './word';

/** How the words of a scale are compared. */
interface ScaleRule {
  readonly name: ScaleName;
  readonly kind: Loss['kind'];
  readonly reach: Reach;
  /** Its words are not read again by those that follow. */
  readonly takes?: boolean;
  /** Where a promise stands that says nothing of it; nothing where words can only be compared with other words. */
  readonly unsaid?: number;
  /** One word of a step says what any other of it does. */
  readonly isGuarantee?: boolean;
  /** A “not” turns its words around, as it does with verbs for what is done. */
  readonly isDeed?: boolean;
  /** In a description or a purpose, its words promise nothing. */
  readonly isOfPromise?: boolean;
}

/** Their words mean nothing else: “each year” is how often, and not how many. */
const rates: readonly ScaleRule[] = [
  { name: 'frequency', kind: 'rarer', reach: 'clause', unsaid: Infinity, takes: true },
  { name: 'price', kind: 'narrower', reach: 'clause', unsaid: 0.5, takes: true },
];
/** What these are of is a noun, as adjectives are. */
const ofNouns: ReadonlySet<GuaranteeName> = new Set([
  'force',
  'independence',
  'permanence',
  'anonymity',
  'reasons',
  'openness',
  'parity',
]);
/** Verbs for what is done. */
const ofDeeds: ReadonlySet<GuaranteeName> = new Set(['stage', 'completion', 'sanction', 'removal', 'speed']);
const guarantees = guaranteeNames.map((name): ScaleRule => ({
  name,
  kind: name === 'order' ? 'later' : ofDeeds.has(name) ? 'softer' : 'narrower',
  reach: name === 'order' ? 'verb' : ofNouns.has(name) ? 'noun' : 'clause',
  unsaid: 0.5,
  isGuarantee: true,
  isDeed: ofDeeds.has(name) || name === 'registration',
}));
const rules: readonly ScaleRule[] = [
  { name: 'firmness', kind: 'softer', reach: 'verb', unsaid: 0, isOfPromise: true },
  { name: 'share', kind: 'narrower', reach: 'thing', unsaid: 0.5, isOfPromise: true },
  { name: 'audience', kind: 'narrower', reach: 'clause', unsaid: 0.5 },
  { name: 'role', kind: 'narrower', reach: 'clause', unsaid: 0.5, isGuarantee: true },
  { name: 'deed', kind: 'softer', reach: 'clause', isDeed: true },
  { name: 'study', kind: 'softer', reach: 'clause', unsaid: 0, isGuarantee: true },
];

/** More marks of one scale are not compared. */
const mostMarks = 60;

/** What a promise lost on the scales of its language: “will” became “may”, “all” became “some”. */
export function compareScales(before: Reading, after: Reading, vocabulary: Vocabulary): readonly Loss[] {
  return rules.flatMap((rule) => compareScale(before, after, rule, vocabulary));
}

/** How often, and at what price: read before the figures and the negations that these words may hold. */
export function compareRates(before: Reading, after: Reading, vocabulary: Vocabulary): readonly Loss[] {
  return [...guarantees, ...rates].flatMap((rule) => compareScale(before, after, rule, vocabulary));
}

function compareScale(
  before: Reading,
  after: Reading,
  rule: ScaleRule,
  vocabulary: Vocabulary,
): readonly Loss[] {
  const marksOf = (reading: Reading, other: Reading) =>
    findMarks(reading, rule, vocabulary)
      .slice(0, mostMarks)
      .filter((mark) => !rule.isOfPromise || !isAside(mark, reading, other));
  const [older, newer] = [marksOf(before, after), marksOf(after, before)];
  return compareMarks({ reading: before, marks: older }, { reading: after, marks: newer }, rule, vocabulary);
}

/** Said in a description or a purpose, and not of what the other version promises. */
function isAside({ start, heads }: Mark, reading: Reading, other: Reading): boolean {
  const word = reading.words[firstFrom(reading, start)];
  if (!word || !reading.isAside(word)) return false;
  return heads.every((head) => other.find(head).every((same) => other.isAside(same)));
}

function compareMarks(before: Side, after: Side, rule: ScaleRule, vocabulary: Vocabulary): readonly Loss[] {
  const { pairs, gone, come } = pairMarks(before, after, rule);
  const { kind, unsaid } = rule;
  const became = pairs
    .filter(
      ([from, to]) =>
        to.step > from.step &&
        !isCounted(from, to, before, after, vocabulary) &&
        !(rule.reach === 'thing' && isAny(to, after.reading, vocabulary)) &&
        !(rule.name === 'share' && from.isPaired && isArticle(to, after.reading)),
    )
    .map(([from, to]) => ({ kind, from: said(before, from, rule.reach), to: said(after, to, rule.reach) }));
  if (unsaid === undefined) return became;
  const isStillThere = (mark: Mark) =>
    // “A day a week” that became “every working day”.
    (rule.name === 'frequency' && come.some(({ step }) => step <= mark.step)) ||
    (rule.isGuarantee === true &&
      after.marks.some((other) => other.step <= mark.step && (!other.isPaired || come.includes(other))));
  const rhythm = rule.name === 'frequency' ? countedRhythm(after.reading, vocabulary) : undefined;
  const left = gone.flatMap((mark) => {
    if (mark.isPaired || mark.step >= unsaid || isStillThere(mark)) return [];
    if (rhythm !== undefined && rhythm <= daysOfStep(mark.step)) return [];
    if (rule.reach === 'thing') return lostShare(mark, before, after, kind, vocabulary);
    return holds(after.reading, mark) ? [{ kind, from: said(before, mark, rule.reach) }] : [];
  });
  const put = come
    .filter(
      (mark) =>
        !mark.isPaired &&
        mark.step > unsaid &&
        isNew(mark, before.reading, after.reading) &&
        isSaidOfOld(mark, before, after, rule),
    )
    .map((mark) => ({ kind, to: said(after, mark, rule.reach) }));
  return [...became, ...left, ...put];
}

/** “A pilot” that became “a system”. */
function isArticle({ start, end }: Mark, { folded }: Reading): boolean {
  return /^un[ao']?$/.test(folded.slice(start, end));
}

/** “Before a change is made” is before any change. */
function isAny({ start }: Mark, reading: Reading, { aside }: Vocabulary): boolean {
  const word = reading.words[firstFrom(reading, start)];
  return word !== undefined && standsForAny(word, reading, aside);
}

/** “Four times a year” are “four sittings a year”. */
function isCounted(
  { start, end }: Mark,
  to: Mark,
  before: Side,
  { reading }: Side,
  { language }: Vocabulary,
): boolean {
  const words = ` ${before.reading.folded.slice(start, end)} `;
  const at = firstFrom(reading, to.start);
  return reading.words
    .slice(Math.max(0, at - mostCounted), at)
    .some(({ text }) => isNumber(text, language) && words.includes(` ${text} `));
}

/** So many words of a thing stand between its number and how often it comes. */
const mostCounted = 4;

interface Pairing {
  readonly pairs: readonly (readonly [Mark, Mark])[];
  readonly gone: readonly Mark[];
  readonly come: readonly Mark[];
}

/** Marks of the same thing first, then those of the same strength, then those that took each other's place. */
function pairMarks(before: Side, after: Side, { reach, isGuarantee }: ScaleRule): Pairing {
  const pairs: (readonly [Mark, Mark])[] = [];
  const gone = new Set(before.marks);
  const come = new Set(after.marks);
  const pair = (fits: (from: Mark, to: Mark) => boolean) => {
    for (const to of come) {
      const from = [...gone].find((mark) => fits(mark, to));
      if (!from) continue;
      gone.delete(from);
      come.delete(to);
      pairs.push([from, to]);
    }
  };
  const ofSame = (from: Mark, to: Mark) => areOfSame(from, to, after.reading, reach);
  const ofStep = (from: Mark, to: Mark) => from.step === to.step;
  pair((from, to) => ofStep(from, to) && ofSame(from, to));
  if (isGuarantee) pair(ofStep);
  pair(ofSame);
  pair(ofStep);
  // The thing itself was given another name.
  pair(
    (from, to) =>
      !holds(after.reading, from) &&
      !holds(before.reading, to) &&
      (reach !== 'verb' || isOfOneSubject(leadTo(from, before.reading), to, after.reading)),
  );
  return { pairs, gone: [...gone], come: [...come] };
}

function areOfSame(from: Mark, to: Mark, after: Reading, reach: Reach): boolean {
  if (from.heads.length === 0 || to.heads.length === 0) return false;
  const shared = from.heads.filter((head) => after.find(head).some((word) => to.heads.includes(word))).length;
  return reach === 'clause' ? shared * 2 >= Math.min(from.heads.length, to.heads.length) : shared > 0;
}

/** True where a reading still has what the mark was said of. */
function holds(reading: Reading, { heads }: Mark): boolean {
  return heads.length > 0 && heads.filter((head) => reading.has(head)).length * 2 >= heads.length;
}

/** Said more often than it was. */
function isNew({ start, end }: Mark, before: Reading, after: Reading): boolean {
  const words = after.folded.slice(start, end);
  const timesIn = ({ folded }: Reading) => folded.split(words).length;
  return timesIn(after) > timesIn(before);
}

/** True where words that came in are said of what was there, and not of something new. */
function isSaidOfOld(mark: Mark, before: Side, after: Side, { reach }: ScaleRule): boolean {
  if (reach === 'clause') {
    const heads = mark.heads.filter((head) => !isMarked(head, after));
    return isMostlyIn(before.reading, heads) || isOfSubject(mark, heads, before.reading, after.reading);
  }
  const isOld = (head: Word) => {
    const was = before.reading.find(head).length;
    return was > 0 && after.reading.find(head).length <= was;
  };
  return mark.heads.some(isOld) || (reach === 'verb' && isNewForm(mark, before, after));
}

/** “The list is free” and “the list is available on request”: so short a sentence has no more in common than its subject. */
function isOfSubject(mark: Mark, heads: readonly Word[], before: Reading, after: Reading): boolean {
  const subject = subjectOf(before);
  const isOne = leadTo(mark, after).length > 0 && isOfOneSubject(subject, mark, after);
  return isOne && subject.length > 0 && heads.filter((word) => !before.has(word)).length <= 1;
}

function subjectOf({ words }: Reading): readonly Word[] {
  return words.filter(({ isSmall }) => !isSmall).slice(0, 1);
}

function isMarked({ start, end }: Word, { marks }: Side): boolean {
  return marks.some((mark) => mark.start <= start && mark.end >= end);
}

function isMostlyIn(reading: Reading, words: readonly Word[]): boolean {
  const old = words.filter((word) => reading.has(word)).length;
  return old > 0 && old * 5 >= words.length * 3;
}

/** The verb is another or looks quite different, as “tiendra” and “tenir” do, and all around it stayed. */
function isNewForm(mark: Mark, before: Side, after: Side): boolean {
  const {
    start,
    end,
    heads: [verb],
  } = mark;
  if (!verb || before.reading.words.every((word) => word.isSmall || after.reading.has(word))) return false;
  if (!isOfOneSubject(subjectOf(before.reading), mark, after.reading)) return false;
  const around = headsOf(after.reading, start, end, 'clause').filter((word) => word !== verb);
  return around.length >= fewestAround && around.every((word) => before.reading.has(word));
}

const fewestAround = 2;

/** “The fund will grant it”, and not “each project may get it from the fund”: with another subject, another verb. */
function isOfOneSubject(subject: readonly Word[], to: Mark, after: Reading): boolean {
  const lead = leadTo(to, after);
  if (subject.length === 0 || lead.length === 0) return true;
  return subject.some((word) => after.find(word).some((same) => lead.includes(same)));
}

/** What carries meaning in a sentence before a place. */
function leadTo({ start }: Mark, reading: Reading): readonly Word[] {
  const at = firstFrom(reading, start);
  const sentence = reading.words[at]?.sentence;
  return reading.words
    .slice(Math.max(0, at - longestLead), at)
    .filter((word) => word.sentence === sentence && !word.isSmall);
}

const longestLead = 30;
