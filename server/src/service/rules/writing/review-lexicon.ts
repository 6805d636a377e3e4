import { languages, type LanguageId } from '../../language/languages';
import type { ReviewWords } from '../../language/review';
import { reviewWordsOf } from '../../language/review-words';
import { anyOf } from '../../language/wording';

/** What reviewers stumble over, as patterns. */
export interface ReviewLexicon {
  readonly running: RegExp;
  /** The end of what stands in front of words that then promise nothing. */
  readonly aside: RegExp;
  /** Finds them one after the other. */
  readonly events: RegExp;
  /** Things that are there afterwards; events may be among them. */
  readonly things: RegExp;
  readonly filling: ReadonlySet<string>;
  readonly impersonal: RegExp;
  /** The doer, right behind or after a few words. */
  readonly agent: RegExp;
  /** A name that is made of groups and of words around them, and of nothing else. */
  readonly nobody: RegExp;
  readonly consults: RegExp;
  readonly beyond: RegExp;
  readonly moves: RegExp;
  /** With what may be a day behind it, up to its year. */
  readonly deadline: RegExp;
}

const compiled = new Map<LanguageId, ReviewLexicon>();

/** Made when a language is first met: most workspaces have one. */
export function reviewLexiconOf(language: LanguageId): ReviewLexicon {
  let lexicon = compiled.get(language);
  if (!lexicon) {
    lexicon = compile(language, reviewWordsOf(language));
    compiled.set(language, lexicon);
  }
  return lexicon;
}

function compile(language: LanguageId, words: ReviewWords): ReviewLexicon {
  const { products, records } = languages[language].concrete;
  const nobody = `(?:${[...words.groups, ...words.around].join('|')})`;
  return {
    running: anyOf(words.running),
    aside: anyOf(words.aside.map((one) => `(?:${one})(?:\\s+\\S{1,30}){0,4}\\s*$`)),
    events: anyOf(words.events, 'gi'),
    things: anyOf([`(?:${[...products, ...records, ...words.remains].join('|')})(?:e?s)?`]),
    filling: new Set(words.filling.split(' ')),
    impersonal: anyOf(words.impersonal),
    agent: anyOf(words.agent.map((one) => `^(?:\\s+[^\\s.;:,]{1,30}){0,3}\\s+(?:${one})`)),
    nobody: new RegExp(`^(?=.{0,200}$)\\s*(?:${nobody}(?:[\\s,/&()'’-]+|$)){1,12}$`, 'i'),
    consults: anyOf(words.consults),
    beyond: anyOf(words.beyond),
    moves: anyOf(words.moves),
    deadline: anyOf(
      words.deadline.map(
        (one) => `(?:${one})\\s+(?<day>(?:[^\\s;:]{1,20}\\s+){0,5}?(?:19|20)\\d{2}(?:-\\d{2}){0,2})`,
      ),
      'gi',
    ),
  };
}

/** So much on either side of an expression is looked at. */
const beside = 160;

/** What stands in front of a place. */
export function before(text: string, index: number): string {
  return text.slice(Math.max(0, index - beside), index);
}

/** What stands behind it. */
export function behind(text: string, index: number): string {
  return text.slice(index, index + beside);
}
