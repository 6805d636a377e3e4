import { tbcOf } from '../../model/read';
import { formOf } from '../../kinds/kinds';
import type { Draft } from '../../kinds/draft';
import { fieldOf, type FieldFact } from '../../schema/field-fact';
import { entryOf, type TreeNode } from '../../yaml/tree';

/** How much of the form is answered. What is left open with `tbc` is not. */
export interface Answered {
  readonly answered: number;
  readonly asked: number;
}

export function countAnswered({ kind, yaml }: Pick<Draft, 'kind' | 'yaml'>): Answered {
  const questions = questionsOf(formOf(kind), yaml.root);
  return { answered: questions.filter(isAnswered).length, asked: questions.length };
}

interface Question {
  readonly field: FieldFact;
  readonly answer: TreeNode | undefined;
}

/** What stands at each question of the form. The leads are one question, whichever group they are of. */
function questionsOf(form: FieldFact, node: TreeNode | undefined): readonly Question[] {
  return (form.fields ?? []).flatMap((field) => {
    const answer = entryOf(node, field.name)?.value;
    if (!field.required || (isGivenUnasked(field) && isWritten(answer))) return [];
    return field.fields?.some(({ required }) => required) ? questionsOf(field, answer) : [{ field, answer }];
  });
}

/** Numbers and ids tell commitments and milestones apart; where Codraft has written them by itself, nobody has said anything yet. */
function isGivenUnasked({ kind }: FieldFact): boolean {
  return kind === 'number' || kind === 'id';
}

function isWritten(answer: TreeNode | undefined): boolean {
  return answer?.kind === 'scalar' && answer.text.trim() !== '';
}

function isAnswered({ field, answer }: Question): boolean {
  if (tbcOf(answer)) return false;
  switch (answer?.kind) {
    case 'scalar':
      return !isGivenUnasked(field) && answer.text.trim() !== '';
    case 'list':
      return answer.items.some((item) => isAnswered({ field: field.item ?? field, answer: item }));
    case 'map':
      return answer.entries.some(({ key, value }) =>
        isAnswered({ field: fieldOf(field, key) ?? field, answer: value }),
      );
    default:
      return false;
  }
}
