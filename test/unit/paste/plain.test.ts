import assert from 'node:assert/strict';
import { plainAsMarkdown } from '../../../server/src/service/paste/plain-as-markdown';

describe('plain text from the clipboard', () => {
  const long = 'The ministry opens its register of public contracts to everybody in the country,';
  const cases: readonly (readonly [name: string, plain: string, markdown: string])[] = [
    ['a line is a paragraph, as Word has them', 'One.\r\nTwo.\r\n', 'One.\n\nTwo.'],
    [
      'lines that were broken to fit a page go on',
      `${long}\nfree of charge.\n\nNext.`,
      `${long} free of charge.\n\nNext.`,
    ],
    [
      'short lines below each other stay so',
      'Hello,\n\nAna Núñez\nMinistry',
      'Hello,\n\nAna Núñez\\\nMinistry',
    ],
    [
      "Word's bullets of both levels",
      'We will:\n•\tpublish\no\tnames\n•\tcheck',
      'We will:\n\n- publish\n  - names\n- check',
    ],
    ['numbers', '1.\tone\n2.\ttwo', '1. one\n2. two'],
    [
      'Markdown stays',
      '**Bold** and `code`\n\n| a | b |\n| --- | --- |\n| 1 | 2 |',
      '**Bold** and `code`\n\n| a | b |\n| --- | --- |\n| 1 | 2 |',
    ],
    ['right to left', '•\tأسماء الشركات\n•\tقيمة العقود', '- أسماء الشركات\n- قيمة العقود'],
    ['nothing', ' \n ', ''],
  ];
  for (const [name, plain, markdown] of cases) {
    it(name, () => {
      assert.equal(plainAsMarkdown(plain), markdown);
    });
  }
});
