import type { AsideWords } from '../../language/asides';
import type { FigureWords } from '../../language/figures';
import { guaranteeNames, type GuaranteeName } from '../../language/guarantees';
import { languages, type LanguageId } from '../../language/languages';
import { phrases, type Phrases } from '../../language/phrases';
import { promiseWordsOf, type PromiseWords } from '../../language/promise-words';
import type { Scale, Scales } from '../../language/scales';
import { anyOfGroups } from '../../language/wording';

/** The words of `language/scales`, `guarantees` and `figures`, ready to be looked for. */
export interface Vocabulary {
  readonly language: LanguageId;
  readonly scales: Readonly<Record<ScaleName, RegExp>>;
  readonly negation: Readonly<Record<keyof Scales['negation'], Phrases>>;
  readonly condition: Readonly<Record<keyof Scales['condition'], Phrases>>;
  readonly actor: Readonly<Record<keyof Scales['actor'], Phrases>>;
  readonly figure: Readonly<Record<FigureList, Phrases>>;
  readonly aside: Readonly<Record<keyof AsideWords, Phrases>>;
  readonly now: Phrases;
  readonly fractions: readonly Measure[];
  readonly multiples: readonly Measure[];
  readonly units: readonly Measure[];
  readonly moments: readonly Measure[];
  /** The strongest of `share`. */
  readonly all: Phrases;
  /** Words that go with one thing of its kind at a time. */
  readonly each: Phrases;
  /** On which side of its noun an adjective stands. */
  readonly adjectives: 'before' | 'behind';
  readonly definite: ReadonlySet<string>;
  readonly joining: ReadonlySet<string>;
  readonly adding: ReadonlySet<string>;
  readonly small: ReadonlySet<string>;
  readonly endings: RegExp;
}

const scaleNames = ['frequency', 'price', 'firmness', 'share', 'audience', 'role', 'deed', 'study'] as const;
export type ScaleName = (typeof scaleNames)[number] | GuaranteeName;

type FigureList = Exclude<keyof FigureWords, 'between' | 'fractions' | 'multiples' | 'units' | 'moments'>;

/** Words with what they come to: “half” is 50 per cent, a week 7 days. */
export interface Measure {
  readonly value: number;
  readonly words: Phrases;
}

const known = new Map<LanguageId, Vocabulary>();

/** Made when a language is first compared. */
export function vocabularyOf(language: LanguageId): Vocabulary {
  let vocabulary = known.get(language);
  if (!vocabulary) {
    vocabulary = compile(language, promiseWordsOf(language));
    known.set(language, vocabulary);
  }
  return vocabulary;
}

function compile(
  language: LanguageId,
  { scales: words, guarantees, figures, asides }: PromiseWords,
): Vocabulary {
  const { between, fractions, multiples, units, moments, ...figure } = figures;
  const hedges = languages[language].vague.hedge.map(withoutAccents);
  const scalePatterns = [
    ...scaleNames.map((name) => [name, patternOf(words[name])] as const),
    ...guaranteeNames.map((name) => [name, patternOf(guarantees[name])] as const),
  ];
  return {
    language,
    scales: Object.fromEntries(scalePatterns) as Record<ScaleName, RegExp>,
    negation: eachList({ ...words.negation, yet: [...words.negation.yet, ...words.now] }),
    aside: eachList(asides),
    now: phrases(words.now),
    condition: eachList({ ...words.condition, whole: [...words.condition.whole, ...hedges] }),
    actor: eachList(words.actor),
    figure: eachList(figure, between),
    fractions: measures(fractions),
    multiples: measures(multiples),
    units: measures(units),
    moments: measures(moments),
    all: phrases(words.share[0]?.words ?? []),
    each: phrases(words.each),
    adjectives: words.adjectives,
    definite: setOf(words.definite),
    joining: setOf(words.joining),
    adding: setOf(words.adding),
    small: setOf(`${languages[language].functionWords} ${words.small}`),
    endings: new RegExp(`^(?:${words.endings})?$`),
  };
}

/** Groups are called after their step: `alone0`, `paired2`. */
function patternOf(scale: Scale): RegExp {
  const groups = scale.flatMap(({ words, paired = [], verbs = [] }, step) =>
    (
      [
        [`alone${step}`, words],
        [`paired${step}`, paired],
        [`verb${step}`, verbs],
      ] as const
    ).filter(([, list]) => list.length > 0),
  );
  return anyOfGroups(Object.fromEntries(groups), 'g');
}

function eachList<K extends string>(
  lists: Readonly<Record<K, readonly string[]>>,
  between: readonly string[] = [],
): Readonly<Record<K, Phrases>> {
  const entries = Object.entries<readonly string[]>(lists).map(([name, list]) => [
    name,
    phrases(list, between),
  ]);
  return Object.fromEntries(entries) as Record<K, Phrases>;
}

function measures(lists: Readonly<Record<string, readonly string[]>>): readonly Measure[] {
  return Object.entries(lists).map(([value, words]) => ({ value: Number(value), words: phrases(words) }));
}

function setOf(words: string): ReadonlySet<string> {
  return new Set(withoutAccents(words).split(' '));
}

function withoutAccents(words: string): string {
  return words.normalize('NFD').replace(/\p{M}/gu, '');
}
