import assert from 'node:assert/strict';
import { allFixes, file, fixed, plansWith, titlesFor } from '../../../support/fix';

const due = (date: string) => `milestones:\n  - id: m1\n    due: ${date} # agreed\n`;

describe('dates', () => {
  for (const [written, iso] of [
    ['30 June 2024', '2024-06-30'],
    ['June 2024', '2024-06'],
    ['Q2 2024', '2024-Q2'],
    ['30 de junio de 2024', '2024-06-30'],
    ['1er juillet 2024', '2024-07-01'],
    ['giugno 2024', '2024-06'],
    ['30.06.2024', '2024-06-30'],
  ] as const) {
    it(`${written} is ${iso}`, () => {
      assert.equal(fixed('invalid-date', due(written)), due(iso));
    });
  }

  it('that can mean two days are left to the author', () => {
    const plans = plansWith(due('06/07/2024'));
    const offered = allFixes(plans, file).filter(({ finding }) => finding.rule === 'invalid-date');
    assert.deepEqual(
      offered.slice(0, 2).map(({ title }) => title),
      ['Use 6 July 2024', 'Use 7 June 2024'],
    );
    assert.ok(offered.every(({ isSafe, isPreferred }) => !isSafe && !isPreferred));
  });

  it('of vague words become honest gaps with those words', () => {
    const step = (answer: string) => `milestones:\n  - id: m1\n    due:${answer}\n    lead: caj\n`;
    assert.equal(
      fixed('vague-date', step(' ongoing, as needed')),
      step('\n      tbc: <|ongoing, as needed|>'),
    );
    assert.equal(
      fixed('vague-date', 'milestones: [{ id: m1, due: "ongoing, as needed" }]\n'),
      'milestones: [{ id: m1, due: { tbc: <|"ongoing, as needed"|> } }]\n',
    );
  });

  it('outside the period are brought back to its end', () => {
    assert.equal(fixed('milestone-outside-period', due('2026-03-01')), due('2025-12-31'));
    assert.equal(
      fixed('commitment-outside-plan', 'period: { start: 2023-01-01, end: 2025-12-31 }\n'),
      'period: { start: 2024-01-01, end: 2025-12-31 }\n',
    );
  });

  it('the wrong way round are swapped', () => {
    assert.equal(
      fixed('period-reversed', 'period:\n  start: 2025-06\n  end: 2024-06\n', 'Swap the two dates'),
      'period:\n  start: 2024-06\n  end: 2025-06\n',
    );
  });
});

describe('values of the wrong kind', () => {
  it('are put in quotes', () => {
    assert.equal(fixed('wrong-kind', 'title: 2024 # why\n'), 'title: "2024" # why\n');
    assert.equal(fixed('wrong-kind', 'summary: true\n'), 'summary: "true"\n');
  });

  it('are made a list', () => {
    assert.equal(fixed('wrong-kind', 'leads:\n  government: caj\n'), 'leads:\n  government: [caj]\n');
    assert.equal(
      fixed('wrong-kind', 'problem:\n  causes: Nobody knows,\n    and nobody asks. # yet\n'),
      'problem:\n  causes:\n    - Nobody knows,\n        and nobody asks. # yet\n',
    );
    assert.equal(
      fixed('wrong-kind', 'problem:\n  causes: |\n    Nobody knows.\n\n    Nobody asks.\n'),
      'problem:\n  causes:\n    - |\n        Nobody knows.\n\n        Nobody asks.\n',
    );
    assert.equal(
      fixed('wrong-kind', 'problem:\n  causes:\n    Nobody knows,\n    and nobody asks.\n'),
      'problem:\n  causes:\n    - Nobody knows,\n      and nobody asks.\n',
    );
    assert.equal(
      fixed('wrong-kind', 'problem: { causes: Nobody knows }\n'),
      'problem: { causes: [Nobody knows] }\n',
    );
  });

  it('are made one text', () => {
    assert.equal(fixed('wrong-kind', 'summary: [We publish]\n'), 'summary: We publish\n');
    assert.equal(
      fixed('wrong-kind', 'summary:\n  - We publish # why\ntheme: information\n'),
      'summary: We publish # why\ntheme: information\n',
    );
  });

  it('are made a number', () => {
    assert.equal(fixed('wrong-kind', 'number: "06"\n'), 'number: 6\n');
  });

  it('are begun with a dash', () => {
    assert.equal(
      fixed('wrong-kind', 'milestones:\n  # the first\n  id: m1\n  title: Agree\n  outputs:\n    - x\n'),
      'milestones:\n  # the first\n  - id: m1\n    title: Agree\n    outputs:\n      - x\n',
    );
  });

  it('are made the title of a milestone', () => {
    assert.equal(
      fixed('wrong-kind', 'milestones:\n  - Agree on the data\n'),
      'milestones:\n  - id: m1\n    title: Agree on the data\n',
    );
  });
});

