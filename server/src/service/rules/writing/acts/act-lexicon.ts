import { actWordsOf } from '../../../language/act-words';
import type { ActWords, VerbForm, VerbForms } from '../../../language/acts';
import type { LanguageId } from '../../../language/languages';
import { partsOf } from './tokens';

/** What kind of act a word stands for. */
export type ActClass = 'change' | 'study' | 'together' | 'making';

interface Word {
  readonly text: string;
}

/** Expressions of one word or several. */
export interface Expressions {
  /** How many words they are from one on; 0 where they are not. */
  at(words: readonly Word[], i: number): number;
  /** Whether they end right before a word. */
  endAt(words: readonly Word[], i: number): boolean;
}

/** The words of a language, to be looked up one by one. */
export interface ActLexicon {
  readonly words: ActWords;
  readonly verbs: ReadonlyMap<string, { readonly class: ActClass; readonly form: VerbForm }>;
  readonly nouns: ReadonlyMap<string, ActClass>;
  readonly sets: Readonly<Record<WordSet, ReadonlySet<string>>>;
  readonly pledges: Expressions;
  readonly manner: Expressions;
  readonly asides: Expressions;
  readonly compounds: Expressions;
}

type WordSet =
  | 'alsoNouns'
  | 'behindNouns'
  | 'makeSo'
  | 'how'
  | 'effect'
  | 'degrees'
  | 'empty'
  | 'links'
  | 'and'
  | 'small'
  | 'numbers'
  | 'months'
  | 'numbered'
  | 'passive'
  | 'finite'
  | 'itself'
  | 'agent'
  | 'indefinite'
  | 'ensure';

const compiled = new Map<LanguageId, ActLexicon>();

/** Made when a language is first met: most workspaces have one. */
export function actLexiconOf(id: LanguageId): ActLexicon {
  let lexicon = compiled.get(id);
  if (!lexicon) {
    lexicon = compile(actWordsOf(id));
    compiled.set(id, lexicon);
  }
  return lexicon;
}

/** A word of several classes is the last of them: what may be a mere change is one. */
const classes = ['making', 'together', 'study', 'change'] as const;

function compile(words: ActWords): ActLexicon {
  const verbs = new Map<string, { class: ActClass; form: VerbForm }>();
  const ensure = new Set<string>();
  for (const kind of classes)
    for (const verb of split(words[kind]))
      for (const [form, spelled] of formsOf(verb, words))
        for (const one of spelled)
          if (form !== 'present' || !verbs.has(one)) verbs.set(one, { class: kind, form });
  for (const verb of split(words.ensure))
    for (const [, spelled] of formsOf(verb, words)) for (const one of spelled) ensure.add(one);
  const nouns = new Map<string, ActClass>();
  for (const noun of split(words.makingNouns)) nouns.set(noun, 'making');
  for (const noun of split(words.studyNouns)) nouns.set(noun, 'study');
  for (const noun of split(words.changeNouns)) nouns.set(noun, 'change');
  const setOf = (name: Exclude<WordSet, 'ensure'>): ReadonlySet<string> => new Set(split(words[name]));
  return {
    words,
    verbs,
    nouns,
    sets: {
      ensure,
      alsoNouns: setOf('alsoNouns'),
      behindNouns: setOf('behindNouns'),
      makeSo: setOf('makeSo'),
      how: setOf('how'),
      effect: setOf('effect'),
      degrees: setOf('degrees'),
      empty: setOf('empty'),
      links: setOf('links'),
      and: setOf('and'),
      small: setOf('small'),
      numbers: setOf('numbers'),
      months: setOf('months'),
      numbered: setOf('numbered'),
      passive: setOf('passive'),
      finite: setOf('finite'),
      itself: setOf('itself'),
      agent: setOf('agent'),
      indefinite: setOf('indefinite'),
    },
    pledges: expressions(words.pledges),
    manner: expressions(words.manner),
    asides: expressions(words.asides),
    compounds: expressions(words.compounds),
  };
}

function formsOf(verb: string, { forms }: ActWords): readonly (readonly [VerbForm, readonly string[]])[] {
  return Object.entries(forms(verb) satisfies VerbForms) as [VerbForm, readonly string[]][];
}

function split(words: string): readonly string[] {
  return words.split(/\s+/).filter((word) => word !== '');
}

function expressions(list: readonly string[]): Expressions {
  const all = list.map(partsOf).sort((a, b) => b.length - a.length);
  const byFirst = group(all, (parts) => parts[0]);
  const byLast = group(all, (parts) => parts.at(-1));
  const stands = (words: readonly Word[], from: number, parts: readonly string[]) =>
    parts.every((text, k) => words[from + k]?.text === text);
  return {
    at: (words, i) => byFirst.get(words[i]?.text)?.find((parts) => stands(words, i, parts))?.length ?? 0,
    endAt: (words, i) =>
      byLast.get(words[i - 1]?.text)?.some((parts) => stands(words, i - parts.length, parts)) ?? false,
  };
}

function group<K, T>(items: readonly T[], keyOf: (item: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const known = groups.get(keyOf(item));
    if (known) known.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
