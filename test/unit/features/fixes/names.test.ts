import assert from 'node:assert/strict';
import { allFixes, fixed, plansWith, titlesFor, file } from '../../../support/fix';

describe('names that nobody knows', () => {
  it('give way to the nearest', () => {
    assert.equal(fixed('unknown-field', 'titel: A\n'), 'title: A\n');
    assert.equal(fixed('unknown-value', 'stage: matur # now\n'), 'stage: mature # now\n');
    assert.equal(fixed('unknown-theme', 'theme: "Access to Information"\n'), 'theme: information\n');
    assert.equal(
      fixed('unknown-stakeholder', 'leads:\n  civil_society: [artcle-19]\n', 'Use “article-19”'),
      'leads:\n  civil_society: [article-19]\n',
    );
    assert.equal(
      fixed('unknown-step', 'milestones:\n  - id: m1\n  - { id: m2, after: [M1] }\n'),
      'milestones:\n  - id: m1\n  - { id: m2, after: [m1] }\n',
    );
    assert.equal(
      fixed('unknown-field', 'country: X\nchecks:\n  vague-wordin: off\n', undefined, {
        uri: 'action-plan.yaml',
      }),
      'country: X\nchecks:\n  vague-wording: off\n',
    );
    assert.equal(
      fixed('unused-ignore', '# codraft-ignore missing-feld -- later\ntitle: A\n', 'Use “missing-field”'),
      '# codraft-ignore missing-field -- later\ntitle: A\n',
    );
  });

  it('give way to the one field that is made of what stands below', () => {
    const items = '  - id: m1\n    title: Publish it\n';
    assert.equal(fixed('unknown-field', `mst:\n${items}`, 'Use “milestones”'), `milestones:\n${items}`);
    assert.deepEqual(titlesFor('unknown-field', `mst:\n${items}milestones: []\n`), []);
    assert.deepEqual(titlesFor('unknown-field', 'our_notes:\n  - about: m1\n'), []);
    assert.deepEqual(titlesFor('unknown-field', 'our_notes: {}\n'), []);
  });

  it('stay where the nearest stands beside them already', () => {
    assert.deepEqual(titlesFor('unknown-field', 'title: A\ntitel: B\n'), []);
  });

  it('are corrected without asking only in their spelling', () => {
    const safe = (text: string) =>
      allFixes(plansWith(text), file).flatMap(({ finding, title, isSafe }) =>
        isSafe ? [`${finding.rule}: ${title}`] : [],
      );
    assert.deepEqual(safe('Title: A\nstage: MATURE\ntheme: informatio\n'), [
      'unknown-field: Use “title”',
      'unknown-value: Use “mature”',
    ]);
  });
});

describe('stakeholders', () => {
  it('that are not listed are registered with the sector of their list', () => {
    assert.equal(
      fixed(
        'unknown-stakeholder',
        'leads:\n  government: [state-law-office]\n',
        'Add “state-law-office” to the list of stakeholders',
      ),
      `stakeholders:
  - id: article-19
    name: ARTICLE 19 Eastern Africa
    sector: civil_society
  # the commission
  - id: caj
    name: Commission on Administrative Justice
    sector: government
  - id: state-law-office
    name: State Law Office
    sector: government
`,
    );
  });

  it('get an id where only a name was written, and no sector that nobody told', () => {
    const setting = { files: { 'stakeholders.yaml': 'stakeholders: []\n' } };
    assert.equal(
      fixed(
        'unknown-stakeholder',
        'milestones:\n  - { id: m1, lead: Katiba Institute }\n',
        undefined,
        setting,
      ),
      'milestones:\n  - { id: m1, lead: katiba-institute }\n---\nstakeholders:\n  - id: katiba-institute\n    name: Katiba Institute\n',
    );
  });

  it('are added on one line where the others are', () => {
    const setting = {
      files: { 'stakeholders.yaml': 'stakeholders:\n- { id: caj, name: CAJ, sector: government }' },
    };
    assert.equal(
      fixed('unknown-stakeholder', 'leads: { civil_society: [katiba] }\n', undefined, setting),
      'stakeholders:\n- { id: caj, name: CAJ, sector: government }\n- { id: katiba, name: Katiba, sector: civil_society }',
    );
  });

  it('move to the list of their sector', () => {
    assert.equal(
      fixed('wrong-sector', 'leads:\n  government:\n    - caj\n    - article-19 # since May\n'),
      'leads:\n  government:\n    - caj\n    # since May\n  civil_society: [article-19]\n',
    );
    assert.equal(
      fixed('wrong-sector', 'leads: { government: [article-19], civil_society: [] }\n'),
      'leads: { government: [], civil_society: [article-19] }\n',
    );
    assert.equal(
      fixed('wrong-sector', 'leads:\n  government:\n    - article-19\n  civil_society:\n    - article-19\n'),
      'leads:\n  government: []\n  civil_society:\n    - article-19\n',
    );
  });

  it('are named once', () => {
    assert.equal(
      fixed('stakeholder-named-twice', 'leads:\n  government: [caj, caj]\n'),
      'leads:\n  government: [caj]\n',
    );
  });
});

describe('ids and numbers', () => {
  it('are written in the letters of ids, wherever they are named', () => {
    assert.equal(
      fixed(
        'invalid-id',
        'milestones:\n  - id: Step One\n  - { id: m2, after: [Step One] }\nupdates:\n  - { milestones: [Step One] }\n',
      ),
      'milestones:\n  - id: step-one\n  - { id: m2, after: [step-one] }\nupdates:\n  - { milestones: [step-one] }\n',
    );
  });

  it('of a theme are changed in the commitments too', () => {
    const plan = 'country: X\nthemes:\n  - { id: Open Data, title: Open Data }\n';
    const files = { [file]: 'theme: Open Data\n' };
    assert.equal(
      fixed('invalid-id', plan, undefined, { uri: 'action-plan.yaml', files }),
      'country: X\nthemes:\n  - { id: open-data, title: Open Data }\n---\ntheme: open-data\n',
    );
  });

  it('stay when the better one is taken', () => {
    assert.deepEqual(titlesFor('invalid-id', 'milestones:\n  - id: M1\n  - id: m1\n'), []);
  });

  it('that are taken give way to the next', () => {
    assert.equal(
      fixed('duplicate-id', 'milestones:\n  - id: m1\n  - id: m4\n  - id: m1\n', 'Use “m5”'),
      'milestones:\n  - id: m1\n  - id: m4\n  - id: m5\n',
    );
    const files = { 'commitments/y.commitment.yaml': 'number: 3\n' };
    assert.equal(fixed('duplicate-number', 'number: 3\n', 'Use “4”', { files }), 'number: 4\n');
  });
});
