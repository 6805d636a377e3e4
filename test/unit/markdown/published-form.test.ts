import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { formOfMarkdown, publishedForm } from '../../../server/src/service/markdown/published-form';
import { parseAnswer } from '../../../server/src/service/publish/answers/parse-answer';
import { parseYaml } from '../../../server/src/service/yaml/parse';
import { entryOf } from '../../../server/src/service/yaml/tree';
import '../../support/property-seed';

function form(...lines: readonly string[]): string | undefined {
  const { root, text } = parseYaml(lines.join('\n'));
  const answer = entryOf(root, 'summary')?.value;
  return answer?.kind === 'scalar' ? publishedForm(answer, text) : undefined;
}

describe('the form in which an answer is read', () => {
  it('is the words of a paragraph, however they are quoted and broken into lines', () => {
    const expected = '"It’s open to all."';
    assert.equal(form('summary: It’s open to all.'), expected);
    assert.equal(form('summary: "It’s   open', '  to all."'), expected);
    assert.equal(form('summary: >-', '  It’s open', '  to all.', ''), expected);
    assert.equal(form('summary: |', '    It’s open  ', '    to all.', '', ''), '"It’s open\\nto all."');
    assert.equal(form('summary: |', '    It’s open ', '    to all.', '', ''), expected);
    assert.equal(form('summary: Plan d’Énergie'), form('summary: Plan d’E\u0301nergie'));
    assert.equal(form('summary: "  "'), undefined);
  });

  it('says where each leaf stands', () => {
    const answer = [
      '  We publish:',
      '',
      '  - contracts',
      '    - with their amendments',
      '',
      '    and their payments',
      '  - invoices',
      '',
      '  3. One',
      '  4. Two',
      '',
      '  > Quoted.',
      '  >',
      '  > - cited',
      '',
      '  ### Shares',
      '',
      '  | year | share |',
      '  |------|------:|',
      '  | 2025 | 20 %  |',
      '',
      '  ***',
    ];
    assert.deepEqual(JSON.parse(form('summary: |', ...answer) ?? ''), [
      ['p', 'We publish:'],
      ['[- p', 'contracts'],
      ['= [- p', 'with their amendments'],
      ['= p', 'and their payments'],
      ['- p', 'invoices'],
      ['[.3 p', 'One'],
      ['. p', 'Two'],
      ['[> p', 'Quoted.'],
      ['= [- p', 'cited'],
      ['h3', 'Shares'],
      ['th-r', 'year\nshare'],
      ['tr', '2025\n20 %'],
      ['hr', ''],
    ]);
  });

  it('is another one for a table, list, heading or line break that was flattened', () => {
    const pairs: readonly (readonly [string, string])[] = [
      ['a\n\n| b | c |\n|---|---|\n| d | e |', 'a\n\n| b | c | |---|---| | d | e |'],
      ['- a\n  - b\n- c', '- a\n- b\n- c'],
      ['- a\n\n  b', '- a\n\nb'],
      ['## A\nb', '## A b'],
      ['> a\n\nb', '> a\nb'],
      ['> a\n\n> b', '> a\n>\n> b'],
      ['a  \nb', 'a\nb'],
      ['a\\\nb', 'a\nb'],
      ['1. a\n2. b', '2. a\n3. b'],
      ['    a  b', 'a b'],
      ['- a\n-\n- b', '- a\n- b'],
    ];
    for (const [one, other] of pairs) assert.notEqual(formOfMarkdown(one), formOfMarkdown(other), one);
  });

  it('stays as it is whatever readers cannot see', () => {
    const pairs: readonly (readonly [string, string])[] = [
      ['a  \nb', 'a\\\nb'],
      ['a\\\\\nb', 'a\\\\ b'],
      ['- a\n  b\n- c', '-   a b\n\n-   c\n'],
      ['1. a\n2. b', '1. a\n1. b'],
      ['A\n===\nb', '# A #\n\nb'],
      ['|a|b|\n|-|-|\n|c|d|', '| a | b |\n|----|---|\n| c  | d |'],
      ['```\na \n```', '~~~\na\n~~~'],
    ];
    for (const [one, other] of pairs) assert.equal(formOfMarkdown(one), formOfMarkdown(other), one);
  });

  it('is the same only for what is published alike', () => {
    const line = fc.constantFrom(
      ...['a', 'b c', '- a', '- b', '  - c', '  b', '    d', '* a', '1. a', '2. b', '> a', '> - b', '>', '-'],
      ...['# a', '---', '| a | b |', '|---|---|', '| c |', '```', 'a  ', 'a\\', '**a** _b_', '', ''],
    );
    const text = fc.array(line, { minLength: 1, maxLength: 7 }).map((lines) => lines.join('\n'));
    const known = new Map<string | undefined, string>();
    fc.assert(
      fc.property(text, (markdown) => {
        const shown = published(markdown);
        const key = formOfMarkdown(markdown);
        assert.equal(known.get(key) ?? shown, shown, markdown);
        known.set(key, shown);
      }),
      { numRuns: 6000 },
    );
    assert.ok(known.size < 5900, 'Some of them have to be read alike.');
  });
});

function published(markdown: string): string {
  const blocks = parseAnswer(markdown, () => ({ uri: '', range: { start: 0, end: 0 } }));
  return JSON.stringify(blocks, (key, value: unknown) =>
    key === 'source' ? undefined : typeof value === 'string' ? value.replace(/[ \t]+/g, ' ').trim() : value,
  );
}
