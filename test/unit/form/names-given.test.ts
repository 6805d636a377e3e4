import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  applyEdits,
  createFormEditor,
  createPlans,
  messagesFor,
  renameAt,
  type FieldChange,
  type FormEditor,
  type Plans,
} from '../../../server/src/service';
import { folders, formOf, plansIn } from '../../support/form-plans';
import { examples } from '../../support/how-often';
import '../../support/property-seed';

const messages = messagesFor('en');

function make(plans: Plans, editor: FormEditor, uri: string, at: string, change: FieldChange): string {
  const changed = editor.change(uri, { at, change });
  if (changed.kind === 'refused') return changed.message;
  plans.set(uri, applyEdits(plans.text(uri) ?? '', changed.edits));
  return '';
}

function planWith(files: Readonly<Record<string, string>>): Plans {
  const plans = createPlans({ messages });
  for (const [uri, text] of Object.entries(files)) plans.set(uri, text);
  return plans;
}

const answer = (value: string): FieldChange => ({ kind: 'answer', value });

describe('an id that the form has given', () => {
  const list = 'stakeholders:\n  - id: caj\n    name: CAJ\n    sector: civil_society\n';

  it('follows what the new item is called, key by key', () => {
    const plans = planWith({ 'stakeholders.yaml': list, 'action-plan.yaml': 'title: A\n' });
    const editor = createFormEditor(plans, messages);
    const uri = 'stakeholders.yaml';
    make(plans, editor, uri, 'stakeholders', { kind: 'insert', index: 1 });
    for (const typed of ['M', 'Mi', 'Ministère', 'Ministère de la Justice'])
      assert.equal(make(plans, editor, uri, 'stakeholders/1/name', answer(typed)), '');
    const { answers } = formOf(plans, uri);
    assert.equal(answers.get('stakeholders/1/id')?.value, 'ministere-de-la-justice');
    assert.equal(answers.get('stakeholders/1/name')?.value, 'Ministère de la Justice');
    assert.ok(plans.text(uri)?.startsWith(list));
  });

  it('stays once somebody is named by it, has written it, or has had the item before', () => {
    const plans = planWith({
      'stakeholders.yaml': list,
      'action-plan.yaml': 'title: A\n',
      'a.commitment.yaml': 'number: 1\nleads:\n  government: [stakeholder-1]\n',
    });
    const editor = createFormEditor(plans, messages);
    const uri = 'stakeholders.yaml';
    make(plans, editor, uri, 'stakeholders', { kind: 'insert', index: 1 });
    make(plans, editor, uri, 'stakeholders/1/name', answer('Ministry'));
    make(plans, editor, uri, 'stakeholders/0/name', answer('Committee'));
    const { answers } = formOf(plans, uri);
    assert.deepEqual(
      [0, 1].map((i) => answers.get(`stakeholders/${i}/id`)?.value),
      ['caj', 'stakeholder-1'],
    );
  });

  it('stays a number among numbers', () => {
    const uri = 'a.commitment.yaml';
    const plans = planWith({
      [uri]: 'milestones:\n  - id: m1\n    title: One\n  - id: m4\n    title: Two\n',
    });
    const editor = createFormEditor(plans, messages);
    make(plans, editor, uri, 'milestones', { kind: 'insert', index: 2 });
    make(plans, editor, uri, 'milestones/2/title', answer('Open the register'));
    assert.equal(formOf(plans, uri).answers.get('milestones/2/id')?.value, 'm5');
  });
});

