import type {
  FormAnswer,
  FormFinding,
  FormInfo,
  FormName,
  FormPlace,
  FormQuestion,
  FormStatus,
} from '../../../../../server/src/protocol/form';
import { join, parentOf, questionAt, upTo } from './places';
import { shifted } from './shifted';

/** The form as it was last told: what the page shows is this, and what is typed in it and not in the file yet. */
export interface FormDocument {
  readonly revision: number;
  readonly version: number | null;
  readonly title: string;
  readonly language: string;
  readonly status: FormStatus;
  readonly findings: readonly FormFinding[];
  readonly questions: ReadonlyMap<string, FormQuestion>;
  /** The questions of a group, or the one question about each item of a list, in the order of the form. */
  readonly inner: ReadonlyMap<string, readonly FormQuestion[]>;
  readonly names: Readonly<Record<string, readonly FormName[]>>;
  readonly answers: ReadonlyMap<FormPlace, FormAnswer>;
  /** How many findings there are at a place and below it, where there are any. */
  readonly troubles: ReadonlyMap<FormPlace, number>;
  /** What weighs the most of it. */
  readonly worst: ReadonlyMap<FormPlace, FormFinding['level']>;
}

/** The form with what is told now; undefined when only changes are told, and nobody knows of what. */
export function mergeForm(before: FormDocument | undefined, form: FormInfo): FormDocument | undefined {
  const { revision, version, title, language, status, findings } = form;
  if (!form.isWhole && !before) return undefined;
  const answers = new Map(form.isWhole ? [] : before?.answers);
  const { shift } = form;
  if (shift) for (const [at, answer] of answers) answers.set(at, shifted(answer, shift));
  for (const at of form.gone) answers.delete(at);
  for (const answer of form.answers) answers.set(answer.at, answer);
  const asked = form.questions ? readQuestions(form.questions) : undefined;
  return {
    ...{ revision, version, title, language, status, findings, answers },
    questions: asked?.questions ?? before?.questions ?? new Map(),
    inner: asked?.inner ?? before?.inner ?? new Map(),
    names: { ...before?.names, ...form.names },
    troubles: countFindings(answers.values()),
    worst: worstIn(answers.values()),
  };
}

function countFindings(answers: Iterable<FormAnswer>): ReadonlyMap<FormPlace, number> {
  const counts = new Map<FormPlace, number>();
  for (const { at, findings = [] } of answers) {
    if (findings.length === 0) continue;
    for (const outer of upTo(at)) counts.set(outer, (counts.get(outer) ?? 0) + findings.length);
  }
  return counts;
}

const byWeight = ['info', 'warning', 'error'] as const;

function worstIn(answers: Iterable<FormAnswer>): FormDocument['worst'] {
  const worst = new Map<FormPlace, FormFinding['level']>();
  for (const { at, findings = [] } of answers)
    for (const { level } of findings)
      for (const outer of upTo(at))
        if (byWeight.indexOf(level) > byWeight.indexOf(worst.get(outer) ?? 'info') || !worst.has(outer))
          worst.set(outer, level);
  return worst;
}

function readQuestions(list: readonly FormQuestion[]): Pick<FormDocument, 'questions' | 'inner'> {
  const inner = new Map<string, FormQuestion[]>();
  for (const question of list) {
    if (question.id === '') continue;
    const outer = parentOf(question.id);
    const there = inner.get(outer);
    if (there) there.push(question);
    else inner.set(outer, [question]);
  }
  return { questions: new Map(list.map((question) => [question.id, question])), inner };
}

/** What stands there; of a question in a group that the draft does not have, that nothing does. */
export function answerAt(document: FormDocument, at: FormPlace): FormAnswer {
  return document.answers.get(at) ?? missing(document, at);
}

function missing({ answers }: FormDocument, at: FormPlace): FormAnswer {
  return { at, question: questionAt(at), state: 'missing', line: answers.get(parentOf(at))?.line ?? 0 };
}

/** All places in the order in which they are shown. */
export function* placesIn(document: FormDocument, at: FormPlace = ''): Generator<FormPlace> {
  if (at !== '') yield at;
  const id = at === '' ? '' : questionAt(at);
  const inner = document.inner.get(id) ?? [];
  if (document.questions.get(id)?.box === 'list') {
    const count = answerAt(document, at).count ?? 0;
    for (let index = 0; index < count; index++) yield* placesIn(document, join(at, index));
    return;
  }
  for (const question of inner) yield* placesIn(document, join(at, nameIn(question, id)));
}

/** Everything that is said in it, to know it again by. */
export function contentOf(document: FormDocument, at: FormPlace): string {
  const said: string[] = [];
  for (const place of placesIn(document, at)) {
    const { state, value, shown } = answerAt(document, place);
    const words = value ?? shown;
    // What has neither is a group or a list, and says what is in it.
    if (state === 'open' || (state === 'answered' && words !== undefined))
      said.push(place.slice(at.length), words ?? '');
  }
  return said.join('\0');
}

/** The name of the field in its group. */
export function nameIn(question: FormQuestion, group: string): string {
  return group === '' ? question.id : question.id.slice(group.length + 1);
}
