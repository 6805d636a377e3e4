import type { Commitment } from '../../model/commitment';
import type { Field } from '../../model/field';
import { answer, answers } from '../answers/answer';
import type { Section } from '../document';
import { fileOf, part, sourceIn, type CommitmentPage } from './commitment-page';

/** The questions of the form that are answered in words, by the names of their fields. */
const readers = {
  summary: ({ summary }) => summary,
  'problem.statement': ({ problem }) => problem.statement,
  'problem.causes': ({ problem }) => problem.causes,
  'description.done_so_far': ({ description }) => description.doneSoFar,
  'description.solution': ({ description }) => description.solution,
  'description.results': ({ description }) => description.results,
  'analysis.transparency': ({ analysis }) => analysis.transparency,
  'analysis.accountability': ({ analysis }) => analysis.accountability,
  'analysis.participation': ({ analysis }) => analysis.participation,
} as const satisfies Readonly<Record<string, (commitment: Commitment) => Field<unknown>>>;

type ListName = 'problem.causes' | 'description.results';
type QuestionName = keyof typeof readers;

/** A question of the form and its answer, in a section of its own. */
export function question(page: CommitmentPage, name: QuestionName, depth: 1 | 2, heading: string): Section {
  const { commitment, level } = page;
  const below = level + depth + 1;
  const field = readers[name](commitment);
  const blocks = isList(name)
    ? answers(field, fileOf(page), below, { asList: true })
    : answer(readers[name](commitment), fileOf(page), below);
  return part(page, name.replace(/[._]/g, '-'), depth, heading, {
    blocks,
    source: sourceIn(page, field.range, name),
  });
}

function isList(name: QuestionName): name is ListName {
  return name === 'problem.causes' || name === 'description.results';
}
