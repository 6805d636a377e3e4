import { countWords } from '../../language/count-words';
import { languages, type LanguageId } from '../../language/languages';
import { anyOf } from '../../language/wording';
import { gentleLadder } from '../level';
import { defineRule } from '../rule';
import { answersOf, languageOf, type Role } from './answers';
import { subItemsOf, type SubItem } from './sub-items';

const promising: ReadonlySet<Role> = new Set(['summary', 'solution', 'result', 'milestone', 'output']);
/** Texts that may unfold over several steps, as long as the milestones carry the steps. */
const unfolding: ReadonlySet<Role> = new Set(['summary', 'solution']);

const manyItems = 3;
const tooMany = 4;
/** A milestone longer than this is no longer one step, even with one promise less. */
const longMilestone = 60;

export const manyPromises = defineRule({
  id: 'many-promises',
  topic: 'writing',
  scope: 'commitment',
  level: gentleLadder,
  check({ draft, commitment, context, report, messages }) {
    const language = languageOf(draft, context);
    const lexicon = language && promiseLexiconOf(language);
    const steps = commitment.milestones.length;
    for (const { role, prose, range } of answersOf(draft)) {
      if (!promising.has(role)) continue;
      const items = subItemsOf(prose);
      if (areItemsTooMany(items, prose, unfolding.has(role) ? steps : 0, lexicon)) {
        report(range, messages.writing.subItems(items.length), { data: { count: items.length } });
        continue;
      }
      if (!lexicon) continue;
      const count = countMatches(prose, lexicon.promises);
      const words = role === 'milestone' && count === tooMany - 1 ? countWords(prose) : 0;
      if (words > longMilestone)
        report(range, messages.writing.longMilestone(words, count), { data: { count } });
      if (count < tooMany) continue;
      if (unfolding.has(role) && steps >= count && countMatches(prose, lexicon.pledges) < tooMany) continue;
      report(range, messages.writing.promises(count), { data: { count } });
    }
  },
});

function areItemsTooMany(
  items: readonly SubItem[],
  prose: string,
  steps: number,
  lexicon: PromiseLexicon | undefined,
): boolean {
  if (items.length >= 2 && lexicon?.heading.test(prose) === true) return true;
  if (items.length < manyItems) return false;
  if (lexicon && items.some(({ text }) => countMatches(text, lexicon.promises) > 0)) return true;
  if (items.every(({ text }) => isName(text)) || (lexicon && countsThings(prose, items, lexicon)))
    return false;
  // Parts of one promise, each of them a milestone already.
  return steps < items.length;
}

/** “Sowing Life”, “(b) Ministry of Public Works”: nothing but capitalised words and the small words between them. */
function isName(text: string): boolean {
  const words = text.match(/[\p{L}\d]+/gu) ?? [];
  const long = words.filter((word) => word.length > 3);
  return (
    words.length > 1 &&
    long.length > 0 &&
    [words[0] ?? '', ...long].every((word) => /^[\p{Lu}\d]/u.test(word)) &&
    words.some((word, i) => i > 0 && /^[\p{Lu}\d]/u.test(word))
  );
}

/** The row is led in by “… covers five programmes:”: what follows are the five, not what will be done. */
function countsThings(
  prose: string,
  [first]: readonly SubItem[],
  { counted, acts }: PromiseLexicon,
): boolean {
  const leadIn = prose.slice(Math.max(0, (first?.index ?? 0) - longestLeadIn), first?.index).trimEnd();
  if (!leadIn.endsWith(':')) return false;
  const last = counted.exec(leadIn)?.[0];
  return last !== undefined && !acts.test(last);
}

const longestLeadIn = 120;

interface PromiseLexicon {
  readonly promises: RegExp;
  /** “five programmes:”, up to the colon at the end. */
  readonly counted: RegExp;
  readonly acts: RegExp;
  readonly pledges: RegExp;
  readonly heading: RegExp;
}

const compiled = new Map<LanguageId, PromiseLexicon>();

function promiseLexiconOf(id: LanguageId): PromiseLexicon {
  let lexicon = compiled.get(id);
  if (!lexicon) {
    const { pledges, deeds, willBe, headings, acts, these } = languages[id].promise;
    const { made, numbers } = languages[id].concrete;
    lexicon = {
      promises: anyOf([...pledges, ...deeds, `${willBe} (?:${made.join('|')})`], 'gi'),
      pledges: anyOf(pledges, 'gi'),
      counted: anyOf([`(?:\\d{1,3}|${[...numbers, ...these].join('|')})(?: \\L+){1,6}`]),
      acts: anyOf(acts),
      heading: anyOf(headings),
    };
    compiled.set(id, lexicon);
  }
  return lexicon;
}

function countMatches(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
