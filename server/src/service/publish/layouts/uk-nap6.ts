import type { Section } from '../document';
import { part, type CommitmentPage } from '../commitment/commitment-page';
import { factsTable, groupFact, moreFacts, periodFact } from '../commitment/facts';
import { headPart } from '../commitment/head';
import { milestonesPart } from '../commitment/milestones';
import { listQuestion, question } from '../commitment/question';

/** The order and the headings of the sixth UK plan. */
export function layOutAsNap6(page: CommitmentPage): readonly Section[] {
  const { commitment, headings } = page;
  const { form, nap6, commitment: say } = headings;
  const { problem, description, analysis } = commitment;
  const labelled = (group: string, label: string) => `${group}: ${label}`;
  return [
    headPart(page, [
      factsTable(say.facts, [
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
    question(page, 'our-commitment', 1, nap6.commitment, commitment.summary),
    question(page, 'our-analysis', 1, nap6.analysis, description.doneSoFar),
    question(page, 'the-problem', 1, nap6.problem, problem.statement),
    listQuestion(page, 'problem-causes', 2, nap6.causes, problem.causes),
    question(page, 'our-solution', 1, nap6.solution, description.solution),
    listQuestion(page, 'results', 2, nap6.results, description.results),
    part(page, 'values', 1, nap6.values, { blocks: [] }),
    question(page, 'transparency', 2, nap6.transparency, analysis.transparency),
    question(page, 'accountability', 2, nap6.accountability, analysis.accountability),
    question(page, 'participation', 2, nap6.participation, analysis.participation),
    milestonesPart(page, 1, nap6.milestones),
  ];
}
