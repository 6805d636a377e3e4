import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  applyEdits,
  createFormEditor,
  messagesFor,
  type FieldChange,
  type Form,
  type FormAnswer,
  type FormEditor,
  type Plans,
} from '../../../server/src/service';
import { commentsIn } from '../../../server/src/service/yaml/comments';
import { folders, formOf, plansIn } from '../../support/form-plans';
import { examples } from '../../support/how-often';
import '../../support/property-seed';

const messages = messagesFor('en');

interface List {
  readonly uri: string;
  readonly form: Form;
  readonly list: FormAnswer;
}

function listsIn(plans: Plans): readonly List[] {
  return plans.files().flatMap((uri) => {
    const form = formOf(plans, uri);
    const boxes = new Map(form.questions.map(({ id, box }) => [id, box]));
    return [...form.answers.values()]
      .filter(
        ({ question, state, locked }) =>
          boxes.get(question) === 'list' &&
          question !== 'sign_off' &&
          state !== 'open' &&
          locked === undefined,
      )
      .map((list) => ({ uri, form, list }));
  });
}

/** What may stand in an item of the list: of one with fields its title. */
function valueFor({ form, list }: List): string {
  const box = form.questions.find(({ id }) => id === `${list.question}/-`)?.box;
  if (box === 'text') return 'One thing: “this”.\n\nAnd another, #2.';
  if (box === 'address') return 'https://example.org/new';
  if (list.question === 'sdg') return '17';
  // Its only name is an id, so what is not one is made one.
  if (list.question === 'imports') return 'form-of-spring';
  if (box === 'name') return list.question === 'amendments/-/commitments' ? '3' : 'somebody-new';
  return 'Something new: yes';
}

/** The text once a change is made; the plans know it then. */
function make(plans: Plans, uri: string, editor: FormEditor, at: string, change: FieldChange) {
  const changed = editor.change(uri, { at, change });
  const about = `${uri} ${at} ${JSON.stringify(change)}`;
  if (changed.kind === 'refused') assert.fail(`${about}: ${changed.message}`);
  const text = applyEdits(plans.text(uri) ?? '', changed.edits);
  plans.set(uri, text);
  assert.deepEqual(plans.draft(uri)?.yaml.problems, [], about);
  return { text, at: changed.at, form: formOf(plans, uri), about };
}

function comments(plans: Plans, uri: string): readonly string[] {
  const yaml = plans.draft(uri)?.yaml;
  return yaml ? commentsIn(yaml.text, yaml.root).map(({ text }) => text) : [];
}

/** What the items say, in their order. */
function itemsOf(form: Form, list: string): readonly string[] {
  const { count = 0 } = form.answers.get(list) ?? {};
  const all = [...form.answers.values()];
  return Array.from({ length: count }, (_, index) =>
    JSON.stringify(
      all
        .filter(({ at }) => at === `${list}/${index}` || at.startsWith(`${list}/${index}/`))
        .map(({ at, value, state, notes }) => [at.slice(`${list}/${index}`.length), value, state, notes]),
    ),
  );
}

function restOf(form: Form, list: string): readonly unknown[] {
  return [...form.answers.values()]
    .filter(({ at }) => at !== list && !at.startsWith(`${list}/`) && !list.startsWith(`${at}/`))
    .map(({ at, value, state }) => [at, value, state]);
}

