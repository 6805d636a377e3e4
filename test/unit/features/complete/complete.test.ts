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
      take('milestones:\n  - id: m1\n    due: 2024-06\n  <|>\n', 'milestone'),
      'milestones:\n  - id: m1\n    due: 2024-06\n  - id: m2\n    title: <|>\n    outputs:\n      -\n    due:\n    lead:\n',
    );
  });

  it('begins it wherever on the line the cursor stands, where the list goes on', () => {
    const list = 'stakeholders:\n  - id: caj\n    name: Commission\n';
    const added = `${list}  - id: <|>\n    name:\n    sector: government\n`;
    for (const line of ['<|>', 'stakeh<|>', '  <|>', '  stakeholder<|>', ' <|>', '   sta<|>']) {
      assert.equal(take(`${list}${line}\n`, 'stakeholder', 'stakeholders.yaml'), added, line);
    }
    assert.equal(
      take('themes:\n- id: a\n  title: A\nth<|>\ntimeline:\n- id: b\n', 'theme', 'action-plan.yaml'),
      'themes:\n- id: a\n  title: A\n- id: <|>\n  title:\ntimeline:\n- id: b\n',
    );
    assert.equal(take('milestones:\n<|>\n', 'milestone').split('\n')[1], '  - id: m1');
    // In the middle of an item it would take the rest of it.
    assert.ok(!labels(`${list}<|>\n    sector: other\n`, 'stakeholders.yaml').includes('stakeholder'));
  });

  it('writes all that an item holds behind its dash, and nothing where it holds something', () => {
    assert.equal(take('milestones:\n  -<|>\n', 'milestone').split('\n')[1], '  - id: m1');
    assert.ok(!labels('milestones:\n  - <|>\n    title: A\n').includes('milestone'));
  });

  it('writes a whole draft, with its questions to write over, where there is none', () => {
    const whole = take('com<|>', 'commitment');
    assert.match(whole, /^number: 1\ntitle: <\|>|^number: 1\ntitle: Name of the Commitment/);
    assert.match(whole, /\n\nproblem:\n {2}statement: \|\n {4}What problem does/);
    assert.ok(!labels('title: A\n<|>').includes('commitment'));
    assert.match(take('<|>', 'stakeholders', 'stakeholders.yaml'), /^stakeholders:\n {2}- id:/);
  });

  it('keeps to the indentation of what stands around a line that is indented otherwise', () => {
    assert.equal(
      take('problem:\n<|>\n  causes: []\n', 'statement'),
      'problem:\n  statement: |\n    <|>\n  causes: []\n',
    );
    assert.equal(
      take('problem:\n st<|>\n  causes: []\n', 'statement'),
      'problem:\n  statement: |\n    <|>\n  causes: []\n',
    );
    assert.deepEqual(labels('summary: |\n  One\n<|>\n  Two\n'), []);
    assert.deepEqual(labels('%YAML 1.2\n<|>\n---\ntitle: A\n'), []);
  });

  it('changes no name that the form knows', () => {
    assert.deepEqual(labels('<|>title: A\n'), []);
    assert.deepEqual(labels('tit<|>le: A\n'), []);
  });

  it('silences a check by a comment, for those who ask for it', () => {
    assert.equal(
      take('title: A\nign<|>\nsummary: B\n', 'ignore').split('\n')[1],
      '# codraft-ignore rule-id<|> -- why this is right here',
    );
    assert.ok(!labels('title: A\n<|>\n').includes('ignore'));
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
    assert.match(offered('stage: <|>')[2]?.detail ?? '', /sign/);
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
    // The command writes the name where the form takes it: until then nothing changes.
    assert.equal(take('leads:\n  government: new<|>', 'add a new stakeholder…'), 'leads:\n  government: new');
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
    assert.ok(labels.includes('milestone') && labels.includes('summary'), labels.join());
    assert.ok(!labels.includes('title') && !labels.includes('milestones'), labels.join());
    const indented = offered('milestones:\n  - id: m1\n  <|>\n').map(({ label }) => label);
    assert.deepEqual(indented, ['milestone']);
  });

  it('are written apart from the colon, the dash and the comment beside them, and replace no answer', () => {
    assert.equal(
      take('analysis:\n  participation:<|>\n', 'tbc: leave it open'),
      'analysis:\n  participation:\n    tbc:\n',
    );
    assert.equal(take('stage:<|>', 'mature'), 'stage: mature');
    assert.equal(take('leads:\n  government:\n    -<|>', 'caj'), 'leads:\n  government:\n    - caj');
    assert.equal(take('stage: <|># soon', 'mature'), 'stage: mature # soon');
    assert.equal(take('period: { start:<|> }', '2024-03-31'), 'period: { start: 2024-03-31 }');
    assert.deepEqual(labels('summary: The register <|>\n'), []);
    assert.deepEqual(labels('summary:<|>\n  The register\n'), []);
    assert.deepEqual(labels('milestones:\n  - due: <|>{ tbc: after the law }\n'), []);
    assert.deepEqual(labels('milestones:\n  - { id: m1, due: <|>{ tbc: after the law } }\n'), []);
    assert.deepEqual(labels('problem:\n  causes: <|>\n    - One\n'), []);
    assert.deepEqual(labels('problem:\n  causes: <|>\n  - One\n'), []);
  });

  it('stand apart from what is between the same brackets', () => {
    assert.equal(
      take('leads:\n  government: [<|> treasury]', 'caj'),
      'leads:\n  government: [caj,  treasury]',
    );
    assert.equal(take('leads:\n  government: [<|>treasury]', 'caj'), 'leads:\n  government: [caj, treasury]');
    assert.equal(take('period: {<|>end: 2025 }', 'start'), 'period: {start: <|>, end: 2025 }');
    assert.deepEqual(labels('leads:\n  government: [one\n    two<|>]'), []);
    assert.equal(take('summary: {<|>}', 'tbc: leave it open'), 'summary: {tbc: }');
  });

  it('stand further in than the field whose brackets go on over lines', () => {
    const list = 'leads:\n  government: [\n';
    assert.equal(take(`${list}<|>\n    treasury]`, 'caj'), `${list}    caj,\n    treasury]`);
    assert.equal(take(`${list}  c<|>\n    ]`, 'caj'), `${list}    caj\n    ]`);
    assert.equal(take(`${list}   <|>\n    ]`, 'caj'), `${list}   caj\n    ]`);
    assert.equal(
      take('milestones:\n  - {\n<|>\n    }', 'title'),
      'milestones:\n  - {\n    title: <|>\n    }',
    );
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
    const open = 'tbc: leave it open';
    assert.equal(take('summary: <|>', open), 'summary:\n  tbc:');
    assert.equal(
      take('milestones:\n  - id: m1\n    outputs: tbc<|>\n', open),
      'milestones:\n  - id: m1\n    outputs:\n      tbc:\n',
    );
    assert.equal(take('milestones:\n  - due: t<|>\n', open), 'milestones:\n  - due:\n      tbc:\n');
    assert.equal(take('leads:\n    other: <|>\n', open), 'leads:\n    other:\n        tbc:\n');
    assert.equal(take('problem:\n  causes:\n    - <|>\n', open), 'problem:\n  causes:\n    - tbc:\n');
    assert.equal(take('summary:\n  <|>\n', open), 'summary:\n  tbc:\n');
    assert.equal(take('period: { start: <|> }', open), 'period: { start: { tbc:  } }');
    assert.ok(!labels('summary:\n  Words\n  t<|>\n').includes(open));
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
