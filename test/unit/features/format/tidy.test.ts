import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { tidy } from '../../../../server/src/service/features/tidy/tidy';
import { sameContent } from '../../../../server/src/service/yaml/layout/same-content';
import { applyEdits } from '../../../../server/src/service/text/edit';
import { parseYaml } from '../../../../server/src/service/yaml/parse';
import { filesBelow } from '../../../support/fixtures';
import { somewhere } from '../../../support/somewhere';

function tidied(text: string): string {
  return applyEdits(text, tidy(parseYaml(text)));
}

const root = join(__dirname, '../../../..');
const drafts = [...filesBelow(join(root, 'test/fixtures')), ...filesBelow(join(root, 'examples'))]
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => readFileSync(file, 'utf8'));

describe('tidying a file', () => {
  it('gives fields the same step everywhere', () => {
    assert.equal(
      tidied('leads:\n   government: [a]\n   other: [b]\nproblem:\n  statement: C\n'),
      'leads:\n  government: [a]\n  other: [b]\nproblem:\n  statement: C\n',
    );
  });

  it("keeps the file's own step where it keeps to it", () => {
    const text = 'leads:\n    government:\n    - a\nproblem:\n    statement: C\n    causes:\n    - D\n';
    assert.equal(tidied(text), text);
  });

  it('puts the dashes of lists at one depth', () => {
    assert.equal(
      tidied(
        'leads:\n  other:\n    - a\n    - b\n  government:\n  - c\nmilestones:\n  - id: m1\n    outputs:\n      - D\n',
      ),
      'leads:\n  other:\n    - a\n    - b\n  government:\n    - c\nmilestones:\n  - id: m1\n    outputs:\n      - D\n',
    );
    assert.equal(
      tidied('a:\n- x\nb:\n- y\nc:\n    - id: m\n      outputs:\n      - z\n'),
      'a:\n- x\nb:\n- y\nc:\n- id: m\n  outputs:\n  - z\n',
    );
  });

  it('takes white space from the ends of lines, and ends the last line', () => {
    assert.equal(
      tidied('title: A  \n  \nleads: # who\t \n  other: [b]\t\nsummary: C'),
      'title: A\n\nleads: # who\n  other: [b]\nsummary: C\n',
    );
    assert.equal(tidied('title: A \r\nsummary: B'), 'title: A\r\nsummary: B\r\n');
  });

  it('leaves the words, spaces and breaks of long texts', () => {
    const text =
      'summary: |\n  One line with a break:  \n  and more.\n\n    - deeper  \n   \nproblem:\n  statement: "Said  \n    and done  \n\n    twice"\n  causes:\n    - plain text  \n      that goes on\n';
    assert.equal(tidied(text), text);
  });

  it('moves a long text as a whole', () => {
    assert.equal(
      tidied(
        'problem:\n   statement: |\n        First\n\n          deeper\n        last\n   # why\n   causes:\n    - >-\n       folded\n       text\n    - plain\n      on\nleads:\n  other: []\n',
      ),
      'problem:\n  statement: |\n    First\n\n      deeper\n    last\n  # why\n  causes:\n    - >-\n      folded\n      text\n    - plain\n      on\nleads:\n  other: []\n',
    );
  });

  it('moves comments with what they stand in line with', () => {
    assert.equal(
      tidied(
        '# top\nleads:\n   # before\n   other: [a]\n   # after\n# own\nproblem:\n  statement: B\nmilestones:\n  - id: m1\n    # about m1\n    title: C\n    # behind\n\n  # next\n  - id: m2\n',
      ),
      '# top\nleads:\n  # before\n  other: [a]\n  # after\n# own\nproblem:\n  statement: B\nmilestones:\n  - id: m1\n    # about m1\n    title: C\n    # behind\n\n  # next\n  - id: m2\n',
    );
  });

  it('turns tabs before a field into spaces', () => {
    assert.equal(
      tidied('leads:\n\tother: [a]\n\tgovernment:\n\t\t- b\ntitle: C\td\n'),
      'leads:\n  other: [a]\n  government:\n    - b\ntitle: C\td\n',
    );
  });

  it('keeps a line of blanks between two line breaks that would become one', () => {
    assert.equal(tidied('title: A\r  \nnumber: 1  \n'), 'title: A\r  \nnumber: 1\n');
  });

  it('does nothing to what cannot be read, or only in part', () => {
    for (const text of [
      '',
      'title: "A\nleads:\n   other: []',
      '- a\n-   b ',
      'title: Open data: more  \n',
      '<<<<<<< ours\ntitle: A  \n=======\ntitle: B\n>>>>>>> theirs\n',
      'a: &x 1  \nb: *x\n',
    ]) {
      assert.equal(tidied(text), text);
    }
  });

  const words = (text: string) =>
    text
      .split(/\r\n|\r|\n/)
      .map((line) => line.trim())
      .join('\n');

  const check = (text: string) => {
    const before = parseYaml(text);
    const once = tidied(text);
    if (before.problems.length === 0) assert.ok(sameContent(before.root, parseYaml(once).root));
    assert.equal(words(once).trimEnd(), words(text).trimEnd());
    assert.equal(tidied(once), once);
  };

  it('changes nothing but white space around the lines of any draft, and nothing the second time', () => {
    assert.ok(drafts.length > 50);
    for (const text of drafts) check(text);
  });

  it('changes as little in drafts whose layout has suffered', () => {
    const good = drafts.filter((text) => parseYaml(text).problems.length === 0);
    let changed = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...good),
        fc.array(
          fc.record({
            at: somewhere,
            lines: fc.integer({ min: 1, max: 12 }),
            by: fc.constantFrom('  ', ' ', '   ', '\t', '-', 'trail', 'blank', 'comment'),
          }),
          { maxLength: 4 },
        ),
        (text, slips) => {
          const lines = text.split('\n');
          for (const { at, lines: count, by } of slips) {
            const from = Math.floor(at * lines.length);
            for (let i = from; i < Math.min(lines.length, from + count); i++) {
              const line = lines[i] ?? '';
              if (by === 'trail') lines[i] = `${line}  `;
              else if (by === '-') lines[i] = line.replace(/^ {2}/, '');
              else if (by === 'blank') lines[i] = line === '' ? '      ' : line;
              else if (by === 'comment') lines[i] = `${line}\n   # a note`;
              else lines[i] = by + line;
            }
          }
          const slipped = lines.join('\n');
          if (tidied(slipped) !== slipped) changed++;
          check(slipped);
        },
      ),
      { numRuns: 400 },
    );
    assert.ok(changed > 50, String(changed));
  });

  it('answers any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'ab:-#|>"\'[]{} \n\t\r?&*!'.split(/(?:)/u)), maxLength: 60 }),
        check,
      ),
      { numRuns: 1500 },
    );
  });
});
