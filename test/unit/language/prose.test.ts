import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseYaml } from '../../../server/src/service/yaml/parse';
import { proseOf } from '../../../server/src/service/yaml/prose';
import { nodeAt } from '../../../server/src/service/yaml/tree';

/** The prose of the text under `a`; paragraph marks shown as `¶`. */
function prose(file: string): string {
  const node = nodeAt(parseYaml(file).root, ['a']);
  assert.ok(node?.kind === 'scalar');
  const found = proseOf(node, file);
  assert.equal(found.length, node.range.end - node.range.start, 'one for one');
  return found.replaceAll('\u2029', '¶');
}

describe('the prose of an answer', () => {
  const cases: readonly (readonly [what: string, file: string, prose: string])[] = [
    ['plain', 'a: Some words', 'Some words'],
    ['plain over lines', 'a: Some\n  words', 'Some   words'],
    ['a blank line', 'a: |\n  One\n\n  two', '    One¶   two'],
    ['Windows line ends', 'a: |\r\n  One\r\n  two', '     One    two'],
    ['double quotes', 'a: "One \\"two\\""', ' One  "two"  '],
    ['single quotes', "a: 'It''s'", " It 's "],
    ['an escaped line break', 'a: "One\\ntwo"', ' One  two '],
    ['an escaped blank line', 'a: "One\\n\\ntwo"', ' One ¶  two '],
    ['escaped letters', 'a: "Jos\\u00e9 \\xe9"', ' José      é    '],
    ['a block header', 'a: >- # note\n  One', '            One'],
  ];
  for (const [what, file, expected] of cases) {
    it(what, () => assert.equal(prose(file), expected));
  }

  it('keeps list items apart', () => {
    for (const mark of ['- ', '* ', '• ', '1) ', '1. ', '12. ', '(a) ', 'a) ', 'ii. ', '(iv) ']) {
      assert.equal(
        prose(`a: |\n  One\n  ${mark}two`).indexOf('¶'),
        prose(`a: |\n  One\n  ${mark}two`).indexOf('One') + 3,
        mark,
      );
    }
  });

  it('does not take other line starts for items', () => {
    for (const start of [
      '-two',
      '2024 was',
      '1.5 km',
      '*two*',
      'a two',
      'in. two',
      'iff) two',
      '123. two',
      'A. Smith',
    ]) {
      assert.ok(!prose(`a: |\n  One\n  ${start}`).includes('¶'), start);
    }
  });

  it('is as long as what is written, whatever it is', () => {
    const piece = fc.constantFrom(
      'a',
      ' ',
      '\n',
      '\n  ',
      '\r\n  ',
      '- ',
      '1) ',
      '\\n',
      '\\u00e9',
      '\\"',
      "''",
      'é',
      '\t',
    );
    fc.assert(
      fc.property(fc.array(piece), fc.constantFrom('|', '>', 'q', 'd'), (pieces, style) => {
        const text = pieces.join('');
        const file =
          style === 'q' ? `a: '${text}'` : style === 'd' ? `a: "${text}"` : `a: ${style}\n  x${text}`;
        const node = nodeAt(parseYaml(file).root, ['a']);
        if (node?.kind === 'scalar')
          assert.equal(proseOf(node, file).length, node.range.end - node.range.start);
      }),
    );
  });
});
