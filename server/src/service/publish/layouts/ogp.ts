import type { Section } from '../document';
import { part, type CommitmentPage } from '../commitment/commitment-page';
import { factsTable, groupFact, moreFacts, periodFact, summaryFact } from '../commitment/facts';
import { headPart } from '../commitment/head';
import { milestonesPart } from '../commitment/milestones';
import { listQuestion, question } from '../commitment/question';

/** The order and the questions of OGP's form. */
export function layOutAsOgp(page: CommitmentPage): readonly Section[] {
  const { commitment, headings } = page;
  const { form, commitment: say } = headings;
  const { problem, description, analysis } = commitment;
  const labelled = (group: string, label: string) => `${group}: ${label}`;
  return [
    headPart(page, [
      factsTable(say.facts, [
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
    question(page, 'problem-statement', 2, form.statement, problem.statement),
    listQuestion(page, 'problem-causes', 2, form.causes, problem.causes),
    part(page, 'description', 1, form.description, { blocks: [] }),
    question(page, 'done-so-far', 2, form.doneSoFar, description.doneSoFar),
    question(page, 'solution', 2, form.solution, description.solution),
    listQuestion(page, 'results', 2, form.results, description.results),
    part(page, 'analysis', 1, form.analysis, { blocks: [] }),
    question(page, 'transparency', 2, form.transparency, analysis.transparency),
    question(page, 'accountability', 2, form.accountability, analysis.accountability),
    question(page, 'participation', 2, form.participation, analysis.participation),
    milestonesPart(page, 1, form.planning),
  ];
}
