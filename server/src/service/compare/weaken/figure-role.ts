import type { Phrases } from '../../language/phrases';
import type { Figure } from './read-figures';
import type { Reading } from './reading';
import { around, clauseMark, lastPart, surroundings, type Surroundings } from './surroundings';
import type { Vocabulary } from './vocabulary';

/** What a figure is for in its promise. */
export interface FigureRole {
  /**
   * A reference names a law or a year's budget, or says where things stood: nobody promises it. Below a threshold nothing is
   * promised.
   */
  readonly kind: 'reference' | 'target' | 'threshold' | 'price';
  /** Of a law, an article or the like. */
  readonly isName?: boolean;
  /** Which way it promises more; nothing where nobody can tell. */
  readonly better?: 'more' | 'less' | undefined;
  /** True behind “up to”: that many or any number below. */
  readonly isCeiling?: boolean;
  /** How far one is bound by it: firm behind “at least” or “by”, loose behind “about” or “after”. */
  readonly edge?: 'firm' | 'loose' | undefined;
  /** Where the words before it begin that say so: “above”, “up to”, “at least”. */
  readonly start?: number;
}

const reference: FigureRole = { kind: 'reference' };
const name: FigureRole = { kind: 'reference', isName: true };

/** The roles of all figures of a reading, in their order. */
export function rolesOf(
  figures: readonly Figure[],
  reading: Reading,
  vocabulary: Vocabulary | undefined,
): readonly FigureRole[] {
  const roles: FigureRole[] = [];
  for (const [i, figure] of figures.entries()) {
    const [previous, next] = [figures[i - 1], figures[i + 1]];
    const text = surroundings(reading, figure, [previous?.end ?? 0, next?.start ?? Infinity], vocabulary);
    const last = roles[i - 1];
    const between = reading.folded.slice(previous?.end ?? 0, figure.start);
    const isCodeGoingOn = last?.kind === 'reference' && (last.isName ? listGoesOn : codeGoesOn).test(between);
    const role = vocabulary ? roleOf(figure, text, vocabulary) : unknownRole(figure);
    const way = previous && wayFrom(previous, figure, between, vocabulary);
    // “35 days (2022)”: when it was so.
    const isItsYear =
      last?.kind === 'reference' && !last.isName && figure.kind === 'date' && yearOf.test(between);
    if (isCodeGoingOn || isItsYear) roles.push(last);
    else roles.push(way && role.kind === 'target' ? { ...role, better: way } : role);
  }
  return roles;
}

/** “From 8 % to 4 %” goes down: the lower the better. */
function wayFrom(
  previous: Figure,
  figure: Figure,
  between: string,
  vocabulary: Vocabulary | undefined,
): 'more' | 'less' | undefined {
  const kinds = [previous.kind, figure.kind];
  // The unit may be said once: “from 40 to 20 days”.
  const isSame = previous.kind === figure.kind || kinds.includes('number');
  if (!isSame || kinds.includes('date')) return undefined;
  const to = vocabulary?.figure.to.atStart(between);
  if (to === undefined || !nothingMuch.test(between.slice(to))) return undefined;
  const [was, is] =
    previous.kind === figure.kind ? [previous.value, figure.value] : [previous.count, figure.count];
  if (was === undefined || is === undefined || was === is) return undefined;
  return is < was ? 'less' : 'more';
}

