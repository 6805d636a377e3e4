import assert from 'node:assert/strict';
import { offered, take } from '../../../support/complete';

const labels = (marked: string, file?: string) => offered(marked, file).map(({ label }) => label);

describe('completion of fields', () => {
  it('offers what the form still lacks, what it asks for first, in its order', () => {
    assert.deepEqual(labels('number: 1\n<|>\nsummary: x\n').slice(0, 6), [
      'title',
      'leads',
      'problem',
      'description',
      'analysis',
      'milestones',
    ]);
    assert.deepEqual(labels('problem:\n  <|>\n'), ['statement', 'causes']);
    assert.deepEqual(labels('problem:\n  causes: []\n  st<|>\n'), ['statement']);
    assert.deepEqual(labels('period: { start: 2024, <|> }'), ['end']);
  });

  it('gives each the body that is right for it', () => {
    assert.equal(take('ti<|>', 'title'), 'title: <|>');
    assert.equal(take('sum<|>', 'summary'), 'summary: |\n  <|>');
    assert.equal(take('problem:\n  cau<|>\n', 'causes'), 'problem:\n  causes:\n    - <|>\n');
    assert.equal(take('leads:\n  gov<|>\n', 'government'), 'leads:\n  government: [<|>]\n');
    assert.equal(take('sta<|>', 'stage'), 'stage: initial<|>');
    assert.equal(take('leads: { <|> }', 'government'), 'leads: { government: [<|>] }');
  });

  it('brings a part with its questions, and a milestone with its fields', () => {
    assert.equal(take('prob<|>', 'problem'), 'problem:\n  statement: |\n    <|>\n  causes:\n    -');
    assert.equal(
      take('<|>', 'milestones'),
      'milestones:\n  - id: m1\n    title: <|>\n    outputs:\n      -\n    due:\n    lead:',
    );
  });

  it('keeps to the indentation of the file', () => {
    assert.equal(
      take('leads:\n    government: [a]\nprob<|>', 'problem'),
      'leads:\n    government: [a]\nproblem:\n    statement: |\n        <|>\n    causes:\n        -',
    );
    assert.equal(
      take('updates:\n- note: x\nmil<|>', 'milestones').split('\n').slice(2, 4).join('\n'),
      'milestones:\n- id: m1',
    );
    assert.equal(
      take('milestones:\n  - id: m1\n    out<|>\n', 'outputs'),
      'milestones:\n  - id: m1\n    outputs:\n      - <|>\n',
    );
    assert.equal(
      take('milestones:\n-   id: m1\n    out<|>\n', 'outputs'),
      'milestones:\n-   id: m1\n    outputs:\n    - <|>\n',
    );
    assert.equal(take('milestones:\n  - out<|>\n', 'outputs'), 'milestones:\n  - outputs:\n      - <|>\n');
  });

  it('changes a name in place where a colon follows already', () => {
    assert.equal(take('su<|>m: text\n', 'summary'), 'summary: text\n');
  });

  it('begins the next item of a list', () => {
    assert.equal(
      take('milestones:\n  - id: m1\n    due: 2024-06\n  <|>\n', '- '),
      'milestones:\n  - id: m1\n    due: 2024-06\n  - id: m2\n    title: <|>\n    outputs:\n      -\n    due:\n    lead:\n',
    );
  });

  it('is silent in long text and comments', () => {
    assert.deepEqual(labels('summary: |\n  ti<|>'), []);
    assert.deepEqual(labels('# ti<|>'), []);
    assert.deepEqual(labels('summary: some words\n  ti<|>'), []);
  });
});

describe('completion of values', () => {
  it('offers the words of a choice, with what they mean', () => {
    assert.deepEqual(labels('stage: <|>'), ['initial', 'mature', 'final', 'published']);
    assert.equal(take('stage: ma<|>xx  # soon', 'mature'), 'stage: mature  # soon');
    assert.match(offered('stage: <|>')[2]?.detail ?? '', /signed/);
  });

  it('offers stakeholders, those of the fitting sector first', () => {
    assert.deepEqual(labels('leads:\n  government: [<|>]').slice(0, 3), ['caj', 'article-19', 'parliament']);
    assert.deepEqual(labels('leads:\n  civil_society: [<|>]').slice(0, 3), [
      'article-19',
      'caj',
      'parliament',
    ]);
    assert.equal(take('leads:\n  government: [a, <|>]', 'caj'), 'leads:\n  government: [a, caj]');
    assert.equal(take('leads:\n  government: <|>', 'caj'), 'leads:\n  government: [caj]');
    assert.equal(take('leads:\n  government:\n    - <|>', 'caj'), 'leads:\n  government:\n    - caj');
    assert.equal(take('leads:\n  government:\n    <|>', 'caj'), 'leads:\n  government:\n    - caj');
    assert.equal(take('milestones:\n  - lead: c<|>', 'caj'), 'milestones:\n  - lead: caj');
    assert.match(offered('milestones:\n  - lead: <|>')[0]?.filter ?? '', /ARTICLE 19/);
  });

  it('offers to add a stakeholder that is not there yet', () => {
    const add = offered('leads:\n  government: [new-body<|>]').find(({ kind }) => kind === 'action');
    assert.deepEqual(add?.command, {
      name: 'codraft.addStakeholder',
      arguments: ['action-plan.yaml', 'new-body'],
    });
  });

  it('offers themes, those that proceed first', () => {
    assert.deepEqual(labels('theme: <|>').slice(0, 2), ['information', 'justice']);
  });

  it('offers the other milestones as steps, and not the one itself', () => {
    assert.deepEqual(labels('milestones:\n  - id: m1\n  - id: m2\n    after: [<|>]\n  - id: m3\n'), [
      'm1',
      'm3',
    ]);
  });

  it('offers the next item and the next field below a list whose dashes stand at the edge', () => {
    const labels = offered('title: A\nmilestones:\n- id: m1\n  title: B\n<|>\n').map(({ label }) => label);
    assert.ok(labels.includes('- ') && labels.includes('summary'), labels.join());
    assert.ok(!labels.includes('title') && !labels.includes('milestones'), labels.join());
    const indented = offered('milestones:\n  - id: m1\n  <|>\n').map(({ label }) => label);
    assert.deepEqual(indented, ['- ']);
  });

  it('offers the next number of the plan', () => {
    assert.deepEqual(
      offered('number: <|>\n').map(({ label, detail }) => [label, detail]),
      [['1', 'the next number of this plan']],
    );
    assert.equal(take('<|>', 'number'), 'number: 1');
    assert.deepEqual(offered('number: 7<|>\n'), []);
  });

  it('offers dates of the plan', () => {
    const dates = labels('milestones:\n  - id: m1\n    due: 2024-06-30\n  - id: m2\n    due: <|>');
    for (const date of ['2024-07-01', '2024-09-30', '2024-12-31', '2025-12-31'])
      assert.ok(dates.includes(date), date);
  });

  it('offers to leave an answer open', () => {
    assert.equal(take('summary: <|>', 'tbc: leave it open'), 'summary: { tbc: $0 }'.replace('$0', ''));
  });

  it('offers the checks and their levels in a plan', () => {
    assert.ok(labels('checks:\n  <|>\n', 'action-plan.yaml').includes('vague-wording'));
    assert.deepEqual(labels('checks:\n  vague-wording: <|>\n', 'action-plan.yaml'), [
      'off',
      'info',
      'warning',
      'error',
    ]);
  });
});
