import type { Section } from '../document';
import { part, type CommitmentPage } from '../commitment/commitment-page';
import { factsTable, groupFact, moreFacts, periodFact } from '../commitment/facts';
import { headPart } from '../commitment/head';
import { milestonesPart } from '../commitment/milestones';
import { question } from '../commitment/question';

/** The order and the headings of the sixth UK plan. */
export function layOutAsNap6(page: CommitmentPage): readonly Section[] {
  const { form, nap6, commitment: messages } = page.headings;
  const labelled = (group: string, label: string) => group + page.headings.colon + label;
  return [
    headPart(page, [
      factsTable(messages.facts, [
        ...groupFact(page, nap6.lead, 'leads', 'government'),
        ...groupFact(page, nap6.civilSocietyLead, 'leads', 'civilSociety'),
        ...groupFact(page, nap6.otherLead, 'leads', 'other'),
        ...groupFact(page, labelled(form.supporting, form.government), 'supporting', 'government'),
        ...groupFact(page, labelled(form.supporting, form.civilSociety), 'supporting', 'civilSociety'),
        ...groupFact(page, labelled(form.supporting, form.other), 'supporting', 'other'),
        periodFact(page, form.period),
        ...moreFacts(page),
      ]),
    ]),
    question(page, 'summary', 1, nap6.commitment),
    question(page, 'description.done_so_far', 1, nap6.analysis),
    question(page, 'problem.statement', 1, nap6.problem),
    question(page, 'problem.causes', 2, nap6.causes),
    question(page, 'description.solution', 1, nap6.solution),
    question(page, 'description.results', 2, nap6.results),
    part(page, 'values', 1, nap6.values, { blocks: [] }),
    question(page, 'analysis.transparency', 2, nap6.transparency),
    question(page, 'analysis.accountability', 2, nap6.accountability),
    question(page, 'analysis.participation', 2, nap6.participation),
    milestonesPart(page, 1, nap6.milestones),
  ];
}
