import assert from 'node:assert/strict';
import fc from 'fast-check';
import { kinds } from '../../../server/src/service/kinds/kinds';
import { knownForm } from '../../../server/src/service/schema/known-form';
import { parseYaml } from '../../../server/src/service/yaml/parse';
import type { SyntaxCause } from '../../../server/src/service/yaml/syntax-problem';
import { generatedDraft } from '../../support/generated-draft';
import { rareDraft } from '../../support/rare-draft';
import { lineBreakOf, pick, structural } from '../../support/slip-places';
import { somewhere } from '../../support/somewhere';
import { layout, writeDraft } from '../../support/write-generated';

const form = knownForm(kinds.commitment.form);
const runs = Number(process.env.CODRAFT_RUNS ?? 0) || 150;

/** What is told of drafts that can be read, because they do not fit the form. */
const byForm: ReadonlySet<SyntaxCause> = new Set([
  'name-line',
  'missing-group',
  'missing-dash',
  'missing-name',
  'answer-above-fields',
]);

function checkReadAsItStands(text: string): void {
  const { root, problems } = parseYaml(text, form);
  const found = problems.filter(({ cause }) => byForm.has(cause));
  assert.deepEqual(found, [], text);
  assert.deepEqual(root, parseYaml(text).root, text);
}

const draft = fc.tuple(generatedDraft, layout).map(([said, way]) => writeDraft(said, way));

/** Notes that read as the names of fields do. */
const note = fc.constantFrom(
  '# Milestones:',
  '## Themes',
  '# leads:',
  '#problem:',
  '# - id: m1',
  '# **Description:**',
  '# outputs: [a page]',
  '# Commitment Lead',
  '#  causes:',
);

/** What authors add for themselves, in the words and the layout of the form. */
const ownField = fc
  .constantFrom(
    'partners:\n  government: [treasury]\n  civil_society: [the-watch]',
    'risks:\n  - id: r1\n    title: The money runs out\n    due: 2025-06\n  - id: r2\n    title: Nobody comes',
    'ideas:\n- Ask the unions\n- Ask the councils',
    'themes:\n  - Health',
    'annex: See the annex\n',
    'log:\n  2024-05-02: The ministry agreed',
    'x1: { start: 2024-03, end: 2025-03 }',
    'history:\n  milestones: 4 of 5\n  leads: the treasury',
  )
  .filter((written) => parseYaml(written).problems.length === 0);

/** Long texts with lines that look like fields and items. */
const longText = fc
  .tuple(
    fc.constantFrom('|', '>-', '|-', '|+'),
    fc.array(
      fc.constantFrom(
        'government: 5 million',
        '- id: the number of the contract',
        '  title: what it is about',
        'Milestones:',
        'milestones:',
        '# Leads',
        '**problem:**',
        '- a first point',
        '  - one below it',
        '1. title: the first',
        'due: when the council says',
        'outputs: see the annex',
        '',
      ),
      { minLength: 1, maxLength: 6 },
    ),
  )
  .chain(([header, lines]) =>
    fc.constantFrom(
      { header, lines: ['They wrote:', ...lines, 'That is all.'] },
      { header, lines: ['It says there:', 'government: [treasury]', 'civil_society: [the-watch]'] },
      { header, lines: ['It says there:', 'statement: Nobody knows', 'causes: [a law, no money]'] },
    ),
  );

describe('a draft that can be read', () => {
  const check = <T>(
    what: string,
    written: fc.Arbitrary<T>,
    write: (text: string, one: T, at: number) => string,
  ) =>
    it(`is read as it stands: ${what}`, () => {
      fc.assert(
        fc.property(draft, written, somewhere, (text, one, at) => {
          checkReadAsItStands(write(text, one, at));
        }),
        { numRuns: runs },
      );
    });

  check('in every layout', fc.constant(''), (text) => text);

  check('with notes that read as names', fc.tuple(note, somewhere), (text, [words, taste], at) => {
    const row = pick(structural(text), at);
    const start = row?.start ?? text.length;
    const indent = ' '.repeat(taste < 0.5 ? 0 : (row?.indent ?? 0));
    return text.slice(0, start) + indent + words + lineBreakOf(text) + text.slice(start);
  });

  check('with fields of the authors’ own', ownField, (text, lines, at) => {
    const fields = structural(text).filter(({ indent, kind }) => indent === 0 && kind === 'field');
    const start = pick([...fields.map((row) => row.start), text.length], at) ?? 0;
    const written = `${lines}\n`.replaceAll('\n', lineBreakOf(text));
    return text.slice(0, start) + written + text.slice(start);
  });

  check('with long texts that look like a part of the form', longText, (text, { header, lines }, at) => {
    const row = pick(
      structural(text).filter(
        ({ name = '', valueStart, end }) =>
          /^(?:summary|statement|solution|title|budget|transparency)$/.test(name) &&
          /^[A-Z][^#:]*$/.test(text.slice(valueStart, end)),
      ),
      at,
    );
    if (!row) return text;
    const indent = ' '.repeat(row.column + 2);
    const below = lines.map((line) => lineBreakOf(text) + (line === '' ? '' : indent + line)).join('');
    return text.slice(0, row.valueStart) + header + below + text.slice(row.end);
  });

  it('is read as it stands: in rare YAML', () => {
    let fitting = 0;
    fc.assert(
      fc.property(rareDraft, (text) => {
        const { root, problems, duplicates } = parseYaml(text);
        if (problems.length > 0 || duplicates.length > 0 || form.misfits(root) > 0) return;
        fitting++;
        checkReadAsItStands(text);
      }),
      { numRuns: runs * 20 },
    );
    assert.ok(fitting >= runs / 5, `only ${fitting} fit the form`);
  });
});
