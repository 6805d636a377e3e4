import assert from 'node:assert/strict';
import type { DraftSymbol, Range } from '../../../../server/src/service';
import { outlineOf } from '../../../../server/src/service/features/navigate/outline';
import { files, one, plansOf, messages } from './small-plan';

function outline(file: string, texts: Readonly<Record<string, string>> = files): readonly DraftSymbol[] {
  const plans = plansOf(texts);
  const draft = plans.draft(file);
  assert.ok(draft);
  return outlineOf({ draft, surroundings: plans.surroundings(file), messages });
}

/** Each symbol on a line, two spaces in for each level, with its detail. */
function shown(symbols: readonly DraftSymbol[], depth = 0): string {
  return symbols
    .map(({ name, detail, children }) => {
      const line = `${'  '.repeat(depth)}${name}${detail === undefined ? '' : ` | ${detail}`}\n`;
      return line + shown(children, depth + 1);
    })
    .join('');
}

function drawn(text: string, file = 'x.commitment.yaml'): string {
  return shown(outline(file, { [file]: text }));
}

describe('outline', () => {
  it('of a commitment has its title, the parts by the labels of the form, and milestones by id and title', () => {
    assert.equal(
      shown(outline(one)),
      `1 Open the registers
  Number | 1
  Name of the Commitment | Open the registers
  Theme | Access to Information
  Commitment Lead
    Government | Commission on Administrative Justice
    Civil Society | ARTICLE 19 Éastern Africa
  Milestones
    m1 Publish the register | 2024-06-30 · complete
    m2 Train the clerks
  Updates
    2024-07-01 Commission on Administrative Justice | The register is out.
  Sign-off
    Commission on Administrative Justice | 2024-01-01
`,
    );
  });

  it('of the other files names themes, organisations and people', () => {
    assert.equal(
      shown(outline('action-plan.yaml')),
      `Kenya Action Plan
  Country | Kenya
  Number | 5
  Title | Kenya Action Plan
  Period
    Start | 2024-01-01
    End | 2025-12-31
  Multi-stakeholder forum
    Name | Open Forum
    Co-chairs | Commission on Administrative Justice, ARTICLE 19 Éastern Africa
  Themes
    Access to Information | scope first
  Amendments
    2024-06-30 add | It was agreed.
`,
    );
    assert.equal(
      shown(outline('stakeholders.yaml')),
      `Stakeholders
  Commission on Administrative Justice | government
  ARTICLE 19 Éastern Africa | civil society
`,
    );
    assert.equal(
      shown(outline('contacts.yaml')),
      'Contacts\n  A. Person | Clerk · Commission on Administrative Justice\n',
    );
  });

  it('jumps to the title of a milestone', () => {
    const [root] = outline(one);
    const milestone = root?.children.find(({ name }) => name === 'Milestones')?.children[0];
    assert.ok(milestone);
    const { range, selection } = milestone;
    const wordsOf = ({ start, end }: Range) => (files[one] ?? '').slice(start, end);
    assert.equal(wordsOf(selection), 'Publish the register');
    assert.match(wordsOf(range), /^id: m1[^]*article-19 \]$/);
  });

  it('shows what can be read of a draft that is being typed, and never an empty name', () => {
    assert.equal(drawn(''), '');
    assert.equal(drawn('just words\n'), '');
    assert.equal(drawn('number: 3\n'), 'Commitment 3\n  Number | 3\n');
    assert.equal(drawn('title:\nsum\n'), 'Commitment\n  Name of the Commitment\n  sum\n');
    assert.equal(
      drawn('title: A\nmilestones:\n  - id: m1\n  -\n  - title: { tbc: not yet }\n  - ti\n  - due: 2025\n'),
      'A\n  Name of the Commitment | A\n  Milestones\n    m1\n    Milestone\n    ti\n    Milestone | 2025\n',
    );
    // A bracket does not belong to a date, and what stands behind it is what was meant.
    for (const [typed, shown] of [
      ['20', '20'],
      ['[2024', '2024'],
    ])
      assert.equal(
        drawn(`title: "open\nmilestones:\n  - title: Publish\n    due: ${typed}\n`),
        `open\n  Name of the Commitment | open\n  Milestones\n    Publish | ${shown}\n`,
      );
  });

  it('leaves out what has no words, and keeps long and odd ones short and on one line', () => {
    const text = `title: |\n  One\n  two\u202E ${'x'.repeat(500)}😀\n`;
    const [root] = outline('x.commitment.yaml', { 'x.commitment.yaml': text });
    assert.match(root?.name ?? '', /^Commitment$|^One two x+…$/);
    assert.ok((root?.name.length ?? 0) <= 120);
    assert.equal(drawn('"": a\n" ": b\ntitle: c\n'), 'c\n  Name of the Commitment | c\n');
  });

  it('of a huge file has a beginning of each list', () => {
    const milestones = Array.from({ length: 5000 }, (_, i) => `  - id: m${i}\n    title: Step ${i}\n`).join(
      '',
    );
    const [root] = outline('x.commitment.yaml', {
      'x.commitment.yaml': `title: A\nmilestones:\n${milestones}`,
    });
    const list = root?.children.find(({ name }) => name === 'Milestones');
    assert.equal(list?.children.length, 500);
    assert.equal(list.children[0]?.name, 'm0 Step 0');
  });
});
