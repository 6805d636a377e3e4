import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from 'yaml';
import type { TreeNode } from '../../../server/src/service/yaml/tree';
import { file, plansWith } from '../../support/fix';

const begun = 'number: 4\ntitle: Waiting times in the open\n';

/** What authors keep in a draft for themselves, in names that the form has elsewhere. */
const ownGroup = fc
  .tuple(
    fc.constantFrom('risks', 'annex', 'partners', 'log', 'scores', 'translation_es', 'x1'),
    fc.constantFrom(
      ['government: [treasury]', 'civil_society: [the-watch]'],
      ['start: 2024-03', 'end: 2025-03'],
      ['statement: Nobody knows', 'causes:', '  - No law asks for it'],
      ['transparency: 3', 'accountability: 2', 'results: [one]'],
      ['- id: r1', '  title: The money runs out', '  due: 2025-06'],
      ['- on: 2024-05-02', '  by: treasury', '  text: Anna was against it'],
    ),
  )
  .map(([name, lines]) => [`${name}:`, ...lines.map((line) => `  ${line}`)].join('\n') + '\n');

/** Long texts with lines that begin as fields do which have lists. */
const prose = fc
  .tuple(
    fc.constantFrom('budget: |', 'summary: >-', 'carried_over_from: |-'),
    fc.constantFrom('', 'In 2025 they pay:'),
    fc.constantFrom('government: 5 million', 'causes: two of them', 'outputs: see the annex'),
    fc.constantFrom('other: 3 million', 'civil_society: nothing', 'results: to be seen'),
  )
  .map(([name, ...lines]) => [name, ...lines.filter((line) => line !== '')].join('\n  ') + '\n');

/** Notes among the items of a list of texts, in words that are a field beside it. */
const notes = fc
  .tuple(
    fc.constantFrom('Other', 'Civil society', 'civil society:', 'Civil_society'),
    fc.boolean(),
    fc.constantFrom('', '  '),
  )
  .map(([words, isBelowName, indent]) => {
    const items = isBelowName ? [`# ${words}`, '- treasury'] : ['- treasury', `# ${words}`];
    return (
      ['leads:', '  government:', ...[...items, '- the-watch'].map((line) => `  ${indent}${line}`)].join(
        '\n',
      ) + '\n'
    );
  });

/** A milestone of which only the name of its title is written, below one that has no title yet. */
const begunItem = fc
  .tuple(fc.constantFrom('', 'lead:', 'due: 2025-06'), fc.constantFrom('', ' ', ' # to be agreed'))
  .map(
    ([field, behind]) =>
      ['milestones:', '  - id: m1', ...(field === '' ? [] : [`    ${field}`]), `  - title:${behind}`].join(
        '\n',
      ) + '\n',
  );

describe('what looks like a part of the form and is none', () => {
  const all = {
    'a field of the authors’ own': ownGroup,
    'a text': prose,
    'a list with notes in it': notes,
    'an item that is just being begun': begunItem,
  };
  for (const [what, written] of Object.entries(all)) {
    it(`${what} is read as it stands`, () => {
      fc.assert(
        fc.property(written, fc.boolean(), fc.constantFrom('\n', '\r\n'), (lines, isFirst, lineBreak) => {
          const text = (isFirst ? lines + begun : begun + lines).replaceAll('\n', lineBreak);
          const plans = plansWith(text);
          assert.deepEqual(
            plans.findings(file).filter(({ rule }) => rule === 'yaml-syntax'),
            [],
          );
          const asItStands: unknown = parse(text, { schema: 'failsafe' });
          assert.deepEqual(said(plans.draft(file)?.yaml.root), asItStands);
        }),
      );
    });
  }
});

/** All fields and their answers, as a reader of YAML has them that knows nothing of the form. */
function said(node: TreeNode | undefined): unknown {
  switch (node?.kind) {
    case 'map':
      return Object.fromEntries(node.entries.map(({ key, value }) => [key, said(value)]));
    case 'list':
      return node.items.map(said);
    case 'scalar':
      return node.text;
    default:
      return node?.kind ?? '';
  }
}
