import assert from 'node:assert/strict';
import { definitionAt, referencesAt } from '../../../../server/src/service/features/navigate/definition';
import { highlightsAt } from '../../../../server/src/service/features/navigate/highlights';
import { files, offsetOf, one, plansOf, shown, two } from './small-plan';

const plans = plansOf(files);

function definition(marked: string, file: string): readonly string[] {
  return shown(definitionAt(offsetOf(marked, file), file, plans), plans);
}

function references(marked: string, file: string, includeDeclaration = true): readonly string[] {
  return shown(referencesAt(offsetOf(marked, file), file, plans, { includeDeclaration }), plans);
}

describe('definition', () => {
  const caj = ['stakeholders.yaml:3 caj'];

  it('of a stakeholder is its place in the list, from wherever it is named', () => {
    for (const [marked, file] of [
      ['government: [c<|>aj]', one],
      ['lead: <|>caj', one],
      ['by: caj<|>\n', one],
      ["by: 'c<|>aj'", one],
      ['co_chairs: [ca<|>j', 'action-plan.yaml'],
      ['agreed_by: [ca<|>j', 'action-plan.yaml'],
      ['stakeholder: ca<|>j', 'contacts.yaml'],
      ['- id: ca<|>j', 'stakeholders.yaml'],
    ] as const)
      assert.deepEqual(definition(marked, file), caj, marked);
    const group = definition('lead_group: artic<|>le-19', 'action-plan.yaml');
    assert.deepEqual(group, ['stakeholders.yaml:7 article-19']);
  });

  it('of a theme is in the plan, of a milestone in the same draft', () => {
    assert.deepEqual(definition('theme: "inf<|>ormation"', two), ['action-plan.yaml:7 information']);
    assert.deepEqual(definition('after: [ m<|>1 ]', one), [`${one}:9 m1`]);
    assert.deepEqual(definition('milestones: [m<|>1]', one), [`${one}:9 m1`]);
    assert.deepEqual(definition('after: [m<|>1]', two), [`${two}:7 m1`]);
  });

  it('of a number in an amendment is that of the commitment', () => {
    assert.deepEqual(definition('commitments: [<|>2]', 'action-plan.yaml'), [`${two}:1 2`]);
  });

  it('is none for words, keys, comments and ids that nobody has', () => {
    assert.deepEqual(definition('Open the regis<|>ters', one), []);
    assert.deepEqual(definition('lea<|>d: caj', one), []);
    assert.deepEqual(definition('# the Ombuds<|>man', 'stakeholders.yaml'), []);
    const unknown = { 'x.commitment.yaml': 'leads:\n  government: [nobody]\n' };
    const offset = offsetOf('nob<|>ody', 'x.commitment.yaml', unknown);
    assert.deepEqual(definitionAt(offset, 'x.commitment.yaml', plansOf(unknown)), []);
    assert.deepEqual(definitionAt(0, 'nowhere.commitment.yaml', plans), []);
  });

  it('keeps to the plan around the draft', () => {
    const other = { 'b/action-plan.yaml': '', 'b/stakeholders.yaml': 'stakeholders:\n  - id: caj\n' };
    const both = plansOf({
      ...other,
      ...Object.fromEntries(Object.entries(files).map(([uri, text]) => [`a/${uri}`, text])),
    });
    const offset = offsetOf('lead: c<|>aj', one);
    assert.deepEqual(shown(definitionAt(offset, `a/${one}`, both), both), ['a/stakeholders.yaml:3 caj']);
  });
});

describe('references', () => {
  it('are found in every file of the plan, in quotes or not', () => {
    assert.deepEqual(references('- id: ca<|>j', 'stakeholders.yaml'), [
      'action-plan.yaml:5 caj',
      'action-plan.yaml:12 caj',
      `${one}:5 caj`,
      `${one}:13 caj`,
      `${one}:20 caj`,
      `${one}:24 caj`,
      `${two}:5 caj`,
      'contacts.yaml:2 caj',
      'stakeholders.yaml:3 caj',
    ]);
    assert.deepEqual(references('theme: infor<|>mation', one), [
      'action-plan.yaml:7 information',
      `${one}:3 information`,
      `${two}:3 information`,
    ]);
  });

  it('leave out the declaration when it is not asked for', () => {
    assert.deepEqual(references('theme: infor<|>mation', one, false), [
      `${one}:3 information`,
      `${two}:3 information`,
    ]);
  });

  it('of a milestone are those of its own draft', () => {
    assert.deepEqual(references('- id: m<|>1', one), [`${one}:9 m1`, `${one}:17 m1`, `${one}:22 m1`]);
  });

  it('of the number of a commitment are the amendments that list it', () => {
    assert.deepEqual(references('number: <|>2', two, false), ['action-plan.yaml:12 2']);
  });

  it('of an id that nobody has are the places that name it', () => {
    const drafts = plansOf({ 'x.commitment.yaml': 'leads:\n  government: [ghost]\n  other: [ghost]\n' });
    const found = referencesAt(24, 'x.commitment.yaml', drafts, { includeDeclaration: true });
    assert.deepEqual(shown(found, drafts), ['x.commitment.yaml:2 ghost', 'x.commitment.yaml:3 ghost']);
  });
});

describe('highlights', () => {
  it('tell the declaration from what refers to it, and other kinds apart', () => {
    const text = 'theme: m1\nmilestones:\n  - id: "m1"\n    lead: m1\n  - id: m2\n    after: [m1]\n';
    const draft = plansOf({ 'x.commitment.yaml': text }).draft('x.commitment.yaml');
    assert.ok(draft);
    const found = highlightsAt(text.indexOf('m1]'), draft);
    assert.deepEqual(
      found.map(({ range, kind }) => `${text.slice(range.start - 4, range.end)} ${kind}`),
      ['d: "m1 write', 'r: [m1 read'],
    );
    assert.deepEqual(highlightsAt(text.indexOf('after') + 1, draft), []);
  });
});