/** “In”, “(”. */
const yearOf = /^\s?\(?\s?(?:\p{L}{1,3}\s)?$/u;

/** An article or a currency. */
const nothingMuch = /^\s?\p{L}{0,4}[\s'$£€]{0,2}$/u;

/** “Act 12 of 2011”, “33/2013”. */
const codeGoesOn = /^\s?(?:[/,–-]|(?:of|de|del|du)\s(?:the\s)?)?\s?$/;
/** “Sections 4 and 9”. */
const listGoesOn = /^\s?(?:[/,–-]|(?:of|de|del|du)\s(?:the\s)?|(?:and|or|y|e|et|ed|to|al?|au)\s)?\s?$/;
/** “33/2013”, “2016/679”, “2016-1321”, and not “2025-2027” or “by 06/2025”. */
const codeBehind = /^(?:\/(?:19|20)\d\d|\/\d{1,5}|-(?!(?:19|20)\d\d)\d{3,5})(?![\d/])/;
const mostMonths = 12;
/** “9:30”, “9 a.m.”, “9h30”. */
const clockBehind = /^(?::\d\d|h\d\d|\s?[ap]\.?\s?m\b)/;

function unknownRole({ kind }: Figure): FigureRole {
  return { kind: 'target', better: kind === 'date' ? 'less' : undefined };
}

function roleOf(figure: Figure, text: Surroundings, vocabulary: Vocabulary): FigureRole {
  const { figure: words } = vocabulary;
  const before = withoutCurrency(text.before, words);
  if (isNumbered(figure, before, text, words)) return name;
  if (text.isPast) return reference;
  if (figure.kind === 'date') {
    const role = roleOfDate(before, text.after, vocabulary);
    // “Stays open until 2030”.
    const lasts = words.until.atEnd(before) !== undefined && words.stays.isIn(text.lead);
    return { ...role, ...(lasts ? { better: 'more' } : edgeOfDate(figure, before, text.after, words)) };
  }
  if (figure.isMultiple) return { kind: 'target', better: 'more' };
  if (isBaseline(before, text, vocabulary) || isComparison(text, vocabulary)) return reference;
  if (figure.isMoment) return { kind: 'target', better: 'less' };
  const edge = edgeOfCount(figure, before, words);
  if (figure.kind === 'duration')
    return { kind: 'target', better: betterTime(before, text, vocabulary), ...edge };
  if (words.hurdle.isIn(text.after)) return { kind: 'threshold', better: 'less' };
  const large = words.size.atStart(text.after) === undefined ? undefined : words.having.atEnd(before);
  if (large !== undefined) return { kind: 'threshold', better: 'less', start: figure.start - large };
  // “Every subsidy above 5,000 crowns”.
  const above = figure.isMoney || vocabulary.all.isIn(before) ? words.above.atEnd(before) : undefined;
  if (above !== undefined) return { kind: 'threshold', better: 'less', start: figure.start - above };
  if (figure.isMoney && isPrice(before, text, words)) return { kind: 'price' };
  const better = betterCount(figure, before, text, vocabulary);
  const upTo = better === undefined ? words.upTo.atEnd(before) : undefined;
  if (upTo !== undefined) return { kind: 'target', isCeiling: true, start: figure.start - upTo };
  return { kind: 'target', better, ...edge };
}

type Edge = Pick<FigureRole, 'edge' | 'start'>;

function edgeOfDate(figure: Figure, before: string, after: string, words: Vocabulary['figure']): Edge {
  const due = words.due.atEnd(before);
  if (due !== undefined) return { edge: 'firm', start: figure.start - due };
  const since = words.since.atEnd(before);
  // “From June to August”.
  if (since === undefined || words.to.isIn(after.slice(-6))) return {};
  return { edge: 'loose', start: figure.start - since };
}

function edgeOfCount(figure: Figure, before: string, words: Vocabulary['figure']): Edge {
  const { start, kind } = figure;
  const bounds = kind === 'duration' ? [words.lasting, words.within] : [words.atLeast, words.atMost];
  const bound = Math.max(...bounds.map((bound) => bound.atEnd(before) ?? 0));
  if (bound > 0) return { edge: 'firm', start: start - bound };
  const about = words.about.atEnd(before);
  return about === undefined ? {} : { edge: 'loose', start: start - about };
}

/** What something costs, and not what it is to cost less. */
function isPrice(before: string, { after, lead }: Surroundings, words: Vocabulary['figure']): boolean {
  return (words.cost.isIn(before) || words.cost.isIn(after)) && !words.reduce.isIn(lead);
}

/** “Act No. 12”, “Act 12/2011”. */
function isNumbered(
  { value }: Figure,
  before: string,
  { rest }: Surroundings,
  { numbered }: Vocabulary['figure'],
): boolean {
  const names = [before, before.replace(numberSign, ' ').replace(numberSign, ' ')];
  if (names.some((name) => numbered.atEnd(name) !== undefined)) return true;
  return (codeBehind.test(rest) && value > mostMonths) || clockBehind.test(rest);
}

/** “To EUR 8”. */
function withoutCurrency(before: string, { currency }: Vocabulary['figure']): string {
  const plain = before.replace(moneySign, ' ');
  return plain.slice(0, plain.length - (currency.atEnd(plain) ?? 0));
}

const moneySign = /[$£€¥]\s?$/;
const numberSign = /(?:\b(?:no|nos|n|nr|nro|num|numero|number))?[.º°\s]{0,3}$/;

function roleOfDate(before: string, after: string, { figure: words }: Vocabulary): FigureRole {
  // “The 2015 Act”, “the plan of 2019”.
  if (words.numbered.atStart(after) !== undefined) return reference;
  if (words.ofYear.atEnd(before) !== undefined && !words.edge.isIn(before.slice(-25))) return reference;
  return { kind: 'target', better: 'less' };
}

function isBaseline(
  before: string,
  { lead, after, rest, isState }: Surroundings,
  { figure: words }: Vocabulary,
): boolean {
  if (
    isState ||
    words.against.atEnd(before) !== undefined ||
    words.baseline.isIn(before) ||
    words.baseline.isIn(lead.slice(-around / 2)) ||
    words.baseline.atStart(after) !== undefined
  )
    return true;
  const isTo = words.to.atEnd(before) !== undefined;
  if (!isTo && /^\s?[(,]\s?(?:\p{L}{1,3}\s)?(?:19|20)\d\d\)/u.test(rest)) return true;
  if (!isTo && /(?:19|20)\d\d\s?[:)]?\s?$/.test(before)) return true;
  // “From 140 days in 2023 to 60”.
  const isOnItsWay =
    words.to.isIn(after.slice(-6)) || words.to.atStart(rest.replace(itsYear, '')) !== undefined;
  return words.from.atEnd(before) !== undefined && isOnItsWay;
}

const itsYear = /^[\s(]{1,2}(?:\p{L}{1,3}\s)?(?:19|20)\d\d\)?/u;

/** “90 investigations, which is 12 more than in 2022”: what the figure before it comes to. */
function isComparison({ lead, rest }: Surroundings, { aside }: Vocabulary): boolean {
  if (aside.comparing.atStart(rest) === undefined) return false;
  const clause = lastPart(lead, clauseMark);
  return clause.length < lead.length && (clause.trim() === '' || aside.restating.atEnd(clause) !== undefined);
}

function betterTime(
  before: string,
  { lead, after }: Surroundings,
  { figure: words }: Vocabulary,
): 'more' | 'less' | undefined {
  if (words.ahead.atStart(after) !== undefined) return 'more';
  if (words.later.atStart(after) !== undefined) return 'less';
  const bound = boundOf(before, words.lasting, words.within);
  if (bound) return bound;
  // “Bring the delay to 15 days”.
  if (words.to.atEnd(before) !== undefined && words.bad.isIn(lastPart(lead, clauseMark))) return 'less';
  return words.reduce.isIn(lead) && words.by.atEnd(before) === undefined ? 'less' : undefined;
}

function betterCount(
  { isMoney }: Figure,
  before: string,
  { lead, after }: Surroundings,
  { figure: words }: Vocabulary,
): 'more' | 'less' | undefined {
  const bound = boundOf(before, words.atLeast, words.atMost);
  if (bound) return bound;
  if (words.reduce.isIn(before)) return words.by.atEnd(before) === undefined ? 'less' : 'more';
  // “Falls from 40 to 20”.
  if (words.to.atEnd(before) !== undefined && words.reduce.isIn(lastPart(lead, clauseMark))) return 'less';
  if (words.upTo.atEnd(before) !== undefined) return undefined;
  if (words.cost.isIn(before) || (isMoney && words.cost.isIn(after))) return undefined;
  const isBad = words.bad.isIn(before) || words.bad.isIn(after);
  return isBad && !words.dealtWith.isIn(lead) && !words.dealtWith.isIn(after) ? undefined : 'more';
}

/** “No less than” ends like “less than”: the longer one is meant. */
function boundOf(before: string, more: Phrases, less: Phrases): 'more' | 'less' | undefined {
  const [lower = 0, upper = 0] = [more.atEnd(before), less.atEnd(before)];
  if (lower === upper) return undefined;
  return lower > upper ? 'more' : 'less';
}
