import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { messagesFor } from '../../../../server/src/service';
import type { Refactoring } from '../../../../server/src/service/features/refactor/refactoring';
import { refactoringsAt } from '../../../../server/src/service/features/refactor/refactorings';
import type { Draft } from '../../../../server/src/service/kinds/draft';
import { readDraft } from '../../../../server/src/service/kinds/read-draft';
import { kindOfFile } from '../../../../server/src/service/kinds/file-names';
import { applyEdits } from '../../../../server/src/service/text/edit';
import { splitCursor } from '../../../support/cursor';
import { filesBelow } from '../../../support/fixtures';

const messages = messagesFor('en');

function offeredIn(draft: Draft, offset: number): readonly Refactoring[] {
  return refactoringsAt({ draft, selection: { start: offset, end: offset }, messages });
}

function titles(marked: string): readonly string[] {
  const { text, offset } = splitCursor(marked);
  return offeredIn(readDraft('commitment', text), offset).map(({ title }) => title);
}

function refactored(marked: string, title: string): string {
  const { text, offset } = splitCursor(marked);
  const found = offeredIn(readDraft('commitment', text), offset);
  const wanted = found.find((one) => one.title === title);
  assert.ok(wanted, `“${title}” is not among ${found.map((one) => one.title).join('; ')}`);
  return applyEdits(text, wanted.edits);
}

