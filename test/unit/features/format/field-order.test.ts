import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { kindOfFile } from '../../../../server/src/service';
import { orderFields } from '../../../../server/src/service/features/tidy/field-order';
import { sameUpToOrder } from '../../../../server/src/service/yaml/layout/same-content';
import { readDraft } from '../../../../server/src/service/kinds/read-draft';
import { applyEdits } from '../../../../server/src/service/text/edit';
import { parseYaml } from '../../../../server/src/service/yaml/parse';
import { filesBelow } from '../../../support/fixtures';

function ordered(text: string, kind: Parameters<typeof readDraft>[0] = 'commitment'): string {
  return applyEdits(text, orderFields(readDraft(kind, text)));
}

const root = join(__dirname, '../../../..');
const drafts = [...filesBelow(join(root, 'test/fixtures')), ...filesBelow(join(root, 'examples'))].flatMap(
  (file) => {
    const kind = kindOfFile(file);
    return kind ? [{ kind, text: readFileSync(file, 'utf8') }] : [];
  },
);

describe("putting fields into the form's order", () => {
  it('moves them with their comments and blank lines', () => {
    assert.equal(
      ordered(
        '# A draft\n\n# in short\nsummary: |\n  One\n\n  two\n\n# the name\ntitle: A # here\nnumber: 1\n# the end\n',
      ),
      '# A draft\n\nnumber: 1\n\n# the name\ntitle: A # here\n# in short\nsummary: |\n  One\n\n  two\n# the end\n',
    );
  });

  it('goes into parts and items', () => {
    assert.equal(
      ordered(
        'milestones:\n  - due: 2024\n    # what\n    title: B\n    id: m1\n  - id: m2\n    due: 2025\n    title: C\nproblem:\n  causes: []\n  statement: D',
      ),
      'problem:\n  statement: D\n  causes: []\nmilestones:\n  - id: m1\n    # what\n    title: B\n    due: 2024\n  - id: m2\n    title: C\n    due: 2025',
    );
  });

  it('keeps a field that the form does not know behind its neighbour', () => {
    assert.equal(ordered('summary: B\nours: C\ntitle: A\n'), 'title: A\nsummary: B\nours: C\n');
  });

  it('leaves alone what is in order, and what it cannot move safely', () => {
    for (const text of [
      'number: 1\ntitle: A\n',
      '',
      'summary: "B\ntitle: A\n',
      'summary: A\nsummary: B\ntitle: C\n',
      'milestones:\n  - due: 2024\n    # first\n    id: m1\n',
      'summary: |+\n  A\n\n\ntitle: B\n',
      'summary: &a B\ntitle: *a\n',
      'summary: A\n<<<<<<< ours\nnumber: 1\n=======\nnumber: 2\n>>>>>>> theirs\ntitle: B\n',
      '{ summary: B, title: A }\n',
      '- summary: B\n  title: A\n',
    ]) {
      assert.equal(ordered(text), text);
    }
  });

  it('keeps the mark of the encoding at the start, and the line breaks', () => {
    assert.equal(
      ordered('\uFEFF# in short\r\nsummary: A\r\n\r\ntitle: B\r\nmilestones:\r\n- due: 2024\r\n  id: m1'),
      '\uFEFFtitle: B\r\n\r\n# in short\r\nsummary: A\r\nmilestones:\r\n- id: m1\r\n  due: 2024',
    );
    assert.equal(
      ordered('period:\n  end: 2025\r\n  start: 2024\nnumber: 1'),
      'number: 1\nperiod:\n  start: 2024\n  end: 2025',
    );
  });

  it('keeps items of a list of dashes that are not indented, and steps of four', () => {
    assert.equal(
      ordered('milestones:\n-   title: B\n    outputs:\n    - C\n    # for now\n    id: m1\n-   id: m2\n'),
      'milestones:\n-   title: B\n    outputs:\n    - C\n    # for now\n    id: m1\n-   id: m2\n',
    );
    assert.equal(
      ordered('milestones:\n-   title: B\n    outputs:\n    - C\n    id: m1\n'),
      'milestones:\n-   id: m1\n    title: B\n    outputs:\n    - C\n',
    );
  });

  it('is quick in a draft of many parts out of order', () => {
    const item = (n: number) => `  - due: 2024-01-01\n    title: B\n    id: m${n}\n`;
    const items = Array.from({ length: 2000 }, (_, n) => item(n)).join('');
    const after = ordered(`milestones:\n${items}title: A\n`);
    assert.match(after, /^title: A\nmilestones:\n {2}- id: m0\n {4}title: B\n {4}due: 2024-01-01\n/);
    assert.equal(after.match(/- id: m/g)?.length, 2000);
  });

  const linesOf = (text: string) =>
    text
      .split(/\r\n|\r|\n/)
      .map((line) => line.replace(/^[\s-]*/, ''))
      .sort();

  const check = (text: string, kind: (typeof drafts)[number]['kind']) => {
    const after = ordered(text, kind);
    assert.deepEqual(linesOf(after), linesOf(text));
    assert.ok(sameUpToOrder(parseYaml(after).root, parseYaml(text).root));
    assert.equal(ordered(after, kind), after);
    return after !== text;
  };

  it('keeps every line and comment of every draft', () => {
    for (const { text, kind } of drafts) check(text, kind);
  });

  it('keeps them in drafts whose fields were shuffled', () => {
    let moved = 0;
    const commitments = drafts.filter(({ kind, text }) => kind === 'commitment' && !text.includes('\r'));
    fc.assert(
      fc.property(fc.constantFrom(...commitments), fc.integer(), fc.integer(), ({ text, kind }, a, b) => {
        const blocks = text.split(/\n(?=\S)/);
        const at = (number: number) => Math.abs(number) % blocks.length;
        const [one, two] = [blocks[at(a)], blocks[at(b)]];
        if (one === undefined || two === undefined) return;
        blocks[at(a)] = two;
        blocks[at(b)] = one;
        if (check(blocks.join('\n'), kind)) moved++;
      }),
      { numRuns: 200 },
    );
    assert.ok(moved > 50, String(moved));
  });
});
