import { placeOf } from '../form/place';
import type { Form, FormAnswer } from '../form/form';
import { readForm } from '../form/read-form';
import { formOf } from '../kinds/kinds';
import type { Messages } from '../messages/messages';
import type { Plans } from '../plans/plans';
import type { PublishedDocument, ShownAnswer, ShownDraft, ShownValue } from '../publish/document';
import { sourcesIn } from '../publish/sources-in';
import type { FieldFact } from '../schema/field-fact';
import { factAt } from '../schema/walk-fields';
import { baseName, folderOf, isInside } from '../text/address';
import type { TreePath } from '../yaml/tree';
import { pathOfField } from './answer-form';
import { itemsAlong } from './items-along';

/**
 * A document with what its drafts say where it shows them: for a file that somebody may change and send back. What the document
 * does not show is not in it.
 */
export function withShownAnswers(
  document: PublishedDocument,
  plans: Plans,
  messages: Messages,
): PublishedDocument {
  const fields = new Map<string, Set<string>>();
  for (const { uri, field } of sourcesIn(document)) {
    if (field === undefined) continue;
    const known = fields.get(uri);
    if (known) known.add(field);
    else fields.set(uri, new Set([field]));
  }
  const drafts = [...fields].flatMap(([uri, shown]): readonly ShownDraft[] => {
    const form = readForm(uri, plans, messages);
    const draft = plans.draft(uri);
    if (!form || !draft) return [];
    const answers = [...shown].flatMap((field): readonly (readonly [string, ShownAnswer])[] => {
      const path = pathOfField(field);
      const fact = factAt(formOf(draft.kind), path);
      const answer = fact && answerAt(path, form, fact);
      if (!answer) return [];
      const items = itemsAlong(path, draft.yaml.root, formOf(draft.kind));
      return [[field, { ...answer, ...(items.length > 0 && { items }) }]];
    });
    return answers.length === 0
      ? []
      : [{ uri, path: addressOf(uri, plans), answers: Object.fromEntries(answers) }];
  });
  return { ...document, drafts };
}

function addressOf(uri: string, plans: Plans): string {
  const plan = plans.planOf(uri);
  const folder = plan && folderOf(plan.uri);
  return folder !== undefined && isInside(uri, folder) ? uri.slice(folder.length) : baseName(uri);
}

/** One answer, or a list of such; nothing for a group of questions. */
function answerAt(path: TreePath, form: Form, fact: FieldFact): ShownAnswer | undefined {
  const at = placeOf(path);
  const answer = form.answers.get(at);
  if (!answer || fact.kind === 'map' || fact.kind === 'any' || fact.item?.fields) return undefined;
  if (answer.locked !== undefined || answer.conflict) return undefined;
  if (fact.kind !== 'list' || answer.state === 'open') return { values: valuesOf(answer) };
  const items = Array.from({ length: answer.count ?? 0 }, (_, i) => form.answers.get(`${at}/${i}`));
  return { values: items.flatMap((item) => (item ? valuesOf(item) : [])) };
}

function valuesOf({ state, value = '' }: FormAnswer): readonly ShownValue[] {
  if (state === 'open') return [{ text: value, isOpen: true }];
  return value === '' ? [] : [{ text: value }];
}
