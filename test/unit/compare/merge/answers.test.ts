import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { mergeDrafts } from '../../../../server/src/service';

/** A draft whose answer is written as these lines say, below its name. */
function draft(...lines: readonly string[]): string {
  const [first = '', ...more] = lines;
  return `number: 4\nsummary: ${first}\n${more.map((line) => (line === '' ? '\n' : `  ${line}\n`)).join('')}budget: 5\n`;
}

interface Three {
  readonly base: string;
  readonly ours: string;
  readonly theirs: string;
}

function merges({ base, ours, theirs }: Three, wanted: string): void {
  assert.deepEqual(mergeDrafts('commitment', base, ours, theirs), { text: wanted, conflicts: 0 });
}

function isLeft({ base, ours, theirs }: Three): void {
  const { text, conflicts } = mergeDrafts('commitment', base, ours, theirs);
  assert.equal(conflicts, 1, text);
}

describe('merging the words of an answer and how they are set', () => {
  const list = ['|', 'We will:', '', '1. open the register', '2. train clerks', '', 'All by May.'];

  it('puts their lines among ours as they stand', () => {
    merges(
      {
        base: draft(...list),
        ours: draft(...list.slice(0, -1), 'All by June.'),
        theirs: draft(...list.slice(0, 4), '   - with an index', '2. train clerks', '', 'All by May.'),
      },
      draft(...list.slice(0, 4), '   - with an index', '2. train clerks', '', 'All by June.'),
    );
  });

  it('takes over a change of the setting alone', () => {
    const flat = ['|', 'Ask at:', 'Town Hall', '', '* by post', '* by phone'];
    const set = ['|', 'Ask at:  ', 'Town Hall', '', '* by post', '  * by phone'];
    const three = { base: draft(...flat), ours: draft(...flat).replace('5', '6'), theirs: draft(...set) };
    merges(three, draft(...set).replace('5', '6'));
    merges({ ...three, ours: three.theirs, theirs: three.ours }, draft(...set).replace('5', '6'));
  });

  it('puts our words into their setting', () => {
    merges(
      {
        base: draft('|', 'Records are open.', 'They are free.', '', 'Ask us.'),
        ours: draft('|', 'Records are open.', 'They are free for all.', '', 'Ask us.'),
        theirs: draft('|', '> Records are open.', '> They are free.', '', 'Ask us.'),
      },
      draft('|', '> Records are open.', '> They are free for all.', '', 'Ask us.'),
    );
  });

  it('writes into quotation marks and folded lines as they are written', () => {
    merges(
      {
        base: draft("'It''s open. It''s free.'"),
        ours: draft("'It''s open to all. It''s free.'"),
        theirs: draft('>-', "It's open. It's the mayor's: free."),
      },
      draft("'It''s open to all. It''s the mayor''s: free.'"),
    );
    merges(
      {
        base: draft('>-', 'It is open.'),
        ours: draft('>-', 'It is open to all.'),
        theirs: draft('>-', 'It is open.', '', '  - free', '  - at once'),
      },
      draft('>-', 'It is open to all.', '', '  - free', '  - at once'),
    );
  });

  it('takes their way to write an answer where ours has no room', () => {
    merges(
      {
        base: draft('It is open.'),
        ours: draft('"It is open: to all."'),
        theirs: draft('|', 'It is open.', '', '| year | share |', '|---|---|', '| 2025 | 5 % |'),
      },
      draft('|', 'It is open: to all.', '', '| year | share |', '|---|---|', '| 2025 | 5 % |'),
    );
  });

  it('takes a correction that both made for one, and what one did after it', () => {
    merges(
      {
        base: draft('Records open. Clerks answer. Costs are low.'),
        ours: draft('Registers open. Clerks answer. Costs are low.'),
        theirs: draft('Registers open. Clerks reply. A fee is waived. Costs are low.'),
      },
      draft('Registers open. Clerks reply. A fee is waived. Costs are low.'),
    );
  });

  it('keeps both rows, items and paragraphs that were added at one place, ours first', () => {
    const table = (...rows: readonly string[]) => draft('|', '| a | b |', '|---|---|', '| 1 | 2 |', ...rows);
    const three = { base: table(), ours: table('| 3 | 4 |'), theirs: table('| 5 | 6 |', '', 'Source: us.') };
    merges(three, table('| 3 | 4 |', '| 5 | 6 |', '', 'Source: us.'));
    const below = { ...three, ours: table('', 'As of May.'), theirs: table('| 5 | 6 |') };
    merges(below, table('| 5 | 6 |', '', 'As of May.'));
    const items = (...more: readonly string[]) => draft('|', '- one', ...more, '- two');
    merges(
      { base: items(), ours: items('  - half'), theirs: items('  - third') },
      items('  - half', '  - third'),
    );
  });

  it('leaves to people what contradicts itself', () => {
    const [one, two] = [draft('|', '- open it', '- close it'), draft('|', '- open it', '  - close it')];
    isLeft({ base: one, ours: two, theirs: draft('|', '- open it', '', '## close it') });
    // A detail of what is no longer there, a sentence that goes on from one that is gone.
    isLeft({
      base: one,
      ours: draft('|', '- close it'),
      theirs: draft('|', '- open it', '  - soon', '- close it'),
    });
    isLeft({ base: one, ours: draft('|', '- close it'), theirs: two });
    isLeft({
      base: draft('We open. We close.'),
      ours: draft('We open.'),
      theirs: draft('We open. We close. At noon.'),
    });
    isLeft({
      base: draft('|', '| a | b |', '|---|---|', '| 1 | 2 |'),
      ours: draft('|', '| a | b | c |', '|---|---|---|', '| 1 | 2 | 3 |'),
      theirs: draft('|', '| a | b |', '|---|---|', '| 1 | 2 |', '| 4 | 5 |'),
    });
  });

  it('takes letters for what they look like, and keeps them as they are written', () => {
    const [composed, apart] = ['É', 'E\u0301'];
    const three = {
      base: draft(`${composed}coles. Routes.`),
      ours: draft(`${apart}coles. Routes.`),
      theirs: draft(`${composed}coles. Rues.`),
    };
    merges(three, draft(`${apart}coles. Rues.`));
    merges(
      { ...three, theirs: draft(`${composed}coles. Routes. ${composed}tangs.`) },
      draft(`${apart}coles. Routes. ${composed}tangs.`),
    );
    merges(
      { base: '# É\na: 1\nb: 2\n', ours: '# E\u0301\na: 1\nb: 3\n', theirs: '# É\na: 2\nb: 2\n' },
      '# E\u0301\na: 2\nb: 3\n',
    );
  });
});

