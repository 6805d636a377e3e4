import assert from 'node:assert/strict';
import fc from 'fast-check';
import { afterEnter, afterSpace } from '../../../../server/src/service/features/on-type';
import { readDraft } from '../../../../server/src/service/kinds/read-draft';
import { applyEdits } from '../../../../server/src/service/text/edit';
import { splitCursor } from '../../../support/cursor';
import { commitmentText } from '../../../support/protocol-plan';

/** Enter at the cursor, as an editor does it: the new line begins like the one above. */
function enter(marked: string): string {
  const { text, offset } = splitCursor(marked);
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const indent = /^[ \t]*/.exec(text.slice(lineStart, offset))?.[0] ?? '';
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const typed = text.slice(0, offset) + eol + indent + text.slice(offset);
  const at = offset + eol.length + indent.length;
  const edits = afterEnter(at, readDraft('commitment', typed));
  assert.ok(edits.length <= 1);
  const [edit] = edits;
  // An editor leaves the cursor behind what was written around it.
  const cursor = edit ? edit.range.start + edit.text.length : at;
  const after = applyEdits(typed, edits);
  return `${after.slice(0, cursor)}<|>${after.slice(cursor)}`;
}

function same(marked: string, expected: string): void {
  assert.equal(enter(marked), expected);
}

describe('Enter', () => {
  it('begins the next item of a list', () => {
    same('problem:\n  causes:\n    - One<|>\n', 'problem:\n  causes:\n    - One\n    - <|>\n');
    same('problem:\n  causes:\n  - One<|>\n', 'problem:\n  causes:\n  - One\n  - <|>\n');
    same('leads:\r\n  other:\r\n    - a<|>', 'leads:\r\n  other:\r\n    - a\r\n    - <|>');
  });

  it('begins a list below its name, the fields of a field a step further in', () => {
    same('milestones:<|>\n', 'milestones:\n  - <|>\n');
    same(
      'problem:\n    statement: A\n    causes:<|>\n',
      'problem:\n    statement: A\n    causes:\n        - <|>\n',
    );
    same('milestones:\n- id: m1\n  outputs:<|>\n', 'milestones:\n- id: m1\n  outputs:\n  - <|>\n');
    same('leads:<|>\n', 'leads:\n  <|>\n');
  });

  it('begins the answer of a text a step further in', () => {
    same('problem:\n  statement:<|>\n', 'problem:\n  statement:\n    <|>\n');
    same('summary:<|>\n', 'summary:\n  <|>\n');
    same('milestones:\n  - title:<|>\n', 'milestones:\n  - title:\n      <|>\n');
  });

  it('goes on with a long text that begins behind its name', () => {
    same(
      'description:\n  solution: We publish the list.<|>\n  results: []\n',
      'description:\n  solution: We publish the list.\n    <|>\n  results: []\n',
    );
    same('summary: One.<|>', 'summary: One.\n  <|>');
    same('summary: One.\n  Two.<|>', 'summary: One.\n  Two.\n  <|>');
    same('updates:\n  - note: One.<|>', 'updates:\n  - note: One.\n      <|>');
  });

  it('goes on with the next field behind what is said in a word, a date, quotation marks or brackets', () => {
    for (const field of [
      'number: 3',
      'title: A',
      'theme: justice',
      'stage: mature',
      "summary: 'One.'",
      'summary: { tbc: why }',
      'sdg: [16]',
      'summary: One. # who says so?',
    ])
      same(`${field}<|>\n`, `${field}\n<|>\n`);
    same('period:\n  start: 2024<|>', 'period:\n  start: 2024\n  <|>');
  });

  it('below a gap goes on beside the answer that is left open', () => {
    same('summary:\n  tbc: after May<|>', 'summary:\n  tbc: after May\n<|>');
    same(
      'milestones:\n  - id: m1\n    outputs:\n      tbc:<|>\n',
      'milestones:\n  - id: m1\n    outputs:\n      tbc:\n    <|>\n',
    );
    same(
      'problem:\n  causes:\n    - tbc: the audit<|>\n',
      'problem:\n  causes:\n    - tbc: the audit\n    - <|>\n',
    );
  });

  it('moves the name of a field out of the text above it, and begins what stands below', () => {
    same(
      'description:\n  solution: We publish.\n    results:<|>\n',
      'description:\n  solution: We publish.\n  results:\n    - <|>\n',
    );
    same('summary: One.\r\n  leads:<|>\r\n', 'summary: One.\r\nleads:\r\n  <|>\r\n');
    const other = 'summary: One.\n  results:<|>\n';
    same(other, other.replace('<|>', '\n  <|>'));
  });

  it('takes back what an editor indents below words with a colon in a long text', () => {
    const text = 'summary: |\n  We promise:\n    ';
    const edits = afterEnter(text.length, readDraft('commitment', text));
    assert.equal(applyEdits(text, edits), 'summary: |\n  We promise:\n  ');
  });

  it('goes on with the fields of an item', () => {
    same('milestones:\n  - id: m1<|>\n', 'milestones:\n  - id: m1\n    <|>\n');
    same('milestones:\n  - id: m1\n    title: A<|>\n', 'milestones:\n  - id: m1\n    title: A\n    <|>\n');
  });

  it('begins the next item when it is typed twice behind the last field', () => {
    same(
      'milestones:\n  - id: m1\n    title: A\n    <|>\nsummary: B\n',
      'milestones:\n  - id: m1\n    title: A\n  - <|>\nsummary: B\n',
    );
    const between = 'milestones:\n  - id: m1\n    <|>\n    title: A\n';
    same(between, between.replace('<|>', '\n    <|>'));
  });

  it('on an item without words ends the list', () => {
    same(
      'problem:\n  causes:\n    - One\n    - <|>\nsummary: A\n',
      'problem:\n  causes:\n    - One\n  <|>\nsummary: A\n',
    );
    same('milestones:\n  - id: m1\n  - <|>\n', 'milestones:\n  - id: m1\n<|>\n');
    same('milestones:\n- id: m1\n- <|>\n', 'milestones:\n- id: m1\n<|>\n');
  });

  it('is only a new line in long texts, comments, brackets, and in the middle of a line', () => {
    for (const text of [
      'summary: |\n  One\n  - two<|>\n',
      'summary: |<|>\n',
      'summary: |\n  leads:<|>\n',
      'summary: |\n  One\n  <|>\n',
      'summary: "One\n  milestones:<|>\n  two"\n',
      'summary: One\n  - two<|>\n  three\n',
      'leads:\n  other: [a,<|>\n    b]\n',
      '# milestones:<|>\n',
      'problem:\n  causes:\n    - One <|>two\n',
      'title: A<|>\n',
    ]) {
      const { text: plain, offset } = splitCursor(text);
      const indent = /[ \t]*(?=\S*[^\n]*$)/.exec(
        plain.slice(plain.lastIndexOf('\n', offset - 1) + 1, offset),
      )?.[0];
      same(text, text.replace('<|>', `\n${indent ?? ''}<|>`));
    }
  });

  it('changes only white space and dashes, wherever it is typed', () => {
    const whole = `${commitmentText()}problem:\n  statement: |\n    One\n\n    two\n  causes:\n    - a\n    -\n`;
    const words = (text: string) => text.replace(/<\|>|[\s-]/g, '');
    fc.assert(
      fc.property(fc.nat(whole.length), fc.nat(whole.length), (at, length) => {
        const text = whole.slice(0, Math.max(at, length));
        const marked = `${text.slice(0, at)}<|>${text.slice(at)}`;
        assert.equal(words(enter(marked)), words(marked));
      }),
      { numRuns: 500 },
    );
  });
});

