import { boxOf } from '../form/boxes';
import { pathOf } from '../form/place';
import { kindOfFile } from '../kinds/file-names';
import { formOf } from '../kinds/kinds';
import type { FieldFact } from '../schema/field-fact';
import { factAt } from '../schema/walk-fields';
import type { AnswerForm, AnswerPlace } from './reply';

/** What an answer is, of those that a document shows; nothing where this version has no such question. */
export function answerForm({ path, field }: Pick<AnswerPlace, 'path' | 'field'>): AnswerForm | undefined {
  const fact = factOfField(path, field);
  if (!fact) return undefined;
  if (fact.kind === 'list') return fact.item?.kind === 'text' ? 'list' : 'names';
  return boxOf(fact) === 'text' ? 'prose' : 'words';
}

/** What the form says of a field; fields have dots between their names. */
export function factOfField(path: string, field: string): FieldFact | undefined {
  const kind = kindOfFile(path);
  return kind && factAt(formOf(kind), pathOfField(field));
}

export function pathOfField(field: string): ReturnType<typeof pathOf> {
  return pathOf(field.replaceAll('.', '/'));
}
