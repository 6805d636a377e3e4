import { languages, type LanguageId } from '../../language/languages';
import { anyOf } from '../../language/wording';

/** What one language says about targets, as patterns. */
export interface TargetLexicon {
  readonly percentage: RegExp;
  readonly baseline: RegExp;
  readonly compared: RegExp;
  readonly today: RegExp;
  readonly ahead: RegExp;
  readonly shares: RegExp;
  readonly holding: RegExp;
}

export interface Percentage {
  readonly index: number;
  readonly text: string;
  readonly value: number;
  /** A share by nature, of seats or of a company: there is nothing to start from. */
  readonly isShare: boolean;
}

const compiled = new Map<LanguageId, TargetLexicon>();

export function targetLexiconOf(id: LanguageId): TargetLexicon {
  let lexicon = compiled.get(id);
  if (!lexicon) {
    const { target, promise } = languages[id];
    const number = '\\d{1,6}(?:[.,]\\d{1,3})?';
    const percent = `(?:[%％]|(?:${target.percent.join('|').replaceAll(' ', '\\s')})(?![a-zA-ZÀ-ɏ]))`;
    lexicon = {
      percentage: new RegExp(
        `(?<![\\d.,a-zA-ZÀ-ɏ])(?:(${number})\\s{0,3}${percent}?\\s{1,3}(?:${target.to})\\s{1,3})?(${number})\\s{0,3}${percent}`,
        'gi',
      ),
      baseline: anyOf(target.baseline),
      compared: anyOf(target.compared),
      today: anyOf(target.today),
      ahead: anyOf(promise.ahead),
      shares: anyOf(target.shares.map((words) => `^\\s*(?:${words})`)),
      holding: anyOf(target.holding.map((words) => `(?:${words})\\s*$`)),
    };
    compiled.set(id, lexicon);
  }
  return lexicon;
}

/** So much around a percentage is looked at. */
const around = 90;
/** Enough to tell a target from a table of figures. */
const mostFound = 200;

/** The percentages of a text; of “from 60 to 95 %” both. */
export function percentagesOf(
  prose: string,
  { percentage, shares, holding }: TargetLexicon,
): readonly Percentage[] {
  if (!/\d/.test(prose)) return [];
  const found: Percentage[] = [];
  for (const match of prose.matchAll(percentage)) {
    if (found.length >= mostFound) break;
    const [text, from, to = ''] = match;
    const end = match.index + text.length;
    const isShare =
      shares.test(` ${prose.slice(end, end + around)}`) ||
      holding.test(prose.slice(Math.max(0, match.index - around), match.index));
    const toPart = { index: match.index, text, value: valueOf(to), isShare };
    if (from !== undefined) found.push({ ...toPart, value: valueOf(from) });
    found.push(toPart);
  }
  return found;
}

function valueOf(number: string): number {
  return Number.parseFloat(number.replace(',', '.'));
}
