import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fixesFor } from '../../../server/src/service/features/fixes/fixes';
import { nodeAt, type TreePath } from '../../../server/src/service/yaml/tree';
import { file, inputOf, plansWith, textsAfter } from '../../support/fix';

/** What stands before a text over several lines, its indentation, what comes after it, and where it is. */
const places: readonly (readonly [before: string, indent: string, behind: string, path: TreePath])[] = [
  ['number: 1\nsummary: ', '  ', 'stage: initial\n', ['summary']],
  ['problem:\n  causes:\n    - One.\n    - ', '      ', '    - Three.\n', ['problem', 'causes', 1]],
  ['description:\n  results:\n  - ', '    ', 'number: 1\n', ['description', 'results', 0]],
  [
    'milestones:\n  - id: m1\n    outputs:\n      - ',
    '        ',
    '      - A page\n    due: 2025-06-30\n',
    ['milestones', 0, 'outputs', 0],
  ],
];
/** The same, on the line below the name or dash. */
const below: typeof places = [
  ['problem:\n  statement:\n    ', '    ', 'number: 1\n', ['problem', 'statement']],
  ['problem:\n  causes:\n    -\n      ', '      ', '    - Three.\n', ['problem', 'causes', 0]],
];
const signs: readonly string[] = [
  '>90 % of the clinics that report',
  '*Every* clinic in the north',
  '@health-team of the ministry',
];
const hash = 'Visits to clinic #12 of the district';
const lines = fc.array(fc.constantFrom('and of the region', 'publish each visit', 'with “dates”'), {
  minLength: 1,
  maxLength: 3,
});

function checkWrapped(
  [before, indent, behind, path]: (typeof places)[number],
  written: string[],
  end: string,
) {
  const text = `${before}${written.join(`\n${indent}`)}\n${behind}`.replaceAll('\n', end);
  const plans = plansWith(text);
  const found = plans.findings(file).filter(({ rule }) => ['yaml-syntax', 'text-cut-short'].includes(rule));
  const [finding] = found;
  assert.ok(finding && found.length === 1, `${found.map(({ message }) => message).join('\n')} in ${text}`);
  const [fix] = fixesFor(finding, inputOf(plans, file));
  assert.equal(fix?.title, 'Put the text in quotation marks');
  const { yaml } = plansWith(textsAfter(plans, fix).get(file) ?? '').draft(file) ?? assert.fail();
  assert.deepEqual(yaml.problems, []);
  const node = nodeAt(yaml.root, path);
  assert.equal(node?.kind === 'scalar' && node.text, written.join(' '));
}

describe('a text over several lines that needs quotation marks', () => {
  it('is one finding, and none of its lines is left outside them', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.tuple(fc.constantFrom(...places), fc.constantFrom(...signs, hash)),
          fc.tuple(fc.constantFrom(...below), fc.constant(hash)),
        ),
        lines,
        fc.constantFrom('\n', '\r\n'),
        ([place, first], rest, end) => checkWrapped(place, [first, ...rest], end),
      ),
      { numRuns: 150 },
    );
  });

  it('is so too where a list item begins like a field', () => {
    const items = places.filter(([before]) => before.endsWith('- '));
    fc.assert(
      fc.property(
        fc.constantFrom(...items),
        fc.constantFrom('Step 2: the clinics', 'Étape 1 : le ministère', 'Annex A: the list'),
        lines,
        fc.constantFrom('\n', '\r\n'),
        (place, first, rest, end) => checkWrapped(place, [first, ...rest], end),
      ),
      { numRuns: 60 },
    );
  });
});