describe('merging short names', () => {
  it('leaves it to people when one is taken out and changed', () => {
    const aliases = (list: string) =>
      `stakeholders:\n  - id: moj\n    name: Justice\n    aliases: [${list}]\n`;
    const [base, ours, theirs] = ['MoJ, JUST', 'MoJ', 'MoJ, JUST England'].map(aliases);
    assert.equal(mergeDrafts('stakeholders', base ?? '', ours ?? '', theirs ?? '').conflicts, 1);
  });
});

describe('merging comments', () => {
  it('writes none a second time where it stands elsewhere', () => {
    merges(
      {
        base: '# Spring\ntitle: A\nstage: initial\n',
        ours: '# Spring\n\ntitle: A\nstage: mature\n',
        theirs: '# Spring\nnumber: 4\ntitle: A\nstage: initial\n',
      },
      '# Spring\n\nnumber: 4\ntitle: A\nstage: mature\n',
    );
  });

  it('leaves the one at the end of a list at its end', () => {
    const all = (...items: readonly string[]) =>
      `stakeholders:\n${items.map((id) => `  - id: ${id}\n    name: ${id}\n`).join('')}    # Still to ask: the mayor.\n`;
    const { text, conflicts } = mergeDrafts('stakeholders', all('a'), all('a', 'b'), all('a', 'c'));
    assert.deepEqual([text, conflicts], [all('a', 'b', 'c'), 0]);
  });

  it('takes along every copy of one that silences a check', () => {
    const all = (...silenced: readonly string[]) =>
      `milestones:\n${['m1', 'm2', 'm3'].map((id) => `${silenced.includes(id) ? '  # codraft-ignore vague-wording\n' : ''}  - id: ${id}\n    title: ${id} is done\n`).join('')}`;
    merges({ base: all('m1'), ours: all('m1', 'm2'), theirs: all('m1', 'm3') }, all('m1', 'm2', 'm3'));
  });
});
