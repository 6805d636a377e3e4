import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { longestFile, mostLines, parseYaml, type ParsedYaml } from '../../../server/src/service/yaml/parse';
import { proseOf } from '../../../server/src/service/yaml/prose';
import type { TreeNode } from '../../../server/src/service/yaml/tree';

const realistic = readFileSync(
  join(__dirname, '../../../examples/uk-nap6/commitments/1-open-contracting.commitment.yaml'),
  'utf8',
);

/** Texts that are made of what drafts and slips are made of. */
const draftLike = fc
  .array(
    fc.constantFrom(
      'title',
      'milestones',
      ':',
      ': ',
      '- ',
      '-',
      '\n',
      '\n  ',
      '\n    ',
      '\r\n',
      '\r',
      '\t',
      '"',
      "'",
      '[',
      ']',
      '{',
      '}',
      ',',
      '|',
      '>',
      '>-',
      '#',
      ' # ',
      '&a',
      '*a',
      '!',
      '!!str ',
      '?',
      '? ',
      '%',
      '@',
      '`',
      '---',
      '...',
      '<<: ',
      '\\',
      '~',
      '2024-06-30',
      'a text',
      '😀',
      '\u00a0',
      '\ufeff',
      '\0',
      '\ud800',
      '\u2028',
      '<<<<<<< a\n',
      '\n=======\n',
      '\n>>>>>>> b\n',
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

describe('any text at all', () => {
  it('is read without throwing, and everything found lies in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => checkPlaces(parseYaml(text))),
    );
    fc.assert(
      fc.property(draftLike, (text) => checkPlaces(parseYaml(text))),
      { numRuns: 2000 },
    );
  });

  it('is read while it is being typed, and while it is being pasted over', () => {
    for (let end = 0; end <= realistic.length; end += end < 400 ? 1 : 13)
      checkPlaces(parseYaml(realistic.slice(0, end)));
    for (let start = 0; start <= realistic.length; start += 41)
      checkPlaces(parseYaml(realistic.slice(start)));
  });

  it('is found sound when it is', () => {
    assert.deepEqual(parseYaml(realistic).problems, []);
    assert.deepEqual(parseYaml(realistic.replaceAll('\n', '\r\n')).problems, []);
  });

  it('says one thing about a line', () => {
    fc.assert(
      fc.property(draftLike, (text) => {
        const { problems, lines } = parseYaml(text);
        const told = problems.map(({ range }) => lines.position(range.start).line);
        assert.equal(new Set(told).size, told.length);
      }),
    );
  });
});

describe('hostile texts', () => {
  const many = 20_000;
  const cases: Readonly<Record<string, string>> = {
    'brackets a thousand deep': `a: ${'['.repeat(1000)}`,
    'braces a thousand deep': `a: ${'{b: '.repeat(1000)}`,
    'dashes a thousand deep': '- '.repeat(1000),
    'question marks a thousand deep': '? '.repeat(1000),
    'fields a thousand deep': Array.from({ length: 1000 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'),
    'brackets just allowed': `a: ${'['.repeat(99)}`,
    'closing brackets': ']'.repeat(many),
    'quotation marks': `a: ${'"'.repeat(many)}`,
    'open quotes': 'a: "\n'.repeat(many),
    stars: `a: ${'*'.repeat(many)}`,
    colons: ':'.repeat(many),
    commas: `a: [${','.repeat(many)}`,
    tags: 'a: !b c\n'.repeat(2000),
    'white space before a letter': `a: b${' '.repeat(many)}c`,
    'conflict marks': '<<<<<<<\n'.repeat(many),
    'an alias bomb': [
      'a: &a [x, x]',
      ...Array.from(
        { length: 30 },
        (_, i) => `b${i}: &b${i} [*${i ? `b${i - 1}` : 'a'}, *${i ? `b${i - 1}` : 'a'}]`,
      ),
    ].join('\n'),
    'one long word': `a: ${'x'.repeat(100_000)}`,
    'nothing but NUL': '\0'.repeat(many),
    'halves of letters': `a: ${'\ud800'.repeat(100)}\n\udc00: b`,
  };
  for (const [name, text] of Object.entries(cases)) it(name, () => checkPlaces(parseYaml(text)));

  it('does not read what is deeper than any form', () => {
    for (const name of ['brackets', 'braces', 'dashes', 'question marks', 'fields']) {
      const { problems, root } = parseYaml(cases[`${name} a thousand deep`] ?? '');
      assert.deepEqual([problems.map(({ cause }) => cause), root], [['too-deep'], undefined], name);
    }
  });

  it('does not read what is longer than any form', () => {
    for (const text of ['x'.repeat(longestFile + 1), 'a\n'.repeat(mostLines)]) {
      const { problems, root } = parseYaml(text);
      assert.deepEqual([problems.map(({ cause }) => cause), root], [['too-large'], undefined]);
    }
  });

  it('reads what is just short enough', () => {
    const text = `title: ${'word '.repeat(longestFile / 5 - 2)}end`;
    assert.deepEqual(parseYaml(text).problems, []);
    assert.equal(parseYaml(text).root?.kind, 'map');
  });

  it('does not follow what refers to something else', () => {
    const { root } = parseYaml('a: &x [1]\nb: *x\n');
    assert.ok(root?.kind === 'map');
    assert.equal(root.entries[1]?.value?.kind, 'unreadable');
  });
});

function checkPlaces({ text, root, problems, duplicates, conflicts }: ParsedYaml): void {
  const inside = ({ start, end }: { start: number; end: number }) => {
    assert.ok(0 <= start && start <= end && end <= text.length, `${start}-${end} of ${text.length}`);
  };
  for (const { range } of [...problems, ...duplicates, ...conflicts]) inside(range);
  const visit = (node: TreeNode | undefined): void => {
    if (!node) return;
    inside(node.range);
    if (node.kind === 'map') {
      for (const { keyRange, value } of node.entries) {
        inside(keyRange);
        visit(value);
      }
    } else if (node.kind === 'list') node.items.forEach(visit);
    else if (node.kind === 'scalar')
      assert.equal(proseOf(node, text).length, node.range.end - node.range.start);
  };
  visit(root);
}
