import type { LanguageId } from '../../language/languages';
import { readActs, type PromisedAct } from './acts/read-acts';
import type { Role } from './answers';
import { lexiconOf, type Lexicon } from './lexicon';

/** What a reader misses: in the act that is promised, or in a word beside it. */
export type VagueKind =
  | 'change'
  | 'study'
  | 'together'
  | 'anything'
  | 'degree'
  | 'effect'
  | 'hedge'
  | 'amount'
  | 'quality'
  | 'time';

export interface Vagueness {
  readonly kind: VagueKind;
  readonly index: number;
  readonly text: string;
}

/** The first words of a sentence by which an outsider could not tell whether it was kept; nothing where it can be told, or nothing is promised. */
export function findVagueness(sentence: string, role: Role, language: LanguageId): Vagueness | undefined {
  const from = openingOf(sentence);
  const acts = readActs(sentence.slice(from), language);
  const makes = acts.some((act) => act.class === 'making' && !act.isEmpty);
  const act = acts.find((one) => isVague(one, role, makes));
  if (act) {
    const { start, end } = act;
    const kind = act.class === 'making' ? 'anything' : act.class;
    return { kind, index: from + start, text: sentence.slice(from + start, from + end) };
  }
  const lexicon = lexiconOf(language);
  const word = findVagueWord(sentence, role, lexicon);
  // How often a report comes out matters less than that it does; under a condition it may not.
  return word?.kind === 'hedge' || !makes ? word : undefined;
}

function isVague({ class: kind, isCounted, isEmpty }: PromisedAct, role: Role, makes: boolean): boolean {
  if (isCounted) return false;
  switch (kind) {
    case 'making':
      return isEmpty;
    case 'study':
      return !makes;
    case 'degree':
      return role !== 'summary' && role !== 'solution';
    case 'effect':
      // What a thing is good for may be said anywhere else.
      return role === 'result' || role === 'output';
    default:
      return true;
  }
}

/** The first word beside the act that leaves it open, in a sentence that says nothing an outsider could check. */
function findVagueWord(sentence: string, role: Role, lexicon: Lexicon): Vagueness | undefined {
  const from = openingOf(sentence);
  const found = firstVague(sentence, from, lexicon);
  if (!found || tellsThePast(sentence, lexicon)) return undefined;
  const promised = withoutAmount(sentence, found).slice(from);
  const isTold = triesOnly(sentence, lexicon)
    ? canBeChecked(promised, lexicon)
    : isConcrete(promised, role, lexicon);
  return isTold ? undefined : found;
}

/** “Endeavour to open the register, as appropriate”: what is named may never come. */
function triesOnly(sentence: string, { attempt, hedge }: Lexicon): boolean {
  return attempt.test(sentence) && hedge.test(sentence);
}

/** “A number of workshops” does not become concrete by its workshops. */
function withoutAmount(sentence: string, { kind, index, text }: Vagueness): string {
  return kind === 'amount' ? sentence.slice(0, index) + sentence.slice(index + text.length) : sentence;
}

const leading =
  /^(?:[\s"'“‘«(¿¡*_#>•–—+-]|\(?\p{Nd}{1,2}[.)](?=\s)|\(?\p{L}\)(?=\s)|\(?[ivx]{1,4}[.)](?=\s)){1,20}/u;

/** Where the words of a sentence begin, after list marks and the like. */
function openingOf(sentence: string): number {
  return leading.exec(sentence)?.[0].length ?? 0;
}

function firstVague(sentence: string, from: number, { vague }: Lexicon): Vagueness | undefined {
  vague.lastIndex = from;
  for (let match = vague.exec(sentence); match; match = vague.exec(sentence)) {
    if (isInName(sentence, match.index, from)) continue;
    const kind = kinds.find((name) => match.groups?.[name] !== undefined);
    if (kind) return { kind, index: match.index, text: match[0].trimEnd() };
  }
  return undefined;
}

const kinds = ['hedge', 'amount', 'quality', 'time'] as const;

/** A capital in mid-sentence makes a word part of a name: “Centre for Promoting Democracy”. */
function isInName(sentence: string, index: number, from: number): boolean {
  if (index <= from || !/\p{Lu}/u.test(sentence.charAt(index))) return false;
  return !/[:–—][\s*_]*$/.test(sentence.slice(Math.max(0, index - 6), index));
}

const enumerator = /(?:^|[\s(])\p{Nd}{1,2}\)/gu;
/** Not the figures of a name or a code: COVID-19, NAP6. */
const figure = /(?<![\p{L}\p{Nd}]|\p{L}[-‑])\p{Nd}/u;
const quoted = /[“"«„‘][^“"«„‘”»’]{2,160}[”"»“’]/u;
const address = /https?:\/\/|www\.|\p{L}\.(?:gov|org|com|net|eu|int|info|edu)(?!\p{L})/u;

/** True for a sentence with a figure, a date or a name in it. */
function canBeChecked(sentence: string, lexicon: Lexicon): boolean {
  const { figures, dates } = lexicon;
  const text = sentence.includes(')') ? sentence.replace(enumerator, ' ') : sentence;
  if (figure.test(text) || figures.test(text) || dates.test(text)) return true;
  return quoted.test(text) || address.test(text) || namesSomething(text, lexicon);
}

/** True for a sentence with something in it that an outsider could check. */
export function isConcrete(sentence: string, role: Role, lexicon: Lexicon): boolean {
  const { made, product } = lexicon;
  if (canBeChecked(sentence, lexicon)) return true;
  const text = sentence.includes(')') ? sentence.replace(enumerator, ' ') : sentence;
  if ((role === 'result' && product.soon.test(text)) || (role === 'output' && product.early.test(text)))
    return true;
  return made.test(text);
}

/** “Access to Information Act”, “Ley de Transparencia”, “the Act”, “the Made in America website”. */
function namesSomething(sentence: string, { names, sites }: Lexicon): boolean {
  return (
    hasBeside(
      sentence,
      names,
      (before, after) => anyName.test(before) || nameBefore.test(before) || nameAfter.test(after),
    ) || hasBeside(sentence, sites, (before, after) => siteBefore.test(before) || /^\s+\p{Lu}/u.test(after))
  );
}

const anyName = /\p{Ll}['’]?\s*$/u;
const nameBefore = /\p{Lu}[\p{L}’'-]{0,30}\s{1,9}(?:\p{Ll}{1,8}\s{1,9}){0,2}$/u;
const nameAfter = /^\s+(?:\p{Ll}{1,12}\s+){0,2}(?:\p{Ll}{1,5}[’'])?\p{Lu}/u;
/** Not the capital that opens the sentence. */
const siteBefore = /\S\s+\p{Lu}[\p{L}\p{Nd}.’'-]{1,30}\s+$/u;

/** So much on either side is looked at. */
const beside = 60;

function hasBeside(
  sentence: string,
  words: RegExp,
  isName: (before: string, after: string) => boolean,
): boolean {
  words.lastIndex = 0;
  for (let match = words.exec(sentence); match; match = words.exec(sentence)) {
    const end = match.index + match[0].length;
    if (
      isName(
        sentence.slice(Math.max(0, match.index - beside), match.index),
        sentence.slice(end, end + beside),
      )
    )
      return true;
  }
  return false;
}

/** True for a sentence that tells what was, and promises nothing. */
export function tellsThePast(sentence: string, { past, ahead }: Lexicon): boolean {
  return past.test(sentence) && !ahead.test(sentence);
}