describe('the items of a list in a form', () => {
  for (const folder of folders) {
    for (const lineBreak of ['\n', '\r\n']) {
      const plans = plansIn(folder, lineBreak);
      const lists = listsIn(plans);
      const one = fc.constantFrom(...lists);
      const about = `${folder}, ${JSON.stringify(lineBreak)}`;
      const check = (run: (given: List, pick: number) => void) => {
        fc.assert(
          fc.property(one, fc.nat(), (given, pick) => {
            const text = plans.text(given.uri) ?? '';
            try {
              run(given, pick);
            } finally {
              plans.set(given.uri, text);
            }
          }),
          { numRuns: examples(20) },
        );
      };

      it(`can be put in anywhere and taken out again, to the letter: ${about}`, () => {
        check((given, pick) => {
          const { uri, form, list } = given;
          const before = plans.text(uri);
          const editor = createFormEditor(plans, messages);
          const items = itemsOf(form, list.at);
          const index = pick % (items.length + 1);
          const said = comments(plans, uri);
          const value = valueFor(given);
          const put = make(plans, uri, editor, list.at, { kind: 'insert', index, value });
          assert.equal(put.at, `${list.at}/${index}`);
          const now = itemsOf(put.form, list.at);
          assert.deepEqual([...now.slice(0, index), ...now.slice(index + 1)], items, put.about);
          assert.deepEqual(restOf(put.form, list.at), restOf(form, list.at), put.about);
          assert.deepEqual(comments(plans, uri), said, put.about);
          const own = [...put.form.answers.values()].filter(
            ({ at }) => at === put.at || at.startsWith(`${put.at}/`),
          );
          assert.ok(
            own.some((answer) => answer.value === value),
            put.about,
          );
          const out = make(plans, uri, editor, put.at, { kind: 'remove' });
          assert.equal(out.at, list.at);
          assert.equal(out.text, before, put.about);
        });
      });

      it(`can be put in without a word, and answered: ${about}`, () => {
        check((given, pick) => {
          const { uri, form, list } = given;
          const editor = createFormEditor(plans, messages);
          const items = itemsOf(form, list.at);
          const index = pick % (items.length + 1);
          const put = make(plans, uri, editor, list.at, { kind: 'insert', index });
          const now = itemsOf(put.form, list.at);
          assert.deepEqual([...now.slice(0, index), ...now.slice(index + 1)], items, put.about);
          const item = put.form.answers.get(put.at);
          const isGroup = [...put.form.answers.keys()].some((at) => at.startsWith(`${put.at}/`));
          assert.equal(item?.state, isGroup ? 'answered' : 'empty', put.about);
          if (isGroup) return;
          const said = make(plans, uri, editor, put.at, { kind: 'answer', value: valueFor(given) });
          assert.equal(said.form.answers.get(put.at)?.value, valueFor(given), put.about);
        });
      });

      it(`can be taken out, with their own notes only: ${about}`, () => {
        check((given, pick) => {
          const { uri, form, list } = given;
          const items = itemsOf(form, list.at);
          if (items.length === 0) return;
          const index = pick % items.length;
          const said = comments(plans, uri);
          const out = make(plans, uri, createFormEditor(plans, messages), `${list.at}/${index}`, {
            kind: 'remove',
          });
          assert.deepEqual(
            itemsOf(out.form, list.at),
            items.filter((_, i) => i !== index),
            out.about,
          );
          assert.deepEqual(restOf(out.form, list.at), restOf(form, list.at), out.about);
          const left = comments(plans, uri);
          const gone = said.filter((text) => !left.includes(text));
          const notes = [...form.answers.values()]
            .filter(({ at }) => at === `${list.at}/${index}` || at.startsWith(`${list.at}/${index}/`))
            .flatMap((answer) => answer.notes ?? [])
            .join('\n');
          for (const text of gone)
            assert.ok(
              notes.includes(text.replace(/^# ?/, '')) || text.includes('codraft-ignore'),
              `${out.about} ${text}`,
            );
        });
      });

      it(`can be moved, and back to the letter: ${about}`, () => {
        check((given, pick) => {
          const { uri, form, list } = given;
          const items = itemsOf(form, list.at);
          if (items.length < 2) return;
          const before = plans.text(uri);
          const editor = createFormEditor(plans, messages);
          const from = pick % items.length;
          const to = (pick >> 8) % items.length;
          const moved = make(plans, uri, editor, `${list.at}/${from}`, { kind: 'move', index: to });
          const order = [...items];
          order.splice(to, 0, ...order.splice(from, 1));
          assert.deepEqual(itemsOf(moved.form, list.at), order, moved.about);
          assert.equal(moved.at, `${list.at}/${to}`);
          const back = make(plans, uri, editor, moved.at, { kind: 'move', index: from });
          assert.equal(back.text, before, moved.about);
        });
      });
    }
  }
});