describe('milestones', () => {
  const start = `milestones:
  # the first
  - id: m1
    title: Agree
    due: 2025-06
    # about m1

  # the second
  # codraft-ignore milestone-without-lead -- later
  - id: m2
    due: 2024-12

  - { id: m3 } # short
sign_off: []
`;
  const swapped = `milestones:
  # the second
  # codraft-ignore milestone-without-lead -- later
  - id: m2
    due: 2024-12

  # the first
  - id: m1
    title: Agree
    due: 2025-06
    # about m1

  - { id: m3 } # short
sign_off: []
`;

  it('move with their comments, and the empty lines between them stay', () => {
    assert.equal(refactored(start.replace('id: m2', 'id: m<|>2'), 'Move this milestone up'), swapped);
    assert.equal(refactored(start.replace('Agree', 'Ag<|>ree'), 'Move this milestone down'), swapped);
  });

  it('at the end of a file whose last line is not ended change places all the same', () => {
    assert.equal(
      refactored('milestones:\r\n- id: m1\r\n- id: m<|>2', 'Move this milestone up'),
      'milestones:\r\n- id: m2\r\n- id: m1',
    );
  });

  it('between brackets move too', () => {
    assert.equal(
      refactored('milestones: [{ id: <|>m1 }, { id: m2 }]\n', 'Move this milestone down'),
      'milestones: [{ id: m2 }, { id: m1 }]\n',
    );
  });

  it('stand in the order of their dates; one without a date stays behind the one before it', () => {
    const text = start.replace('milestones:', 'mile<|>stones:').replace('2025-06', '2025-Q4');
    const after = refactored(text, 'Sort the milestones by date');
    assert.deepEqual(
      [...after.matchAll(/id: (m\d)/g)].map(([, id]) => id),
      ['m2', 'm3', 'm1'],
    );
    assert.match(after, / {2}- \{ id: m3 \} # short\n\n {2}# the first\n/);
  });

  it('that are in order need none', () => {
    assert.deepEqual(titles('milestones:\n  - id: m<|>1\n    due: 2024\n'), []);
    assert.deepEqual(titles('title: <|>A\nmilestones:\n  - id: m1\n  - id: m2\n'), []);
  });
});

describe('lists', () => {
  it('are made of the bullets, lines or parts of a text', () => {
    assert.equal(
      refactored(
        'problem:\n  causes: |\n    - Nobody asks.\n    - Nobody knows:\n      it is secret.<|>\n\n  statement: x\n',
        'Split this text into a list of 2 items',
      ),
      'problem:\n  causes:\n    - Nobody asks.\n    - "Nobody knows: it is secret."\n\n  statement: x\n'.replace(
        /"/g,
        "'",
      ),
    );
    assert.equal(
      refactored(
        'problem:\n  cau<|>ses: Nobody asks; nobody knows\n',
        'Split this text into a list of 2 items',
      ),
      'problem:\n  causes:\n    - Nobody asks\n    - nobody knows\n',
    );
  });

  it('become one text', () => {
    assert.equal(
      refactored(
        'problem:\n  statement: [Nobody <|>asks., "Nobody: knows."]\n  causes: [x]\n',
        'Join the 2 items of this list into one text',
      ),
      'problem:\n  statement: |\n    - Nobody asks.\n    - Nobody: knows.\n  causes: [x]\n',
    );
  });

  it('stand on one line or on many', () => {
    const many = 'problem:\n  causes:\n    - Nobody asks\n    - Nobody knows, and so on\n';
    const one = 'problem:\n  causes: [Nobody asks, "Nobody knows, and so on"]\n';
    assert.equal(refactored(many.replace('asks', '<|>asks'), 'Put the items on one line'), one);
    assert.equal(
      refactored(one.replace('asks', '<|>asks'), 'Put each item on its own line'),
      many.replace('Nobody knows, and so on', '"Nobody knows, and so on"'),
    );
  });

  it('that are only read as such, from what was pasted, are mended first', () => {
    for (const pasted of [
      '    • A pu<|>blic page, see #3.\n    • Bulk download',
      '• A pu<|>blic page\n• Bulk, too',
    ])
      assert.deepEqual(titles(`description:\n  results:\n${pasted}\n  solution: x\n`), []);
  });

  it('with comments stay as they are', () => {
    assert.deepEqual(titles('problem:\n  causes:\n    - Nobody <|>asks # why?\n    - Nobody knows\n'), []);
    assert.deepEqual(titles('problem:\n  causes: | # why?\n    - <|>a\n    - b\n'), []);
  });
});

describe('a solution with many promises', () => {
  const solution = `description:
  solution: |
    We will<|> do three things:
    1. publish all contracts;
    2. open the register: by May, and
    3. report to parliament.

    All of this is new.
`;

  it('becomes a milestone for each numbered part, and keeps its text', () => {
    assert.equal(
      refactored(
        `${solution}\nmilestones:\n  - id: m2\n    title: Agree\n`,
        'Turn the 3 numbered parts into milestones',
      ),
      `${solution.replace('<|>', '')}\nmilestones:
  - id: m2
    title: Agree
  - id: m3
    title: publish all contracts
  - id: m4
    title: 'open the register: by May'
  - id: m5
    title: report to parliament.
`,
    );
  });

  it('brings the list of milestones along where there is none', () => {
    const after = refactored(solution, 'Turn the 3 numbered parts into milestones');
    assert.ok(after.startsWith(solution.replace('<|>', '')));
    assert.match(after, /\nmilestones:\n {2}- id: m1\n {4}title: publish all contracts\n/);
    assert.equal(readDraft('commitment', after).yaml.problems.length, 0);
  });

  it('that are milestones already is left alone', () => {
    const after = refactored(solution, 'Turn the 3 numbered parts into milestones');
    assert.deepEqual(titles(after.replace('We will', 'We will<|>')), []);
  });
});

describe('what an editor offers beside fixes', function () {
  it('loses no word and no comment in any fixture, and leaves what can be read', () => {
    const folders = ['test/fixtures/real-world', 'test/fixtures/rules', 'examples'];
    let made = 0;
    const told: string[] = [];
    for (const file of folders.flatMap((folder) => filesBelow(join(__dirname, '../../../..', folder)))) {
      const kind = kindOfFile(file);
      if (!kind) continue;
      const text = readFileSync(file, 'utf8');
      const draft = readDraft(kind, text);
      const seen = new Set<string>();
      for (const { keyRange } of draft.fields) {
        for (const one of offeredIn(draft, keyRange.start)) {
          const after = applyEdits(text, one.edits);
          if (seen.has(after)) continue;
          seen.add(after);
          made++;
          const missing = lost(words(text), words(after));
          const again = readDraft(kind, after);
          if (missing.length > 0) told.push(`${file}: ${one.title}: lost ${missing.join(' ')}`);
          if (lost(comments(text), comments(after)).length > 0)
            told.push(`${file}: ${one.title}: lost a comment`);
          if (again.yaml.problems.length > draft.yaml.problems.length)
            told.push(`${file}: ${one.title}: unreadable`);
        }
      }
    }
    assert.deepEqual(told, []);
    assert.ok(made > 100, `only ${made}`);
  });
});

function words(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

function comments(text: string): readonly string[] {
  return [...text.matchAll(/(?:^|\s)#.*$/gm)].map(([comment]) => comment.trim());
}

function lost(before: readonly string[], after: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const word of after) left.set(word, (left.get(word) ?? 0) + 1);
  return before.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count === 0;
  });
}
