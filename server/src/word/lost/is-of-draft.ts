import { likenessOf, wordsOf } from '../../service/index';
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
export function isOfDraft({ known, came }: Part): boolean {
  const own = known.filter(({ mark }) => mark !== undefined);
  if (own.length === 0) return true;
  if (hasTitle({ known, came })) return true;
  const around = new Set(known.flatMap(({ mark, key }) => (mark === undefined ? [key] : [])));
  const keys = new Set(own.map(({ key }) => key));
  // The heading has led here, by its number maybe.
  const said = came.filter(({ key }) => !around.has(key) && key !== known[0]?.key);
  const long = said.filter(({ key }) => key.length >= fewest);
  if (long.length === 0) return said.some(({ key }) => key !== '' && keys.has(key));
  const words = own.filter(({ key }) => key.length >= fewest).map(({ key }) => wordsOf(key));
  const isTried = words.length * long.length <= mostPairs;
  const same = long.filter(({ key }) => {
    if (keys.has(key)) return true;
    const its = wordsOf(key);
    return isTried && words.some((one) => likenessOf(one, its) >= alike);
  });
  return same.length >= share * long.length;
}

function hasTitle({ known: [head], came: [first] }: Part): boolean {
  if (!head || !first || head.mark === undefined) return false;
  const title = head.text.slice(head.before.length);
  const colon = first.text.search(/[:\uff1a]/);
  return likenessOf(wordsOf(title), wordsOf(first.text.slice(colon + 1))) >= alike;
}
