import assert from 'node:assert/strict';
import fc from 'fast-check';
import { nodeAt, type TreePath } from '../../../server/src/service/yaml/tree';
import { allFixes, file, fixed, plansWith, textsAfter, titlesFor } from '../../support/fix';

const word = fc.constantFrom(
  'records',
  'the “register”',
  '"open"',
  "ministry's",
  'back\\slash',
  'l’État,',
  '100 %',
  '[draft]',
  '{x}',
  '公开',
  '&',
);
const words = fc.array(word, { minLength: 1, maxLength: 5 }).map((all) => `Answer ${all.join(' ')}`);
const number = fc.constantFrom('#3', '#hashtag', '#7:', '#é', '#3-#5');

/** Places for an answer: what stands before and behind it, how lines of it go on, and where it is. */
const places: readonly (readonly [before: string, behind: string, indent: string, path: TreePath])[] = [
  ['number: 1\ntitle: ', '\nstage: initial\n', '  ', ['title']],
  [
    'problem:\n  causes:\n    - One\n    - ',
    '\n    - Three\nstage: final\n',
    '      ',
    ['problem', 'causes', 1],
  ],
  ['milestones:\n  - title: ', '\n    due: 2025-06-30\n', '      ', ['milestones', 0, 'title']],
  ['summary:\n  tbc: ', '\nnumber: 1\n', '    ', ['summary', 'tbc']],
  ['updates:\n- note:\n    ', '\n  date: 2025-01-01\n', '    ', ['updates', 0, 'note']],
];
const place = fc.constantFrom(...places);
const wrapped = fc.boolean();

describe('words that a # cuts off', () => {
  it('are all told, and brought back by quotation marks', () => {
    fc.assert(
      fc.property(
        words,
        number,
        words,
        place,
        wrapped,
        (first, sign, rest, [before, behind, indent, path], isWrapped) => {
          const text = `${before}${isWrapped ? first.replaceAll(' ', `\n${indent}`) : first} ${sign} ${rest}${behind}`;
          const plans = plansWith(text);
          const offered = allFixes(plans, file).filter(({ finding }) => finding.rule === 'text-cut-short');
          assert.deepEqual(
            [...new Set(offered.map(({ finding: { range } }) => text.slice(range.start, range.end)))],
            [`${sign} ${rest}`],
          );
          const fix = offered.find(({ isPreferred }) => isPreferred);
          assert.ok(fix && !fix.isSafe);
          const after = textsAfter(plans, fix).get(file) ?? '';
          const { yaml } = plansWith(after).draft(file) ?? assert.fail();
          assert.deepEqual(yaml.problems, []);
          const node = nodeAt(yaml.root, path);
          assert.equal(node?.kind === 'scalar' && node.text, `${first} ${sign} ${rest}`);
          assert.ok(after.startsWith(before) && after.endsWith(behind));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('may be a note, if the author says so', () => {
    const text = 'title: Open courts # as agreed\n';
    assert.deepEqual(titlesFor('text-cut-short', text), [
      'Put the text in quotation marks',
      'Keep it as a note, after two spaces',
    ]);
    const kept = fixed('text-cut-short', text, 'Keep it as a note, after two spaces');
    assert.equal(kept, 'title: Open courts  # as agreed\n');
    assert.deepEqual(titlesFor('text-cut-short', kept), []);
    assert.equal(
      fixed('text-cut-short', text, 'Put the text in quotation marks'),
      'title: "Open courts # as agreed"\n',
    );
  });

  it('leave a comma or bracket where it was', () => {
    assert.equal(
      fixed('text-cut-short', 'milestones:\n  - id: m1\n    outputs: [\n      Report #3,\n    ]\n'),
      'milestones:\n  - id: m1\n    outputs: [\n      "Report #3",\n    ]\n',
    );
  });

  it('are the only finding where nothing is left of the answer', () => {
    const text = 'number: 1\ntitle: #opencourts for all\n';
    const onLine = plansWith(text)
      .findings(file)
      .filter(({ range }) => range.start >= text.indexOf('title'));
    assert.deepEqual(
      onLine.map(({ rule }) => rule),
      ['text-cut-short'],
    );
  });
});