describe('what cannot be read', () => {
  for (const [name, before, after] of [
    ['a colon in a text', 'title: Open courts: phase 2\n', 'title: "Open courts: phase 2"\n'],
    ['an apostrophe in it', "title: Don't wait: act\n", 'title: "Don\'t wait: act"\n'],
    ['a text that begins with a star', 'title: *New* rules\n', 'title: "*New* rules"\n'],
    [
      'a text over two lines',
      'summary: We act: now\n  and later.\n',
      'summary: "We act: now\n  and later."\n',
    ],
    ['no space after the colon', 'number: 1\ntitle:Open courts\n', 'number: 1\ntitle: Open courts\n'],
    [
      'tabs',
      'problem:\n\tstatement: x\n\tcauses:\n\t\t- y\n',
      'problem:\n  statement: x\n  causes:\n    - y\n',
    ],
  ] as const) {
    it(`is mended: ${name}`, () => {
      assert.equal(fixed('yaml-syntax', before), after);
      const fix = allFixes(plansWith(before), file).find(({ finding }) => finding.rule === 'yaml-syntax');
      assert.equal(fix?.isSafe, true);
    });
  }

  it('is mended where only one mark is missing, if the author wants it', () => {
    assert.equal(
      fixed('yaml-syntax', 'title: "Open courts\nnumber: 1\n'),
      'title: "Open courts"\nnumber: 1\n',
    );
    assert.equal(
      fixed('yaml-syntax', 'leads:\n  government: [caj\nnumber: 1\n'),
      'leads:\n  government: [caj]\nnumber: 1\n',
    );
  });

  it('is put in quotes that take in no comment', () => {
    assert.equal(
      fixed('yaml-syntax', 'title: Open courts: phase 2 # see # 3\n  more: x\n'),
      'title: "Open courts: phase 2" # see # 3\n  more: x\n',
    );
  });
});

describe('web addresses', () => {
  it('get their beginning', () => {
    const text = (address: string) => `milestones:\n  - id: m1\n    evidence: [${address}]\n`;
    assert.equal(fixed('invalid-link', text('www.example.org/a')), text('https://www.example.org/a'));
    assert.deepEqual(titlesFor('invalid-link', text('the website')), []);
  });
});

describe('what is empty or left over', () => {
  it('is left open or deleted', () => {
    const text = 'title: A\ntheme: # which?\nstage: initial\n';
    assert.deepEqual(titlesFor('empty-field', text), [
      'Leave “Theme” open, with a reason',
      'Delete the empty “Theme”',
    ]);
    assert.equal(
      fixed('empty-field', text, 'Delete the empty “Theme”'),
      'title: A\n# which?\nstage: initial\n',
    );
    assert.equal(
      fixed('empty-field', text, 'Leave “Theme” open, with a reason'),
      'title: A\ntheme:\n  tbc: <|> # which?\nstage: initial\n',
    );
  });

  it('is no longer twice there', () => {
    assert.equal(fixed('duplicate-field', 'title: A\nsummary:\nsummary: B\n'), 'title: A\nsummary: B\n');
    assert.deepEqual(titlesFor('duplicate-field', 'title: A\ntitle: B\n'), []);
  });

  it('is an open question, with the words that stood there', () => {
    assert.equal(fixed('placeholder-left', 'title: TBC\n'), 'title:\n  tbc: <|>\n');
    assert.equal(fixed('placeholder-left', 'title:\r\n    TBC\r\n'), 'title:\r\n    tbc: <|>\r\n');
    assert.equal(
      fixed('placeholder-left', 'problem:\n  causes:\n    - TBC\n'),
      'problem:\n  causes:\n    - tbc: <|>\n',
    );
    assert.equal(
      fixed('placeholder-left', 'title: "TODO: ask the ministry"\n'),
      "title:\n  tbc: <|'TODO: ask the ministry'|>\n",
    );
  });

  it('and silences nothing is deleted', () => {
    assert.equal(
      fixed('unused-ignore', 'title: A\n# codraft-ignore long-summary -- agreed\nsummary: B\n'),
      'title: A\nsummary: B\n',
    );
  });
});
