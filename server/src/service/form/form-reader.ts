import type { Messages } from '../messages/messages';
import type { Plans } from '../plans/plans';
import type { ParsedYaml } from '../yaml/parse';
import type { Form, FormAnswer } from './form';
import { FormMemory } from './form-memory';
import { isSame as saysTheSame, readForm } from './read-form';
import { afterShift, shiftBetween, type FormShift } from './shift';

/** A form with what is new in it. */
export interface FormNews {
  readonly form: Form;
  /** Grows with every form that is given out. */
  readonly revision: number;
  /** True when nobody knows what was there before, so that everything is new. */
  readonly isWhole: boolean;
  /** What is another than it was, or was not there. What only stands elsewhere now is where `shift` says. */
  readonly shift?: FormShift;
  readonly answers: readonly FormAnswer[];
  /** The places of answers that are there no more. */
  readonly gone: readonly string[];
  readonly hasNewNames: boolean;
}

/** Reads drafts as forms and keeps the last form of each, to tell what has changed since. */
export interface FormReader {
  /** `since` is the revision of the form that whoever asks has. Nothing for a file that is not checked. */
  read(uri: string, since?: number): FormNews | undefined;
  /** True when reading again may tell something else. */
  isStale(uri: string): boolean;
  forget(uri: string): void;
}

interface Kept {
  readonly form: Form;
  readonly yaml: ParsedYaml;
  readonly revision: number;
  readonly from: readonly unknown[];
}

/** More forms than anybody has open at once. */
const mostKept = 20;

/** It keeps the forms of the drafts that were asked for last, and makes one anew only when its sources have changed. */
export function createFormReader(plans: Plans, messages: Messages, memory = new FormMemory()): FormReader {
  const kept = new Map<string, Kept>();
  // No number is that of a form of a reader before this one, which somebody may still have.
  let revision = Date.now();
  const sourcesOf = (uri: string): readonly unknown[] => {
    const { plan, stakeholders, organisations, commitments } = plans.surroundings(uri);
    return [
      plans.findings(uri),
      plans.draft(uri),
      plan,
      some(stakeholders),
      organisations,
      some(commitments),
    ];
  };
  return {
    read(uri, since) {
      const before = kept.get(uri);
      const from = sourcesOf(uri);
      const form =
        before && isSame(before.from, from) ? before.form : readForm(uri, plans, messages, before?.form);
      kept.delete(uri);
      const draft = plans.draft(uri);
      if (!form || !draft) return undefined;
      kept.set(uri, { form, yaml: draft.yaml, revision: ++revision, from });
      memory.handOut(uri, draft, revision);
      for (const [oldest] of kept) if (kept.size > mostKept) kept.delete(oldest);
      const known = before && since === before.revision ? before : undefined;
      return { form, revision, ...newsIn(form, draft.yaml, known) };
    },
    isStale(uri) {
      const before = kept.get(uri);
      return !before || !isSame(before.from, sourcesOf(uri));
    },
    forget: (uri) => void kept.delete(uri),
  };
}

/** Of a draft without a plan there is nothing, each time anew. */
function some<T>(all: readonly T[]): readonly T[] | undefined {
  return all.length > 0 ? all : undefined;
}

function newsIn(
  form: Form,
  yaml: ParsedYaml,
  known: Pick<Kept, 'form' | 'yaml'> | undefined,
): Omit<FormNews, 'form' | 'revision'> {
  const before = known?.form;
  if (!known || before?.questions !== form.questions)
    return { isWhole: true, answers: [...form.answers.values()], gone: [], hasNewNames: true };
  const shift = known.yaml === yaml ? undefined : shiftBetween(known.yaml, yaml);
  const isNew = (answer: FormAnswer) => {
    const old = before.answers.get(answer.at);
    if (!shift) return old !== answer;
    return !old || !saysTheSame(afterShift(old, shift), answer);
  };
  return {
    isWhole: false,
    ...(shift && { shift: { from: shift.from, by: shift.by } }),
    answers: [...form.answers.values()].filter(isNew),
    gone: [...before.answers.keys()].filter((at) => !form.answers.has(at)),
    hasNewNames: before.names !== form.names,
  };
}

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((one, index) => one === b[index]);
}
