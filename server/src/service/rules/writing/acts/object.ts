import type { ActLexicon } from './act-lexicon';
import type { Token } from './tokens';

/** True where an amount stands between two tokens; years, days and the numbers of laws are none. */
export function isCounted(tokens: readonly Token[], from: number, to: number, { sets }: ActLexicon): boolean {
  const textAt = (i: number) => tokens[i]?.text ?? '';
  const isMonth = (i: number) => sets.months.has(textAt(i));
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (!token) return false;
    if (token.kind === 'word' && sets.numbers.has(token.text)) return true;
    if (token.kind !== 'figure' || isYear.test(token.text) || token.text.includes('/')) continue;
    if (sets.numbered.has(textAt(i - 1)) || /^[-(.°º]$/.test(textAt(i - 1))) continue;
    if (isMonth(i - 1) || isMonth(i + 1) || (textAt(i + 1) === 'de' && isMonth(i + 2))) continue;
    // “1)” is no amount.
    if (textAt(i + 1) === ')') continue;
    return true;
  }
  return false;
}

const isYear = /^(?:19|20)\d\d\D?$/;

/** So many words of an object are looked at. */
const longest = 5;

/** Where the object of a verb, from a token on, may be anything (“measures”) or is no thing (“awareness”). */
export function emptyObject(
  tokens: readonly Token[],
  from: number,
  { sets, words }: ActLexicon,
): number | undefined {
  const isOver = (i: number) => {
    const token = tokens[i];
    return token?.kind !== 'word' || sets.links.has(token.text) || sets.and.has(token.text);
  };
  for (let i = from; i < from + longest; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word') return undefined;
    if (sets.small.has(token.text)) continue;
    if (sets.and.has(token.text) || (sets.links.has(token.text) && i > from)) return undefined;
    if (!token.isCapital && sets.empty.has(token.text))
      return !words.isThingLast || isOver(i + 1) ? i : undefined;
  }
  return undefined;
}
