import type { Section } from '../document';
import { part, type CommitmentPage } from '../commitment/commitment-page';
import { factsTable, groupFact, moreFacts, periodFact, summaryFact } from '../commitment/facts';
import { headPart } from '../commitment/head';
import { milestonesPart } from '../commitment/milestones';
import { question } from '../commitment/question';

/** The order and the questions of OGP's form. */
export function layOutAsOgp(page: CommitmentPage): readonly Section[] {
  const { form, commitment: messages } = page.headings;
  const labelled = (group: string, label: string) => group + page.headings.colon + label;
  return [
    headPart(page, [
      factsTable(messages.facts, [
        summaryFact(page, form.summary),
        ...groupFact(page, labelled(form.lead, form.government), 'leads', 'government'),
        ...groupFact(page, labelled(form.lead, form.civilSociety), 'leads', 'civilSociety'),
        ...groupFact(page, labelled(form.lead, form.other), 'leads', 'other'),
        ...groupFact(page, labelled(form.supporting, form.government), 'supporting', 'government'),
        ...groupFact(page, labelled(form.supporting, form.civilSociety), 'supporting', 'civilSociety'),
        ...groupFact(page, labelled(form.supporting, form.other), 'supporting', 'other'),
        periodFact(page, form.period),
        ...moreFacts(page),
      ]),
    ]),
    part(page, 'problem', 1, form.problem, { blocks: [] }),
    question(page, 'problem.statement', 2, form.statement),
    question(page, 'problem.causes', 2, form.causes),
    part(page, 'description', 1, form.description, { blocks: [] }),
    question(page, 'description.done_so_far', 2, form.doneSoFar),
    question(page, 'description.solution', 2, form.solution),
    question(page, 'description.results', 2, form.results),
    part(page, 'analysis', 1, form.analysis, { blocks: [] }),
    question(page, 'analysis.transparency', 2, form.transparency),
    question(page, 'analysis.accountability', 2, form.accountability),
    question(page, 'analysis.participation', 2, form.participation),
    milestonesPart(page, 1, form.planning),
  ];
}
