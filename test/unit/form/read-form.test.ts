import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import {
  createFormReader,
  createPlans,
  messagesFor,
  newCommitment,
  newPlanFiles,
  type Form,
} from '../../../server/src/service';
import { formOf, planOf, plansIn } from '../../support/form-plans';

const messages = messagesFor('en');

function form(text: string, uri = 'a.commitment.yaml'): Form {
  return formOf(planOf(text, uri), uri);
}

function answer(of: Form, at: string) {
  const found = of.answers.get(at);
  assert.ok(found, at);
  return found;
}

function rules(of: Form, at: string): readonly string[] {
  return (answer(of, at).findings ?? []).map(({ rule }) => rule);
}

describe('a draft as a form', () => {
  it('has an answer for every question, also where nothing is written', () => {
    const read = form('title: Open data\nproblem:\nmilestones:\n  - title: Publish\n');
    assert.equal(answer(read, 'title').value, 'Open data');
    assert.equal(answer(read, 'summary').state, 'missing');
    assert.equal(answer(read, 'problem').state, 'empty');
    assert.equal(answer(read, 'problem/statement').state, 'missing');
    assert.equal(answer(read, 'description/solution').state, 'missing');
    assert.equal(answer(read, 'milestones/0/due').state, 'missing');
    const ids = new Set(read.questions.map(({ id }) => id));
    for (const { question, at } of read.answers.values()) assert.ok(ids.has(question), at);
  });

  it('puts the questions in the order of the form, those in items too', () => {
    const { questions } = form('title: A\n');
    const ids = questions.map(({ id }) => id);
    assert.deepEqual(ids.slice(0, 4), ['number', 'title', 'ogp_id', 'theme']);
    assert.ok(ids.includes('milestones/-/outputs/-'));
    const byId = new Map(questions.map((question) => [question.id, question]));
    assert.equal(byId.get('summary')?.box, 'text');
    assert.equal(byId.get('title')?.box, 'line');
    assert.equal(byId.get('milestones/-/due')?.box, 'date');
    assert.deepEqual(
      [byId.get('leads/government/-')?.box, byId.get('leads/government/-')?.names],
      ['name', 'stakeholder'],
    );
    assert.equal(byId.get('milestones/-/id')?.declares, true);
    assert.equal(byId.get('milestones')?.ordered, true);
    assert.equal(byId.get('leads/government')?.ordered, undefined);
    assert.equal(byId.get('ogp_id')?.seldom, true);
    assert.equal(byId.get('summary')?.seldom, false);
    assert.equal(byId.get('links')?.box, 'list');
    assert.equal(byId.get('budget')?.box, 'line');
    assert.ok(byId.get('stage')?.choices?.every(({ help }) => help !== undefined));
  });

  it('tells paragraphs of a folded text apart, and what is left open with its reason', () => {
    const read = form('summary: >-\n  One\n  line.\n\n  Two.\nproblem:\n  statement: { tbc: in May }\n');
    assert.equal(answer(read, 'summary').value, 'One line.\n\nTwo.');
    assert.deepEqual(
      [answer(read, 'problem/statement').state, answer(read, 'problem/statement').value],
      ['open', 'in May'],
    );
  });

  it('says dates in the words of the plan, and names instead of ids', () => {
    const plans = plansIn('test/fixtures/real-world/france');
    const uri = plans.files().find((file) => file.endsWith('subventions-ouvertes.commitment.yaml')) ?? '';
    const read = formOf(plans, uri);
    assert.equal(read.language, 'fr');
    const due = [...read.answers.values()].find(
      ({ at, value }) => at.endsWith('/due') && value?.length === 10,
    );
    assert.match(due?.shown ?? '', /^\d+(?:er)? \p{L}+ \d{4}$/u);
    const lead = [...read.answers.values()].find(({ question }) => question === 'leads/government/-');
    assert.ok(read.names.stakeholder?.some(({ id, name }) => id === lead?.value && name === lead.shown));
  });

  it('puts findings beside the answer that they are about, also one that is not there', () => {
    const read = form(
      'number: 1\ntitle: A\nstage: mature\nmilestones:\n  - id: m1\n    title: Publish\n    due: soon\n  - id: m2\n    title: More\n    outputs: [x]\n    due: 2025-03-31\n    lead: a\n',
    );
    assert.ok(rules(read, 'summary').includes('missing-field'));
    assert.ok(rules(read, 'milestones/0/due').some((rule) => rule.includes('date')));
    const all = [...read.answers.values()].flatMap(({ findings }) => findings ?? []);
    const plans = planOf('title: A\n');
    assert.ok(all.length > 0 && plans.findings('a.commitment.yaml').length > 0);
    assert.equal(read.status.stage, 'mature');
    assert.equal(read.status.next?.stage, 'final');
    assert.ok(read.status.next.blockers.some(({ at }) => at === 'summary'));
  });

  it('puts what is found about an item as a whole at the item, and not at the id that it begins with', () => {
    const read = form(
      'number: 1\nstage: mature\nmilestones:\n  - id: m1\n    title: Publicar el registro\n    supporting: []\n',
    );
    assert.ok(rules(read, 'milestones/0').includes('single-milestone'), rules(read, 'milestones/0').join());
    assert.deepEqual(rules(read, 'milestones/0/id'), []);
  });

  it('says what stands in the way of the next stage, with the question that it is about', () => {
    const read = form(
      'number: 1\ntitle: A\nstage: mature\nmilestones:\n  - id: m1\n    title: Open the register\n    due: soon\n',
    );
    const told = new Map((read.status.next?.blockers ?? []).map((one) => [one.at, one]));
    assert.deepEqual(told.get('summary')?.question, 'Brief Description of the Commitment');
    assert.equal(told.get('summary')?.short, '“Brief Description of the Commitment” is not answered yet');
    assert.equal(told.get('milestones/0/due')?.question, 'Open the register · Expected Completion Date');
    assert.equal(told.get('sign_off')?.question, 'Sign-off');
    assert.equal(told.get('sign_off')?.short, 'Nobody has signed this commitment yet');
    for (const { short, message } of told.values()) assert.ok(message.startsWith(short) && short !== message);
  });

  it('calls a milestone by its title, and by its id only where it has none', () => {
    const read = form(
      'milestones:\n  - id: m1\n    title: Ouvrir le registre\n  - id: m2\n    due: 2025-03\n',
    );
    assert.equal(answer(read, 'milestones/0').title, 'Ouvrir le registre');
    assert.equal(answer(read, 'milestones/1').title, 'm2');
  });

  it('says once what is blank in a first sketch, and beside the answers what is wrong there', () => {
    const { text } = newCommitment({
      ...{ title: 'Ouvrir le registre', planFolder: 'p', takenNumbers: [], takenNames: [] },
    });
    const sketch = form(text);
    const found = [...sketch.answers.values()].flatMap(({ findings = [] }) => findings);
    assert.deepEqual(
      found.map(({ rule }) => rule),
      ['missing-lead'],
    );
    const { waiting, problems } = sketch.status;
    assert.ok(waiting.some(({ at }) => at === 'summary') && waiting.some(({ at }) => at === 'milestones/0'));
    assert.deepEqual(problems, { errors: 0, warnings: 1, infos: 0 });
    const wrong = form('number: 1\nstage: initial\nmilestones:\n  - id: m1\n    due: soon\n');
    assert.ok(rules(wrong, 'milestones/0/due').length > 0);
  });

  it('has nothing wait that is blank in a draft that others read', () => {
    const read = form('number: 1\nstage: mature\n');
    assert.deepEqual(read.status.waiting, []);
    assert.ok(rules(read, 'summary').includes('missing-field'));
  });

  it('loses no finding', () => {
    for (const folder of ['examples/uk-nap6', 'test/fixtures/real-world/liberia']) {
      const plans = plansIn(folder);
      for (const uri of plans.files()) {
        const read = formOf(plans, uri);
        const shown = new Set(
          [
            ...[...read.findings, ...[...read.answers.values()].flatMap(({ findings = [] }) => findings)],
            ...read.status.waiting,
          ].map(({ message }) => message),
        );
        for (const { message } of plans.findings(uri)) assert.ok(shown.has(message), message);
      }
    }
  });

  it('shows comments as notes beside what they are about', () => {
    const read = form(
      [
        '# What this file is,',
        '# in two lines.',
        'title: A # agreed in May',
        '# codraft-ignore long-summary -- as agreed',
        'summary: B',
        'milestones:',
        '  # about the first',
        '  - id: m1',
        '    # about the title',
        '    title: T',
        '  # about the second',
        '  - id: m2',
        '',
      ].join('\n'),
    );
    assert.deepEqual(answer(read, '').notes, ['What this file is,\nin two lines.']);
    assert.deepEqual(answer(read, 'title').notes, ['agreed in May']);
    assert.equal(answer(read, 'summary').notes, undefined);
    assert.deepEqual(answer(read, 'milestones/0').notes, ['about the first']);
    assert.deepEqual(answer(read, 'milestones/0/title').notes, ['about the title']);
    assert.deepEqual(answer(read, 'milestones/1').notes, ['about the second']);
  });

  it('shows what can be read of a broken file, and locks the rest with what to mend', () => {
    const read = form('title: A\nsummary: "never closed\nproblem:\n  statement: It is late.\n');
    assert.equal(answer(read, 'title').value, 'A');
    assert.equal(answer(read, 'title').locked, undefined);
    assert.match(answer(read, 'summary').locked ?? '', /\w/);
    assert.ok(read.findings.some(({ rule }) => rule === 'yaml-syntax'));
  });

  it('locks what it has no box for', () => {
    const read = form(
      'links:\n  - title: A\n    url: https://example.org\n  - https://example.org/b\nsdg: 16\n',
    );
    assert.match(answer(read, 'links/0').locked ?? '', /text/);
    assert.match(answer(read, 'links/0').shown ?? '', /title: A/);
    assert.equal(answer(read, 'links/1').locked, undefined);
    assert.match(answer(read, 'sdg').locked ?? '', /text/);
    assert.equal(
      answer(form('checks: { vague-wording: info }\n', 'action-plan.yaml'), 'checks').locked !== undefined,
      true,
    );
  });

  it('shows both versions of an answer in conflict', () => {
    const read = form(
      'title: A\n<<<<<<< HEAD\nsummary: Ours.\n=======\nsummary: Theirs.\n>>>>>>> branch\nstage: initial\n',
    );
    const { conflict, locked } = answer(read, 'summary');
    assert.deepEqual([conflict?.ours.text, conflict?.theirs.text], ['Ours.', 'Theirs.']);
    assert.deepEqual(
      [conflict?.ours.label, conflict?.theirs.label],
      ['Current version', 'Incoming version (branch)'],
    );
    assert.deepEqual(
      answer(read, 'summary').findings?.map(({ message }) => message),
      ['This answer has two versions. Choose the one that was agreed.'],
    );
    const elsewhere = [...read.answers.values()].filter(({ at }) => at !== 'summary');
    const rules = [...read.findings, ...elsewhere.flatMap(({ findings }) => findings ?? [])].map(
      ({ rule }) => rule,
    );
    assert.ok(!rules.includes('merge-conflict'));
    assert.ok(conflict?.ways.includes('ours') && conflict.ways.includes('theirs'));
    assert.equal(locked, undefined);
    assert.equal(answer(read, 'stage').conflict, undefined);
  });

  it('calls the versions by the names that people gave them, in plain words', () => {
    const text =
      'title: A\nmilestones:\n<<<<<<< HEAD\n  - title: Ours\n=======\n  - title: Theirs\n>>>>>>> stash\n';
    const drawn = [...form(text).answers.values()].flatMap(({ conflict }) => conflict ?? []);
    assert.ok(drawn.length > 0);
    for (const { ours, theirs } of drawn)
      assert.deepEqual([ours.label, theirs.label], ['Current version', 'Incoming version (stash)']);
  });

  it('says a sector as the form does, and asks for no note that a new file has', () => {
    const plans = createPlans({ messages });
    const given = { folder: 'plan', title: 'A', years: [2025, 2027] } as const;
    for (const { path, text } of newPlanFiles(given)) plans.set(path, text);
    const notes = plans
      .files()
      .flatMap((uri) => [...formOf(plans, uri).answers.values()].flatMap((one) => one.notes ?? []));
    assert.deepEqual(notes, []);
    plans.set(
      'plan/stakeholders.yaml',
      'stakeholders:\n  # Ask Ana.\n  - { id: idb, name: IDB, sector: multilateral }\n',
    );
    const { detail, notes: own } = answer(formOf(plans, 'plan/stakeholders.yaml'), 'stakeholders/0');
    assert.deepEqual([detail, own], ['International organisation', ['Ask Ana.']]);
  });

  it('counts a number that is not there as a question without an answer', () => {
    const counted = (text: string) => {
      const { answered, asked } = form(text).status;
      return [answered, asked];
    };
    const [answered, asked = 0] = counted('title: A\nnumber: 3\n');
    assert.deepEqual(counted('title: A\n'), [answered, asked + 1]);
    assert.deepEqual(counted('title: A\nnumber:\n'), [answered, asked + 1]);
  });

  it('serves every kind of file', () => {
    const plans = createPlans({ messages });
    const folder = 'examples/uk-nap6/';
    for (const name of ['action-plan.yaml', 'stakeholders.yaml'])
      plans.set(folder + name, readFileSync(folder + name, 'utf8'));
    plans.set(`${folder}contacts.yaml`, 'contacts:\n  - name: Jo\n    phone: "020"\n');
    assert.equal(answer(formOf(plans, `${folder}contacts.yaml`), 'contacts/0/phone').value, '020');
    assert.equal(answer(formOf(plans, `${folder}stakeholders.yaml`), 'stakeholders').state, 'answered');
    assert.match(formOf(plans, `${folder}action-plan.yaml`).title, /\w/);
  });
});

