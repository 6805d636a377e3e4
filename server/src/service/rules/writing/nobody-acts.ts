import type { Commitment } from '../../model/commitment';
import { onceMature } from '../level';
import { defineRule } from '../rule';
import { languageOf, rangeIn, type Answer } from './answers';
import { promisingAnswersOf, sentencesIn } from './promises';
import { before, behind, reviewLexiconOf, type ReviewLexicon } from './review-lexicon';

export const nobodyActs = defineRule({
  id: 'nobody-acts',
  topic: 'writing',
  scope: 'commitment',
  level: onceMature,
  check({ draft, commitment, context, report, messages }) {
    if (namesWhoActs(commitment)) return;
    const language = languageOf(draft, context);
    if (language === undefined) return;
    const lexicon = reviewLexiconOf(language);
    const places = promisingAnswersOf(draft).flatMap((answer) => {
      const found = findImpersonal(answer, lexicon);
      return found
        ? [{ ...found, range: rangeIn(answer, found.index, found.index + found.text.length) }]
        : [];
    });
    const [first, ...others] = places;
    if (!first) return;
    const written = first.text.replace(/\s+/g, ' ');
    report(first.range, messages.writing.nobodyActs(written), {
      data: { written },
      related: others.map(({ range, text }) => ({
        range,
        message: messages.writing.nobodyActsHere(text.replace(/\s+/g, ' ')),
      })),
    });
  },
});

/** Whether a step has a lead, or the commitment one leading organisation alone, so that it is plain who acts. */
function namesWhoActs({ milestones, leads }: Commitment): boolean {
  const leading = [leads.government, leads.civilSociety, leads.other].flatMap(({ ids }) => ids);
  return leading.length === 1 || milestones.some(({ lead }) => lead.ok);
}

/** The first promise of an answer of which nobody is the subject, where no other of its sentences has one. */
function findImpersonal(
  answer: Answer,
  { impersonal, agent, aside }: ReviewLexicon,
): { readonly index: number; readonly text: string } | undefined {
  for (const { text, start } of sentencesIn(answer)) {
    const match = impersonal.exec(text);
    if (!match || aside.test(before(text, match.index))) continue;
    if (agent.test(behind(text, match.index + match[0].length))) continue;
    return { index: start + match.index, text: match[0] };
  }
  return undefined;
}
