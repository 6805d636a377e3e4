import { tbcOf } from '../../model/read';
import { formOf } from '../../kinds/kinds';
import type { FieldFact } from '../../schema/field-fact';
import type { CommitmentDraft } from '../../kinds/commitment/commitment-kind';
import { entryOf, type TreeNode } from '../../yaml/tree';

/** How much of the form is answered. What is left open with `tbc` is not. */
export interface Answered {
  readonly answered: number;
  readonly asked: number;
}

export function countAnswered({ yaml }: CommitmentDraft): Answered {
  const answers = questionsOf(formOf('commitment'), yaml.root);
  return { answered: answers.filter(isAnswered).length, asked: answers.length };
}

/** What stands at each question of the form. The leads are one question, whichever group they are of. */
function questionsOf(form: FieldFact, node: TreeNode | undefined): readonly (TreeNode | undefined)[] {
  return (form.fields ?? []).flatMap((field) => {
    if (!field.required) return [];
    const value = entryOf(node, field.name)?.value;
    return field.fields?.some(({ required }) => required) ? questionsOf(field, value) : [value];
  });
}

function isAnswered(node: TreeNode | undefined): boolean {
  if (tbcOf(node)) return false;
  switch (node?.kind) {
    case 'scalar':
      return node.text.trim() !== '';
    case 'list':
      return node.items.some(isAnswered);
    case 'map':
      return node.entries.some(({ value }) => isAnswered(value));
    default:
      return false;
  }
}