describe('reading a form again', () => {
  const uri = 'a.commitment.yaml';
  const text = 'title: A\nsummary: One.\nmilestones:\n  - id: m1\n    title: T\n';

  it('tells only what has changed since', () => {
    const plans = planOf(text);
    const reader = createFormReader(plans, messages);
    const first = reader.read(uri);
    assert.equal(first?.isWhole, true);
    plans.set(uri, text.replace('title: A', 'title: B'));
    const second = reader.read(uri, first.revision);
    assert.equal(second?.isWhole, false);
    assert.deepEqual(
      second.answers.map(({ at }) => at),
      ['title'],
    );
    assert.equal(second.hasNewNames, false);
    plans.set(uri, text.replace('  - id: m1\n    title: T\n', '').replace('milestones:\n', ''));
    const third = reader.read(uri, second.revision);
    assert.ok(third);
    assert.ok(third.gone.includes('milestones/0/title'));
    assert.ok(third.hasNewNames);
  });

  it('tells everything to somebody who has an older form', () => {
    const plans = planOf(text);
    const reader = createFormReader(plans, messages);
    const first = reader.read(uri);
    reader.read(uri, first?.revision);
    assert.equal(reader.read(uri, first?.revision)?.isWhole, true);
  });

  it('knows when it may tell something else', () => {
    const plans = planOf(text);
    const reader = createFormReader(plans, messages);
    assert.equal(reader.isStale(uri), true);
    reader.read(uri);
    assert.equal(reader.isStale(uri), false);
    plans.set(uri, `${text}# a note\n`);
    assert.equal(reader.isStale(uri), true);
  });
});
