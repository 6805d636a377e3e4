import type { Field } from '../../model/field';
import { answer, answers } from '../answers/answer';
import type { Section } from '../document';
import { part, sourceIn, type CommitmentPage } from './commitment-page';

/** A question of the form and its answer. */
export function question(
  page: CommitmentPage,
  id: string,
  depth: 1 | 2,
  heading: string,
  field: Field<string>,
): Section {
  return part(page, id, depth, heading, {
    blocks: answer(field, page.uri, page.level + depth + 1),
    source: sourceIn(page, field.range),
  });
}

/** A question that is answered point by point. */
export function listQuestion(
  page: CommitmentPage,
  id: string,
  depth: 1 | 2,
  heading: string,
  field: Field<unknown>,
): Section {
  return part(page, id, depth, heading, {
    blocks: answers(field, page.uri, page.level + depth + 1, { asList: true }),
    source: sourceIn(page, field.range),
  });
}
