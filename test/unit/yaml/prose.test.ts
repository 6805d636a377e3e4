import assert from 'node:assert/strict';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { parseYaml } from '../../../server/src/service/yaml/parse';
import { proseOf } from '../../../server/src/service/yaml/prose';
import { nodeAt, type ScalarNode } from '../../../server/src/service/yaml/tree';

const paragraph = '\u2029';

describe('proseOf', () => {
  const ways: Readonly<Record<string, string>> = {
    plain: 'text: We publish the register\n',
    'plain over lines': 'text: We publish\n  the register\nnext: x\n',
    folded: 'text: >-\n  We publish\n  the register\nnext: x\n',
    literal: 'text: |\n  We publish\n  the register\nnext: x\n',
    'in double quotes': 'text: "We publish the register"\n',
    'in double quotes over lines': 'text: "We publish\n  the register"\n',
    'in single quotes': "text: 'We publish the register'\n",
    'with Windows line ends': 'text: >-\r\n  We publish\r\n  the register\r\nnext: x\r\n',
    'in a list': 'items:\n  - We publish\n    the register\n',
  };
  for (const [name, text] of Object.entries(ways)) {
    it(`reads text ${name}, each word at its place`, () => {
      const node = firstText(text);
      const prose = proseOf(node, text);
      assert.equal(prose.replace(/ +/g, ' ').trim(), 'We publish the register');
      for (const word of ['We', 'publish', 'the', 'register']) {
        assert.equal(node.range.start + prose.indexOf(word), text.indexOf(word), word);
      }
    });
  }

  it('leaves out the marks of block text and what follows them', () => {
    const text = 'text: |2- # why\n  One\n';
    assert.equal(proseOf(firstText(text), text).trim(), 'One');
  });

  it('marks where a paragraph ends', () => {
    for (const text of ['text: |\n  One.\n\n  Two.\n', 'text: >\r\n  One.\r\n  \r\n  Two.\r\n']) {
      const prose = proseOf(firstText(text), text);
      assert.deepEqual(
        prose.split(paragraph).map((part) => part.trim()),
        ['One.', 'Two.'],
      );
    }
  });

  it('reads escapes as the letters they stand for', () => {
    const text = 'text: "\\u00e9t\\u00E9 \\"au\\" lait \\x41 \\n \\\\"\n';
    const prose = proseOf(firstText(text), text);
    assert.equal(prose.replace(/ /g, ''), 'été"au"laitA\\');
    assert.equal(prose.indexOf('lait'), text.indexOf('lait') - 'text: '.length);
  });

  it('reads a doubled quotation mark once', () => {
    const text = "text: 'It''s open'\n";
    const prose = proseOf(firstText(text), text);
    assert.equal(prose, " It 's open ");
  });

  it('is as long as what is written, whatever that is', () => {
    const value = fc
      .array(
        fc.constantFrom(
          'word',
          ' ',
          '\n',
          '\n\n',
          '"',
          "'",
          '\\',
          ': ',
          '# ',
          '😀',
          'é',
          '\t',
          '- ',
          '\u2028',
        ),
        { maxLength: 20 },
      )
      .map((parts) => parts.join(''));
    const style = fc.constantFrom('PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE', 'BLOCK_LITERAL', 'BLOCK_FOLDED');
    fc.assert(
      fc.property(value, style, fc.boolean(), (written, type, windows) => {
        const made = stringify({ text: written }, { defaultStringType: type as 'PLAIN', lineWidth: 20 });
        const text = windows ? made.replaceAll('\n', '\r\n') : made;
        const node = nodeAt(parseYaml(text).root, ['text']);
        if (node?.kind !== 'scalar') return;
        const prose = proseOf(node, text);
        assert.equal(prose.length, node.range.end - node.range.start);
        // A letter of the prose is the letter at its place, or stands for the escape that is written there.
        for (let i = 0; i < prose.length; i++) {
          const letter = prose[i] ?? '';
          const there = text[node.range.start + i] ?? '';
          assert.ok(
            letter === there || letter === ' ' || letter === paragraph || there === '\\',
            JSON.stringify([text, prose]),
          );
        }
      }),
      { numRuns: 1000 },
    );
  });
});

function firstText(text: string): ScalarNode {
  const { root } = parseYaml(text);
  const node = nodeAt(root, ['text']) ?? nodeAt(root, ['items', 0]);
  assert.ok(node?.kind === 'scalar');
  return node;
}
