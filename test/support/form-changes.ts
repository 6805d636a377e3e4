import assert from 'node:assert/strict';
import {
  applyEdits,
  createFormEditor,
  createFormReader,
  messagesFor,
  type FieldChange,
  type Form,
  type FormAnswer,
  type FormBox,
  type Plans,
  type Range,
} from '../../server/src/service';
import { contains } from '../../server/src/service/text/range';
import { commentsIn } from '../../server/src/service/yaml/comments';
import { nextLine } from '../../server/src/service/yaml/layout/rows';
import { startOfLine } from '../../server/src/service/yaml/line-at';
import type { ParsedYaml } from '../../server/src/service/yaml/parse';

const messages = messagesFor('en');

/** What people type and paste, and what may trip a file. */
export const texts = [
  'One short sentence.',
  'It says: “nobody” can’t - or won\'t - see #3 of "it", at 40 % & more; [x] {y} *z* `code` | pipe',
  'First paragraph, with **bold** and a [link](https://example.org/a#b).\n\nSecond one:\n\n- a point\n- another: point\n    - deeper\n\nLast.',
  '| a | b |\n| --- | --- |\n| 1 | # 2 |',
  '# A heading\n\n> quoted\n\n1. one\n2. two',
  'تنشر الوزارة جميع العقود.\n\nالفقرة الثانية: 90 %',
  '- begins with a dash',
  '? begins with a question',
  '@ministry, %percent',
  'yes',
  '2025',
  '~',
  'ends with a colon:',
  'Línea uno\n\n    indented code\n\nfin',
  'x'.repeat(3000),
  'Long words in a row. '.repeat(60).trim(),
];

function valuesFor(box: FormBox, choices: readonly string[]): readonly string[] {
  switch (box) {
    case 'text':
      return texts;
    case 'line':
      return texts.filter((text) => !text.includes('\n'));
    case 'number':
      return ['7', '42'];
    case 'choice':
      return choices;
    case 'date':
      return ['2025-03-31', '2025-Q4', '2026-02'];
    case 'id':
      return [];
    case 'name':
      return ['cabinet-office', 'somebody-else', '7'];
    case 'address':
      return ['https://example.org/a?b=c#d', 'http://example.org'];
    default:
      return [];
  }
}

/** An answer of a form and what may be typed there. */
export interface Case {
  readonly answer: FormAnswer;
  readonly values: readonly string[];
  readonly mayBeOpen: boolean;
}

/** One of the changes that can be made to an answer; nothing for what has no box of its own. */
export function changeFor({ values, mayBeOpen }: Case, pick: number): FieldChange | undefined {
  const kind = pick % 4;
  if (mayBeOpen && (kind === 0 || values.length === 0)) {
    const whys = ['waits for: the “bill”', 'the minister, in May', ''];
    return { kind: 'open', why: whys[(pick >> 2) % whys.length] ?? '' };
  }
  if (values.length === 0) return undefined;
  return { kind: 'answer', value: kind === 1 ? '' : (values[(pick >> 2) % values.length] ?? '') };
}

/** Whatever can be changed in a form. */
export function casesIn(form: Form): readonly Case[] {
  const questions = new Map(form.questions.map((question) => [question.id, question]));
  return [...form.answers.values()].flatMap((answer) => {
    const question = questions.get(answer.question);
    if (!question || question.writtenBy || answer.locked !== undefined || answer.conflict) return [];
    const values = valuesFor(
      question.box,
      (question.choices ?? []).map(({ value }) => value),
    );
    return [{ answer, values, mayBeOpen: question.mayBeOpen && (answer.count ?? 0) === 0 }];
  });
}

/** Everything but one answer and the parts around it, to be compared. */
function restOf(form: Form, at: string): readonly unknown[] {
  return [...form.answers.values()]
    .filter(
      (answer) =>
        answer.at !== '' &&
        answer.at !== at &&
        !at.startsWith(`${answer.at}/`) &&
        !answer.at.startsWith(`${at}/`),
    )
    .map(({ at: place, state, value, title }) => [place, state, value, title]);
}

