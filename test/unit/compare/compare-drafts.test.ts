import assert from 'node:assert/strict';
import { compareDrafts, messagesFor, type Change, type DraftKind } from '../../../server/src/service';

const names = new Map([['cabinet-office', 'Cabinet Office']]);

function compare(before: string, after: string, kind: DraftKind = 'commitment'): readonly Change[] {
  return compareDrafts(before, after, { kind, messages: messagesFor('en'), names });
}

/** `kind path: summary`, a line for each change. */
function told(before: string, after: string, kind?: DraftKind): readonly string[] {
  return compare(before, after, kind).map((change) => `${change.kind} ${change.path}: ${change.summary}`);
}

const draft = `# agreed in the forum
number: 3
title: Open the register of beneficial owners
leads:
  government: [cabinet-office]
  civil_society: [ti-kenya]
problem:
  causes:
    - Nobody checks what companies file.
    - The register can be read on paper only.
milestones:
  - id: m1
    title: Publish the register
    due: 2024-06-30 # as the minister said
    outputs: [A website, A data set]
  - id: m2
    title: Review the register
    due: 2016-12
    after: [m1]
`;

describe('comparing two versions of a draft', () => {
  it('finds nothing where only the layout differs', () => {
    const other = `# agreed in the forum

title: "Open the register of beneficial owners"
number: '3'

milestones:
  - title: >-
      Publish
      the register
    id: m1

    outputs:
      - "A website"
      - A data set
    due: "2024-06-30"   #   as the minister said
  - { id: m2, due: 2016-12, title: 'Review the register', after: [m1] }
problem: { causes: [Nobody checks what companies file., The register can be read on paper only.] }
leads: { civil_society: [ti-kenya], government: [cabinet-office] }
`;
    assert.deepEqual(told(draft, other), []);
    assert.deepEqual(told(draft, draft.replaceAll('\n', '\r\n')), []);
  });

  it('tells that a table, a list or a line break was lost, and no change of the normal form of letters', () => {
    const solution = (...lines: readonly string[]) =>
      `description:\n  solution: |\n${lines.map((line) => `    ${line}\n`).join('')}`;
    const table = solution('| year | share |', '|------|-------|', '| 2025 | 20 %  |');
    const flat = solution('| year | share | |------|-------| | 2025 | 20 %  |');
    const sentence =
      'changed description.solution: The proposed solution is laid out differently: the words are the same, but not the paragraphs, lists, tables or line breaks';
    assert.deepEqual(told(table, flat), [sentence]);
    assert.deepEqual(told(solution('- a', '  - b'), solution('- a', '- b')), [sentence]);
    assert.deepEqual(told(solution('Main Street 1  ', '2000 Town'), solution('Main Street 1', '2000 Town')), [
      sentence,
    ]);
    assert.deepEqual(told(solution('Rue de l’Évêché'), solution('Rue de l’E\u0301ve\u0302che\u0301')), []);
    assert.deepEqual(told('# Évêché\na: 1\n', '# E\u0301ve\u0302che\u0301\na: 1\n'), []);
  });

  it('tells a later date in words, with the time between', () => {
    assert.deepEqual(told(draft, draft.replace('2016-12', '2018-02')), [
      'changed milestones[m2].due: M2 moved from December 2016 to February 2018, 14 months later',
    ]);
    const changes = compare(draft, draft.replace('2016-12', '2018-02'));
    assert.deepEqual(
      changes.map(({ before, after, weakens }) => [before, after, weakens]),
      [['2016-12', '2018-02', 'later']],
    );
  });

  it('tells who came to the leads and who went', () => {
    const after = draft
      .replace('[cabinet-office]', '[treasury]')
      .replace('[ti-kenya]', '[ti-kenya, mzalendo]');
    assert.deepEqual(told(draft, after), [
      'removed leads.government[cabinet-office]: Cabinet Office no longer leads (government)',
      'added leads.government[treasury]: “treasury” now leads (government)',
      'added leads.civil_society[mzalendo]: “mzalendo” now leads (civil society)',
    ]);
  });

  it('knows a milestone that was given another number and another place', () => {
    const after = draft.replace(
      /milestones:[\s\S]*/,
      `milestones:
  - id: m1
    title: Draft the rules of publication
    due: 2024-01
  - id: m2
    title: Publish the register
    due: 2024-06-30 # as the minister said
    outputs: [A website, A data set]
  - id: m3
    title: Review the register
    due: 2016-12
    after: [m2]
`,
    );
    assert.deepEqual(told(draft, after), [
      'added milestones[m1]: M1 was added: “Draft the rules of publication”, due January 2024',
      'changed milestones[m2].id: M1 is now M2: “Publish the register”',
      'changed milestones[m3].id: M2 is now M3: “Review the register”',
      'changed milestones[m3].after[m2]: M3 comes after the same step as before, which is M2 now',
    ]);
  });

  it('marks the words that were changed in a cause, wherever it stands', () => {
    const after = draft.replace(
      / +- Nobody[^\n]*\n +- The register[^\n]*\n/,
      '    - The register can be read on paper and on film only.\n    - Nobody checks what companies file.\n',
    );
    const changes = compare(draft, after);
    assert.deepEqual(
      changes.map(({ kind, path }) => `${kind} ${path}`),
      ['moved problem.causes[1]', 'changed problem.causes[1]'],
    );
    assert.deepEqual(changes[1]?.words, [
      { kind: 'same', text: 'The register can be read on paper ' },
      { kind: 'inserted', text: 'and on film ' },
      { kind: 'same', text: 'only.' },
    ]);
  });

  it('tells comments apart from what they are about', () => {
    assert.deepEqual(told(draft, draft.replace('as the minister said', 'nobody knows')), [
      'comment milestones[m1].due: A comment was removed at the date of M1: “as the minister said”',
      'comment milestones[m1].due: A comment was added at the date of M1: “nobody knows”',
    ]);
  });

  it('says that a version cannot be read in full, and compares the rest', () => {
    const after = draft.replace('number: 3', 'number: 4\n"oops').replace('<', '');
    const [first, ...rest] = told(draft, after);
    assert.match(first ?? '', /^changed : The newer version can't be read in full \(see line \d+\)/);
    assert.ok(rest.some((line) => line.startsWith('changed number: ')));
  });

  it('compares our side of a conflict, and says so', () => {
    const after = draft.replace(
      'number: 3\n',
      '<<<<<<< ours\nnumber: 4\n=======\nnumber: 5\n>>>>>>> theirs\n',
    );
    assert.deepEqual(told(draft, after), [
      'changed : The newer version has 1 unresolved conflict; only the first version of each is compared',
      'changed number: The number is now “4” (“3” before)',
    ]);
  });
});

describe('the sentences about changes', () => {
  const cases: readonly (readonly [before: string, after: string, ...sentences: string[]])[] = [
    [
      'leads: { government: [a] }',
      'leads: { government: a }',
      'The government lead is now “a” (“[a]” before)',
    ],
    [
      'leads: { government: [cabinet-office, b] }',
      'leads: { government: { tbc: why } }',
      'The government lead is open again: “why” (“Cabinet Office, b” before)',
    ],
    [
      'milestones: { tbc: later }',
      'milestones: [{ id: m1, title: A }]',
      'The milestones are answered: “A” (left open before: “later”)',
    ],
    ['title: x\ntitle: y', 'title: y', 'The title no longer appears a second time: “x”'],
    [
      'budget: { amount: 500 }',
      'budget: { amount: 700 }',
      '“amount” in the budget is now “700” (“500” before)',
    ],
    [
      'sign_off: [{ by: cabinet-office, on: 2024-01-01 }]',
      'sign_off: [{ by: cabinet-office, on: 2024-02-01 }, { by: b, on: 2024-02-02 }]',
      'Cabinet Office signed again: 1 February 2024 (1 January 2024 before)',
      '“b” signed on 2 February 2024',
    ],
    ['sign_off: [{ by: b }]', 'sign_off: []', 'The signature of “b” was removed'],
    ['stage: final', '', 'The draft went back from “final” to “initial”'],
    ['constructor: a', 'constructor: b', '“constructor” is now “b” (“a” before)'],
    ['sdg: [16.6]', 'sdg: [16.6, 16.7]', 'An entry under “Sustainable Development Goals” was added: “16.7”'],
  ];
  for (const [before, after, ...sentences] of cases) {
    it(sentences.join('; '), () => {
      assert.deepEqual(
        compare(`${before}\n`, `${after}\n`).map(({ summary }) => summary),
        sentences,
      );
    });
  }

  it('says that a status went back, unless an update that is new speaks of it', () => {
    const at = (status: string, updates = '') =>
      `milestones:\n  - { id: m1, title: A, status: ${status} }\n  - { id: m2, title: B }\n${updates}`;
    const old = 'updates:\n  - { date: 2024-01, note: Old., milestones: [m1] }\n';
    const one = (before: string, after: string) =>
      compare(before, after).find(({ field }) => field === 'milestones.status');
    const back = one(at('complete', old), at('limited', old.replace('date: 2024-01,', 'date:  2024-01,')));
    assert.equal(back?.weakens, 'status-back');
    assert.equal(back.summary, 'M1 went back from “complete” to “limited”, and no update says why');
    for (const [from, to] of [
      ['complete', 'no_evidence'],
      ['substantial', 'limited'],
      ['limited', 'not_started'],
    ] as const)
      assert.equal(one(at(from), at(to))?.weakens, 'status-back', `${from} to ${to}`);
    for (const [from, to] of [
      ['limited', 'complete'],
      ['not_started', 'no_evidence'],
      ['no_evidence', 'not_started'],
      ['somewhere', 'limited'],
      ['complete', 'somewhere'],
    ] as const)
      assert.equal(one(at(from), at(to))?.weakens, undefined, `${from} to ${to}`);
    const told = (about: string) => `${old}  - { date: 2024-03, note: It broke.${about} }\n`;
    for (const about of [', milestones: [m1]', ', milestones: [m2, m1]', ''])
      assert.equal(one(at('complete', old), at('limited', told(about)))?.weakens, undefined, about);
    const elsewhere = one(at('complete', old), at('limited', told(', milestones: [m2]')));
    assert.equal(elsewhere?.weakens, 'status-back');
  });
});
