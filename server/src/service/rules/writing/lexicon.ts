import type { Language } from '../../language/language';
import { languages, type LanguageId } from '../../language/languages';
import { anyOf, anyOfGroups } from '../../language/wording';

/** The word lists of a language as patterns. */
export interface Lexicon {
  /** Finds vague words one after the other; the group tells their kind. */
  readonly vague: RegExp;
  /** Words of an attempt, and of a condition: together they leave nothing of a promise. */
  readonly attempt: RegExp;
  readonly hedge: RegExp;
  readonly past: RegExp;
  readonly ahead: RegExp;
  readonly figures: RegExp;
  readonly dates: RegExp;
  /** Finds the kinds of names one after the other. */
  readonly names: RegExp;
  readonly sites: RegExp;
  readonly made: RegExp;
  /** A sentence that opens with a thing, after one word at most, or after a few. */
  readonly product: { readonly soon: RegExp; readonly early: RegExp };
}

const compiled = new Map<LanguageId, Lexicon>();

/** Made when a language is first met: most workspaces have one. */
export function lexiconOf(id: LanguageId): Lexicon {
  let lexicon = compiled.get(id);
  if (!lexicon) {
    lexicon = compile(languages[id]);
    compiled.set(id, lexicon);
  }
  return lexicon;
}

/** Words of one phrase, so that a verb is not taken together with a thing from another clause. */
const phrase = (most: number) => `(?:[^\\s,;:]+ ){0,${most}}?`;
const gap = "(?: |(?<=['’]))";

function compile({ vague, attempts, concrete, past, promise }: Language): Lexicon {
  const { make, making, made, articles, products, publish, records, numbers, dates, names, sites } = concrete;
  const verb = `(?:${make.join('|')})`;
  const thing = `(?:${articles.join('|')})${gap}${phrase(4)}(?:${products.join('|')})(?:e?s)?`;
  const start = '^(?:(?:' + articles.join('|') + `)${gap})?`;
  return {
    vague: anyOfGroups({ ...vague }, 'gi'),
    attempt: anyOf(attempts),
    hedge: anyOf(vague.hedge),
    past: anyOf(past),
    ahead: anyOf(promise.ahead),
    figures: anyOf(numbers),
    // Months are told from other words by their capital, where a language has it.
    dates: anyOf(dates, ''),
    names: anyOf(names, 'g'),
    sites: anyOf(sites, 'g'),
    made: anyOf([
      `${verb} ${thing}`,
      `(?:${making.join('|')})${gap}(?:(?:${articles.join('|')})${gap})?${phrase(3)}(?:${products.join('|')})(?:e?s)?`,
      `(?:${publish.join('|')}) ${phrase(5)}(?:${records.join('|')})`,
      `${thing} ${phrase(6)}(?:${made.join('|')})`,
    ]),
    product: {
      soon: anyOf([`${start}${phrase(1)}(?:${products.join('|')})(?:e?s)?`]),
      early: anyOf([`${start}${phrase(3)}(?:${products.join('|')})(?:e?s)?`]),
    },
  };
}
