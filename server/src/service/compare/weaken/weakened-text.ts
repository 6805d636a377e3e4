import type { LanguageId } from '../../language/languages';
import { sentencesOf } from '../../language/sentences';
import type { Role } from '../../rules/writing/answers';
import { lexiconOf } from '../../rules/writing/lexicon';
import { findVagueness, isConcrete } from '../../rules/writing/vagueness';
import { aimsDownward } from './aims-downward';
import { figuresGone, figuresOf, type Figure } from './figures';

/** How a text promises less than it did. */
export type Weakened =
  | { readonly kind: 'vaguer'; readonly lost: readonly string[]; readonly fog: readonly string[] }
  | { readonly kind: 'lower' | 'later'; readonly from: string; readonly to: string };

/** More than a few words of each kind help nobody. */
const mostNamed = 4;

/**
 * Sets two versions of a promise side by side: figures and dates that are gone, figures that went down, years that moved
 * on, and words that name nothing an outsider could check where something could be checked before.
 */
export function findWeakening(
  before: string,
  after: string,
  role: Role,
  language: LanguageId | undefined,
): Weakened | undefined {
  const older = figuresOf(before, language);
  const newer = figuresOf(after, language);
  const gone = figuresGone(older, newer);
  const come = figuresGone(newer, older);
  const isLess = gone.length > come.length;
  const fog = language === undefined ? [] : newFog(before, after, role, language, isLess);
  if (isLess) return vaguer(namesOf(unmatched(gone, come), before), fog);
  const moved = findMoved(gone, come, before, language);
  if (moved) return moved;
  return fog.length > 0 ? vaguer([], fog) : undefined;
}

function vaguer(lost: readonly string[], fog: readonly string[]): Weakened {
  return { kind: 'vaguer', lost: lost.slice(0, mostNamed), fog: fog.slice(0, mostNamed) };
}

/** “30 June 2025” is one thing to a reader, and a number is one with what it counts: “30 days”. */
function namesOf(figures: readonly Figure[], text: string): readonly string[] {
  const stretches: { start: number; end: number; last: Figure }[] = [];
  for (const figure of figures) {
    const end = figure.index + figure.text.length;
    const stretch = stretches.at(-1);
    if (stretch && /^[\s,.]*(?:(?:del?|of)\s*)?$/iu.test(text.slice(stretch.end, figure.index))) {
      [stretch.end, stretch.last] = [end, figure];
    } else {
      stretches.push({ start: figure.index, end, last: figure });
    }
  }
  return stretches.map(({ start, end, last }) => {
    const counted = last.kind === 'number' ? (/^[ \u00a0]\p{L}{3,20}/u.exec(text.slice(end))?.[0] ?? '') : '';
    return (text.slice(start, end) + counted).replace(/\s+/gu, ' ');
  });
}

/** Those that nothing of their kind has taken the place of, or the last ones where that leaves none. */
function unmatched(gone: readonly Figure[], come: readonly Figure[]): readonly Figure[] {
  const left = come.map(({ kind }) => kind);
  const found = gone.filter(({ kind }) => {
    const index = left.indexOf(kind);
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
  return found.length > 0 ? found : gone.slice(come.length);
}

/** As many came as went, so one took the place of the other. */
function findMoved(
  gone: readonly Figure[],
  come: readonly Figure[],
  before: string,
  language: LanguageId | undefined,
): Weakened | undefined {
  const pairs = gone.flatMap((from) => {
    const same = gone.filter(({ kind }) => kind === from.kind);
    const others = come.filter(({ kind }) => kind === from.kind);
    const to = same.length === others.length ? others[same.indexOf(from)] : undefined;
    return to ? [{ from, to }] : [];
  });
  const year = pairs.find(({ from }) => from.kind === 'year');
  const later = (pair: (typeof pairs)[number] | undefined): Weakened | undefined =>
    pair && pair.to.value > pair.from.value
      ? { kind: 'later', from: pair.from.text, to: pair.to.text }
      : undefined;
  const moved = later(year) ?? (year ? undefined : later(pairs.find(({ from }) => from.kind === 'month')));
  if (moved) return moved;
  const lower = pairs.find(
    ({ from, to }) =>
      (from.kind === 'percent' || from.kind === 'number') &&
      to.value < from.value &&
      !isDayOfMonth(before, from) &&
      !aimsDownward(before, from.index, from.text.length, language),
  );
  return lower && { kind: 'lower', from: lower.from.text, to: lower.to.text };
}

function isDayOfMonth(text: string, { kind, value, index, text: written }: Figure): boolean {
  if (kind !== 'number' || value > 31) return false;
  return /^(?:st|nd|rd|th|er|º|°|o)?(?:\s+(?:de|of))?\s+\p{L}{3,10}\.?(?:,|\s+de)?\s+\p{Nd}{4}/iu.test(
    text.slice(index + written.length),
  );
}

/** Vague words that are new: conditions wherever they came in, others where less can be checked than before. */
function newFog(
  before: string,
  after: string,
  role: Role,
  language: LanguageId,
  isLess: boolean,
): readonly string[] {
  const was = readPromise(before, role, language);
  const is = readPromise(after, role, language);
  const isNew = (words: string) => !was.said.has(words.toLowerCase());
  if (isLess) return [...new Set(is.marks.filter(isNew))];
  const hedges = is.hedges.filter(isNew);
  const vague = is.concrete < was.concrete ? is.vague.filter(isNew) : [];
  return [...new Set([...vague, ...hedges])];
}

function readPromise(text: string, role: Role, language: LanguageId) {
  const lexicon = lexiconOf(language);
  const vague: string[] = [];
  let concrete = 0;
  for (const { start, end } of sentencesOf(text)) {
    const sentence = text.slice(start, end);
    const found = findVagueness(sentence, role, lexicon);
    if (found) vague.push(found.text.replace(/\s+/gu, ' '));
    else if (isConcrete(sentence, role, lexicon)) concrete++;
  }
  lexicon.vague.lastIndex = 0;
  const marks = [...text.matchAll(lexicon.vague)];
  const wordsOf = (match: RegExpMatchArray) => match[0].replace(/\s+/gu, ' ').trim();
  return {
    vague,
    concrete,
    hedges: marks.filter(({ groups }) => groups?.hedge !== undefined).map(wordsOf),
    marks: marks.map(wordsOf),
    said: new Set(marks.map((match) => wordsOf(match).toLowerCase())),
  };
}