/** Where an answer that is there may be changed: the lines from its name to its end. */
function ownLines(plans: Plans, uri: string, at: string): Range | undefined {
  const draft = plans.draft(uri);
  const field = draft?.fields.filter(({ path }) => path.join('/') === at).at(-1);
  if (!draft || !field) return undefined;
  const { text } = draft.yaml;
  const end = Math.max(field.keyRange.end, field.node?.range.end ?? 0);
  return { start: startOfLine(text, field.keyRange.start), end: nextLine(text, end) };
}

/** What somebody does to an answer. */
export interface Doing {
  readonly uri: string;
  readonly form: Form;
  readonly answer: FormAnswer;
  readonly change: FieldChange;
  readonly mayBeRefused?: boolean;
}

/**
 * Changes an answer and looks at what has become of the file: that answer and nothing else is another, every comment and line
 * break is what it was. Then sets it back, to the letter. The plans are left as they were.
 */
export function checkChange(plans: Plans, doing: Doing): void {
  const { uri, answer, change, mayBeRefused = false } = doing;
  const text = plans.text(uri) ?? '';
  const about = `${uri} ${answer.at} ${JSON.stringify(change).slice(0, 100)}`;
  const editor = createFormEditor(plans, messages);
  const set = editor.change(uri, { at: answer.at, change });
  if (set.kind === 'refused') {
    assert.ok(mayBeRefused && set.message !== '', `${about}: ${set.message}`);
    return;
  }
  // Taking an answer away may take the parts along that held nothing else.
  const isLess = answer.state === 'missing' || (change.kind === 'answer' && change.value === '');
  const own = isLess ? undefined : ownLines(plans, uri, answer.at);
  if (own) for (const { range } of set.edits) assert.ok(contains(own, range), `${about} stays in its lines`);
  const after = applyEdits(text, set.edits);
  const before = plans.draft(uri)?.yaml;
  plans.set(uri, after);
  try {
    assert.ok(before);
    assertOnlyThat(plans, doing, { before, after, at: set.at, about });
    const back = editor.change(uri, {
      at: set.at,
      change:
        answer.state === 'open'
          ? { kind: 'open', why: answer.value ?? '' }
          : { kind: 'answer', value: answer.value ?? '' },
    });
    assert.ok(back.kind === 'edits' || mayBeRefused, `${about} and back`);
    if (back.kind === 'edits') assert.equal(applyEdits(after, back.edits), text, `${about} and back`);
  } finally {
    plans.set(uri, text);
  }
}

interface Done {
  readonly before: ParsedYaml;
  readonly after: string;
  readonly at: string;
  readonly about: string;
}

function assertOnlyThat(
  plans: Plans,
  { uri, form, change }: Doing,
  { before, after, at, about }: Done,
): void {
  const now = createFormReader(plans, messages).read(uri)?.form;
  const read = plans.draft(uri)?.yaml;
  assert.ok(now && read);
  assert.ok(read.problems.length <= before.problems.length, about);
  const there = now.answers.get(at);
  if (change.kind === 'answer') {
    assert.equal(there?.value ?? '', change.value, about);
    if (change.value !== '') assert.equal(there?.state, 'answered', about);
    else assert.ok(there === undefined || there.state === 'missing' || there.state === 'empty', about);
  } else if (change.kind === 'open')
    assert.deepEqual([there?.state, there?.value], ['open', change.why], about);
  assert.deepEqual(restOf(now, at), restOf(form, at), about);
  assert.deepEqual(commentTexts(read), commentTexts(before), about);
  const breaks = (text: string) => new Set(text.match(/\r\n|\r|\n/g));
  if (breaks(before.text).size > 0)
    for (const one of breaks(after)) assert.ok(breaks(before.text).has(one), about);
}

function commentTexts({ text, root }: ParsedYaml): readonly string[] {
  return commentsIn(text, root).map((comment) => comment.text);
}