describe('a dash typed behind the one that Enter has written', () => {
  const typed = (text: string) => applyEdits(text, afterSpace(text.length, readDraft('commitment', text)));

  it('goes again', () => {
    assert.equal(typed('problem:\n  causes:\n    - - '), 'problem:\n  causes:\n    - ');
  });

  it('stays in a text, and in front of words', () => {
    for (const text of ['summary: |\n  - - ', 'problem:\n  causes:\n    - -5 ', 'title: - - ', '    - ']) {
      assert.equal(typed(text), text);
    }
  });
});

describe('the name of a field, typed where a text would go on', () => {
  const typed = (text: string) => applyEdits(text, afterSpace(text.length, readDraft('commitment', text)));

  it('moves out to its place with the space behind it', () => {
    assert.equal(typed('title: A\nsummary: One.\n  budget: '), 'title: A\nsummary: One.\nbudget: ');
    const problem = 'problem:\n  statement: One.\n';
    assert.equal(typed(`${problem}    Two.\n    causes: `), `${problem}    Two.\n  causes: `);
    assert.equal(typed(`${problem}    budget: `), `${problem}budget: `);
  });

  it('stays where it is no such name, where the field is there, and in a text that begins on a line of its own', () => {
    for (const text of [
      'summary: One.\n  results: ',
      'budget: 3\nsummary: One.\n  budget: ',
      'summary: |\n  budget: ',
      'summary: "One.\n  budget: ',
      'leads:\n  government: ',
    ])
      assert.equal(typed(text), text);
  });
});

describe('an answer begun at once behind the colon', () => {
  const typed = (text: string) => applyEdits(text, afterSpace(text.length, readDraft('commitment', text)));

  it('moves away from it with the first space', () => {
    for (const [text, apart] of [
      ['summary:The ', 'summary: The '],
      [
        'summary: |\n  One\nproblem:\n  statement:Nobody ',
        'summary: |\n  One\nproblem:\n  statement: Nobody ',
      ],
      ['milestones:\n  - title:Publish ', 'milestones:\n  - title: Publish '],
      ['milestones:\n- id: m1\n  due:30 ', 'milestones:\n- id: m1\n  due: 30 '],
    ] as const) {
      assert.equal(typed(text), apart);
    }
  });

  it('moves away from it with Enter, when it is one word', () => {
    const text = 'number:3\n\ntitle: A\n';
    const edits = afterEnter('number:3\n'.length, readDraft('commitment', text));
    assert.equal(applyEdits(text, edits), 'number: 3\n\ntitle: A\n');
  });

  it('stays where the form has no such field, and in a text', () => {
    for (const text of [
      'note:well ',
      'due:2027 ',
      'summary: |\n  title:One ',
      'summary: One\n  title:two ',
      'summary: "One\ntitle:two ',
      'problem:\n  causes:\n    - title:One ',
      '# title:One ',
      'title:: ',
      'title:One two ',
    ]) {
      assert.equal(typed(text), text);
    }
  });
});
