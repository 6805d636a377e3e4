import { likenessOf, wordsOf } from '../../service/index';
import type { KnownLine, Line } from './lines';
import type { Part } from './parts';

/** From here on some words are a new version of others. */
const alike = 0.6;
/** A line with fewer letters is like too many others. */
const fewest = 25;
/** So much of what stands there is what the draft says, or much the same. */
const share = 0.2;
const mostPairs = 200_000;

/**
 * Whether some lines are about the draft that they were found for, and not about another one with the same number or in the same
 * form: they have its title, or enough of what it says.
 */
export function isOfDraft(part: Part): boolean {
  const own = part.known.filter(({ mark }) => mark !== undefined);
  if (own.length === 0 || hasTitle(part)) return true;
  const { said, same } = longLines(part);
  if (said.length > 0) return same.length >= share * said.length;
  const keys = new Set(own.map(({ key }) => key));
  return saidIn(part).some(({ key }) => key !== '' && keys.has(key));
}

/**
 * Whether a file without its marks was surely made of these drafts. A form for another commitment may have copied a name or an answer
 * from one of them; most of it is new. And none of our layouts puts into a table what a form in a table asks for. `isNamed` where
 * somebody has said which draft it is.
 */
export function isSurelyOurs(parts: readonly Part[], isNamed: boolean): boolean {
  const lines = parts.map(longLines);
  const said = lines.flatMap((one) => one.said);
  const same = lines.flatMap((one) => one.same);
  const inTables = same.filter(({ line, known }) => line.cell && !known.cell);
  return (isNamed || 2 * same.length >= said.length) && 2 * inTables.length <= same.length;
}

/** What is said below the heading of a draft and around its answers by none of our own words. */
function saidIn({ known, came }: Part): readonly Line[] {
  const around = new Set(known.flatMap(({ mark, key }) => (mark === undefined ? [key] : [])));
  // The heading has led here, by its number maybe.
  return came.filter(({ key }) => !around.has(key) && key !== known[0]?.key);
}

interface LongLines {
  readonly said: readonly Line[];
  /** Those that say what an answer of the draft says, or much the same. */
  readonly same: readonly { readonly line: Line; readonly known: KnownLine }[];
}

function longLines(part: Part): LongLines {
  const isLong = ({ key }: Line) => key.length >= fewest;
  const said = saidIn(part).filter(isLong);
  const own = part.known.filter((line) => line.mark !== undefined && isLong(line));
  const byKey = new Map(own.map((line) => [line.key, line]));
  const words = own.map((line) => ({ line, words: wordsOf(line.key) }));
  const isTried = words.length * said.length <= mostPairs;
  const same = said.flatMap((line) => {
    const its = isTried ? wordsOf(line.key) : undefined;
    const known =
      byKey.get(line.key) ?? (its && words.find((one) => likenessOf(one.words, its) >= alike)?.line);
    return known ? [{ line, known }] : [];
  });
  return { said, same };
}

function hasTitle({ known: [head], came: [first] }: Part): boolean {
  if (!head || !first || head.mark === undefined) return false;
  const title = head.text.slice(head.before.length);
  const colon = first.text.search(/[:\uff1a]/);
  return likenessOf(wordsOf(title), wordsOf(first.text.slice(colon + 1))) >= alike;
}
