import assert from 'node:assert/strict';
import { createPlans, messagesFor } from '../../../server/src/service';
import { pasteAt } from '../../../server/src/service/form/paste/paste-at';
import { applyEdits } from '../../../server/src/service/text/edit';

const messages = messagesFor('en');
const uri = 'plan/1-open.commitment.yaml';

/** The draft after pasting where `<|>` stands, or between two of them; nothing where it is pasted as usual. */
function paste(marked: string, markdown: string): string | undefined {
  const parts = marked.split('<|>');
  const text = parts.join('');
  const start = parts[0]?.length ?? 0;
  const plans = createPlans({ messages });
  plans.set(uri, text);
  const selection = { start, end: parts.length > 2 ? start + (parts[1]?.length ?? 0) : start };
  const edit = pasteAt(plans, uri, selection, markdown, messages);
  return edit && applyEdits(text, [edit]);
}

const blocks = 'First.\n\n- a\n- b';

describe('pasting into a draft', () => {
  const cases: readonly (readonly [
    name: string,
    before: string,
    markdown: string,
    after: string | undefined,
  ])[] = [
    [
      'behind a name',
      'description:\n  solution: <|>\n',
      blocks,
      'description:\n  solution: |\n    First.\n\n    - a\n    - b\n',
    ],
    [
      'below a name',
      'description:\n  solution:\n    <|>\nbudget: 5\n',
      blocks,
      'description:\n  solution: |\n    First.\n\n    - a\n    - b\nbudget: 5\n',
    ],
    [
      'into an empty block',
      'description:\n  solution: |\n    <|>\nbudget: 5\n',
      blocks,
      'description:\n  solution: |\n    First.\n\n    - a\n    - b\nbudget: 5\n',
    ],
    [
      'words into a line',
      'description:\n  solution: The <|> is closed.\n',
      '**register**',
      'description:\n  solution: The **register** is closed.\n',
    ],
    [
      'blocks into a line',
      'description:\n  solution: Before.<|> After.\n',
      blocks,
      'description:\n  solution: |\n    Before.\n\n    First.\n\n    - a\n    - b\n\n    After.\n',
    ],
    [
      'over a selection',
      'description:\n  solution: Before <|>what was<|> after.\n',
      'what is',
      'description:\n  solution: Before what is after.\n',
    ],
    [
      'between quotes',
      "description:\n  solution: 'It''s <|>closed.'\n",
      'not\n\nit is',
      "description:\n  solution: |\n    It's\n\n    not\n\n    it is\n\n    closed.\n",
    ],
    [
      'at the end of a block',
      'description:\n  solution: |\n    One.\n    <|>\nbudget: 5\n',
      'Two.',
      'description:\n  solution: |\n    One.\n\n    Two.\nbudget: 5\n',
    ],
    [
      'between two paragraphs',
      'description:\n  solution: |\n    One.\n    <|>\n    Three.\n',
      'Two.',
      'description:\n  solution: |\n    One.\n\n    Two.\n\n    Three.\n',
    ],
    [
      'items behind an item',
      'description:\n  solution: |\n    - one<|>\n    - four\n',
      '- two\n  - inner\n- three',
      'description:\n  solution: |\n    - one\n    - two\n      - inner\n    - three\n    - four\n',
    ],
    [
      'items at an empty sign',
      'description:\n  solution: |\n    - one\n    - <|>\n',
      '- two\n- three',
      'description:\n  solution: |\n    - one\n    - two\n    - three\n',
    ],
    [
      'paragraphs into an item',
      'description:\n  solution: |\n    - one<|>\n    - two\n',
      'A\n\nB',
      'description:\n  solution: |\n    - one\n\n      A\n\n      B\n    - two\n',
    ],
    [
      'items into an empty list',
      'milestones:\n  - id: m1\n    outputs: <|>\n',
      '- A register\n- A guide: long',
      "milestones:\n  - id: m1\n    outputs:\n      - A register\n      - 'A guide: long'\n",
    ],
    [
      'items behind an item of the form',
      'milestones:\n  - id: m1\n    outputs:\n      - A register<|>\n      - A map\n',
      '- A guide\n- A test',
      'milestones:\n  - id: m1\n    outputs:\n      - A register\n      - A guide\n      - A test\n      - A map\n',
    ],
    [
      'items at an empty item of the form',
      'milestones:\n  - id: m1\n    outputs:\n      - <|>\n',
      '- A guide\n- A test',
      'milestones:\n  - id: m1\n    outputs:\n      - A guide\n      - A test\n',
    ],
    [
      'a title stays on its line',
      'number: 1\ntitle: <|>\n',
      '## Open\n\n**contracting**',
      'number: 1\ntitle: Open contracting\n',
    ],
    [
      'lines that end with CR and LF',
      'description:\r\n  solution: <|>\r\n  results: x # why\r\n',
      blocks,
      'description:\r\n  solution: |\r\n    First.\r\n\r\n    - a\r\n    - b\r\n  results: x # why\r\n',
    ],
    ['not into a date', 'milestones:\n  - id: m1\n    due: <|>\n', blocks, undefined],
    ['not into an id', 'milestones:\n  - id: m<|>1\n', blocks, undefined],
    ['not into a comment', 'description:\n  solution: x # no<|>te\n', blocks, undefined],
    ['not between fields', 'title: x\n<|>\nnumber: 1\n', blocks, undefined],
    ['not over two answers', 'description:\n  solution: a<|>b\n  results: c<|>d\n', blocks, undefined],
    [
      'not where the text cannot be read',
      'description:\n  solution: "a<|>\n  results: [\n',
      blocks,
      undefined,
    ],
  ];
  for (const [name, before, markdown, after] of cases) {
    it(name, () => {
      assert.equal(paste(before, markdown), after);
    });
  }
});