describe('an id that is changed in a form', () => {
  it('is changed wherever the draft names it, and back to the letter', () => {
    for (const folder of folders) {
      const plans = plansIn(folder);
      const drafts = plans.files().filter((file) => file.endsWith('.commitment.yaml'));
      const places = drafts.flatMap((uri) =>
        [...formOf(plans, uri).answers.values()]
          .filter(({ question, value }) => question === 'milestones/-/id' && value !== undefined)
          .map(({ at, value = '' }) => ({ uri, at, value })),
      );
      if (places.length === 0) continue;
      const between = fc.uniqueArray(fc.constantFrom('2024', 'no', '2024-06-30', 'null', 'step'), {
        maxLength: 3,
      });
      fc.assert(
        fc.property(fc.constantFrom(...places), between, ({ uri, at, value }, between) => {
          const before = plans.text(uri) ?? '';
          const named = (id: string) =>
            [...formOf(plans, uri).answers.values()]
              .filter((one) => /\/after\/|\/milestones\//.test(one.at) && one.value === id)
              .map((one) => one.at);
          const was = named(value);
          const editor = createFormEditor(plans, messages);
          // Some of these are no words for YAML and get quotation marks.
          for (const id of between) assert.equal(make(plans, editor, uri, at, answer(id)), '', at);
          assert.equal(make(plans, editor, uri, at, answer('quite-new')), '', at);
          assert.deepEqual(named('quite-new'), was);
          assert.deepEqual(named(value), []);
          assert.equal(make(plans, editor, uri, at, answer(value)), '', at);
          assert.equal(plans.text(uri), before);
        }),
        { numRuns: examples(6) },
      );
    }
  });

  it('keeps the quotation marks that its author gave it, and no others', () => {
    const uri = 'a.commitment.yaml';
    const text = `milestones:
  - id: 2024
    title: Agree
  - id: m2
    title: Build
    after: ["2024"]
  - id: m3
    title: Open
    after: ['2024', m2]
updates:
  - { date: 2025-01-01, note: Begun, milestones: [ 2024, m2 ] }
`;
    const plans = planWith({ [uri]: text });
    const editor = createFormEditor(plans, messages);
    const rename = (at: string, id: string) =>
      assert.equal(make(plans, editor, uri, `milestones/${at}/id`, answer(id)), '');
    rename('1', 'on');
    assert.match(plans.text(uri) ?? '', /\['2024', 'on'\][^]*\[ 2024, 'on' \]/);
    rename('0', 'm1');
    rename('1', '7');
    rename('0', '2024');
    rename('1', 'm2');
    assert.equal(plans.text(uri), text);
  });

  it('is named rightly though it is named more often by then', () => {
    const uri = 'a.commitment.yaml';
    const text = 'milestones:\n  - id: m1\n    title: A\n  - id: m2\n    title: B\n    after: [m1]\n';
    const plans = planWith({ [uri]: text });
    const editor = createFormEditor(plans, messages);
    assert.equal(make(plans, editor, uri, 'milestones/0/id', answer('2024')), '');
    plans.set(uri, `${plans.text(uri)}  - id: m3\n    title: C\n    after: ["2024"]\n`);
    assert.equal(make(plans, editor, uri, 'milestones/0/id', answer('m1')), '');
    const { answers } = formOf(plans, uri);
    assert.deepEqual(
      ['milestones/0/id', 'milestones/1/after/0', 'milestones/2/after/0'].map((at) => answers.get(at)?.value),
      ['m1', 'm1', 'm1'],
    );
  });

  it('stays where another file names it, and says what to do', () => {
    const plans = planWith({
      'stakeholders.yaml': 'stakeholders:\n  - id: caj\n    name: CAJ\n    sector: civil_society\n',
      'action-plan.yaml': 'title: A\n',
      'a.commitment.yaml': 'number: 1\nleads:\n  civil_society: [caj]\n',
    });
    const said = make(
      plans,
      createFormEditor(plans, messages),
      'stakeholders.yaml',
      'stakeholders/0/id',
      answer('committee'),
    );
    assert.match(said, /^“a\.commitment\.yaml” uses “caj” too\. Choose “Change It Everywhere”/);
  });

  it('is changed everywhere as by renaming it in the text, and back to the letter', () => {
    for (const folder of folders) {
      const plans = plansIn(folder);
      const places = plans.files().flatMap((uri) => {
        const { questions, answers } = formOf(plans, uri);
        const declaring = new Set(
          questions.filter(({ declares, box }) => declares && box !== 'number').map(({ id }) => id),
        );
        return [...answers.values()]
          .filter(({ question, value = '' }) => declaring.has(question) && value !== '')
          .map(({ at, value = '' }) => ({ uri, at, value }));
      });
      if (places.length === 0) continue;
      const texts = () => plans.files().map((uri) => [uri, plans.text(uri) ?? ''] as const);
      fc.assert(
        fc.property(fc.constantFrom(...places), ({ uri, at, value }) => {
          const before = texts();
          const editor = createFormEditor(plans, messages);
          const everywhere = (id: string) => {
            const made = editor.change(uri, { at, change: { kind: 'answer', value: id, everywhere: true } });
            assert.ok(made.kind === 'edits', at);
            const files = [{ uri, edits: made.edits }, ...(made.others ?? [])];
            for (const file of files) plans.set(file.uri, applyEdits(plans.text(file.uri) ?? '', file.edits));
            return files.map((file) => file.uri).sort();
          };
          const line =
            plans.lines(uri)?.offset({ line: formOf(plans, uri).answers.get(at)?.line ?? 0, column: 0 }) ?? 0;
          const text = plans.text(uri) ?? '';
          const wanted = renameAt(
            text.indexOf(value, text.indexOf('id:', line)),
            uri,
            'quite-new',
            plans,
            messages,
          );
          // Of two that have the id it is not known which is meant, and only this one is changed.
          if (wanted.kind === 'refused') return;
          const renamed = new Map(before);
          for (const file of wanted.files)
            renamed.set(file.uri, applyEdits(renamed.get(file.uri) ?? '', file.edits));
          everywhere('quite-new');
          assert.deepEqual(texts(), [...renamed]);
          everywhere(value);
          assert.deepEqual(texts(), before);
        }),
        { numRuns: examples(4) },
      );
    }
  });

  it('is changed in the remarks on the draft too, once somebody asks for it everywhere', () => {
    const uri = 'p/commitments/1-registre.commitment.yaml';
    const remarks = 'p/commitments/1-registre.discussion.yaml';
    const said = `remarks:
  - id: regards-1
    about: milestones.m1.due # la date
    entries:
      - { by: Regards citoyens, on: 2024-05-02, text: Est-ce tenable ? }
`;
    const plans = planWith({
      'p/action-plan.yaml': 'title: Plan\n',
      [uri]:
        'number: 1\ntitle: Registre\nmilestones:\n  - id: m1\n    title: Ouvrir\n    due: 2025-03\n  - id: m2\n    after: [m1]\n',
      [remarks]: said,
    });
    const editor = createFormEditor(plans, messages);
    const at = 'milestones/0/id';
    const refused = editor.change(uri, { at, change: { kind: 'answer', value: 'ouverture' } });
    assert.ok(refused.kind === 'refused' && refused.isNamedElsewhere);
    assert.match(refused.message, /^“1-registre\.discussion\.yaml” uses “m1” too/);
    const made = editor.change(uri, { at, change: { kind: 'answer', value: 'ouverture', everywhere: true } });
    assert.ok(made.kind === 'edits');
    const draft = plans.text(uri) ?? '';
    assert.equal(applyEdits(draft, made.edits), draft.replace(/\bm1\b/g, 'ouverture'));
    const [other, ...more] = made.others ?? [];
    assert.deepEqual([other?.uri, more.length], [remarks, 0]);
    assert.equal(
      applyEdits(said, other?.edits ?? []),
      said.replace('milestones.m1.due', 'milestones.ouverture.due'),
    );
  });
});
