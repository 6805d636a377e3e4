import fc from 'fast-check';
import { structuredAnswer, writeMarkdown } from './structured-answer';

/** Answers as different hands write them: the same thing in several ways, and things that nobody expects. */
const blocks = [
  'The ministry publishes **all contracts** above 5,000 within _ten_ days.',
  'Lines that\nare wrapped by hand,\nwith __bold__ and *italic* words.',
  'A break that is meant\\\nand another  \nof blanks, and 5 * 3 = 15, snake_case, a_b_c.',
  'See [the rules](https://example.org/a_(b)?c=d&e=f "Rules"), <https://example.org/x_y>, and `code` with ``a ` b``.',
  'Escaped \\*stars\\*, &amp; entities &lt;b&gt;, [brackets], 2 < 3 & 4, ~~gone~~ and ***both***.',
  '¿Quién publica? **Todos** los ministerios, según _la ley_ n.º 19.',
  'تنشر الوزارة **كل العقود** خلال [عشرة أيام](https://example.org/ar).',
  '- one\n- two **bold**\n- three',
  '* one\n\n* two\n  wrapped line\n\n  with a second paragraph\n* three',
  '- outer\n    - inner _deep_\n    - inner two\n- outer again\n\n      code in it',
  '1. first\n2. second\n   - nested\n3. third',
  '1) every\n1) number\n1) the same',
  '3. from three\n4. on',
  '-\ttab\n-\tlist',
  '-\n  begins below\n- - twice',
  '> quoted **text**\nthat goes on\n>\n> - with a list\n>   in it',
  '## A heading #\n',
  'Underlined\n----------',
  '| year | share |\n|---|:-:|\n| 2024 | 20 % |\n| 2025 | **30** \\| `a\\|b` |',
  'a | b\n--|--\n1 | 2\n3',
  '- item\n\n  | a | b |\n  |---|---|\n  | 1 | 2 |',
  '```sql\nselect *\n\nfrom x\n```',
  '    indented code\n\n    goes on',
  '***',
  'Before a list:\n- close\n- to it',
  'A picture: ![map](https://example.org/map.png)',
  '[ref]: https://example.org\n[ref] is text',
  '<b>no html</b>',
  '[empty](<>) [](https://example.org) [no](javascript:alert(1))',
  '# Title\nright below',
  '1986\\. A year that begins a line.\n\\- no list',
  '- [ ] open\n- [x] done',
];

export const richAnswer: fc.Arbitrary<string> = fc.oneof(
  fc
    .tuple(
      fc.constantFrom('', '', '', '\n', '\n\n'),
      fc.array(
        fc.tuple(fc.constantFrom(...blocks), fc.constantFrom('\n\n', '\n\n', '\n\n\n', '\n', '\n \n')),
        {
          maxLength: 6,
        },
      ),
    )
    .map(([lead, parts]) => lead + parts.flat().join('')),
  structuredAnswer.chain((parts) =>
    fc.constantFrom(30, 60, Infinity).map((width) => writeMarkdown(parts, width)),
  ),
  fc.string({ unit: fc.constantFrom(...'ab \n\n*_`[]()<>&~#-+1.)|:\\!='.split('')), maxLength: 40 }),
);
