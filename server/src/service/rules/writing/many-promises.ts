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
  check({ draft, commitment, context, report, say }) {
    const language = languageOf(draft, context);
    const lexicon = language && promiseLexiconOf(language);
    const steps = commitment.milestones.length;
    for (const { role, prose, range } of answersOf(draft)) {
      if (!promising.has(role)) continue;
      const items = subItemsOf(prose);
      if (areItemsTooMany(items, prose, unfolding.has(role) ? steps : 0, lexicon)) {
        report(range, say.writing.subItems(items.length), { data: { count: items.length } });
        continue;
      }
      if (!lexicon) continue;
      const count = countMatches(prose, lexicon.promises);
      const words = role === 'milestone' && count === tooMany - 1 ? countWords(prose) : 0;
      if (words > longMilestone) report(range, say.writing.longMilestone(words, count), { data: { count } });
      if (count < tooMany) continue;
      if (unfolding.has(role) && steps >= count && countMatches(prose, lexicon.pledges) < tooMany) continue;
      report(range, say.writing.promises(count), { data: { count } });
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
  // Parts of one promise, each of them a milestone already.
  return steps < items.length;
}

interface PromiseLexicon {
  readonly promises: RegExp;
  readonly pledges: RegExp;
  readonly heading: RegExp;
}

const compiled = new Map<LanguageId, PromiseLexicon>();

function promiseLexiconOf(id: LanguageId): PromiseLexicon {
  let lexicon = compiled.get(id);
  if (!lexicon) {
    const { pledges, deeds, willBe, headings } = languages[id].promise;
    const { made } = languages[id].concrete;
    lexicon = {
      promises: anyOf([...pledges, ...deeds, `${willBe} (?:${made.join('|')})`], 'gi'),
      pledges: anyOf(pledges, 'gi'),
      heading: anyOf(headings),
    };
    compiled.set(id, lexicon);
  }
  return lexicon;
}

function countMatches(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
