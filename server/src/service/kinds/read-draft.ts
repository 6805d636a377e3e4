import { rootPart } from '../model/read';
import type { DraftKind } from '../schema/draft-kind';
import { findFormProblems } from '../schema/form-problem';
import { knownForm } from '../schema/known-form';
import { walkFields } from '../schema/walk-fields';
import type { KnownForm } from '../yaml/known-form';
import { parseYaml } from '../yaml/parse';
import type { FieldFact } from '../schema/field-fact';
import type { Draft } from './draft';
import { kinds } from './kinds';

/** With an earlier version of the same file at hand, only what has changed since is read. */
export function readDraft(kind: DraftKind, text: string, before?: Draft): Draft {
  const found = kinds[kind];
  const { form, validate } = found;
  const yaml = parseYaml(text, knownFormOf(form), before?.yaml);
  const { root } = yaml;
  return found.read({
    kind,
    yaml,
    fields: walkFields(root, form),
    problems: findFormProblems(root, { form, validate }, rootPart(root).anchor),
  });
}

const knownForms = new WeakMap<FieldFact, KnownForm>();

function knownFormOf(form: FieldFact): KnownForm {
  const known = knownForms.get(form) ?? knownForm(form);
  knownForms.set(form, known);
  return known;
}
