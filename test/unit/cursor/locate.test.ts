import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { locate } from '../../../server/src/service/cursor/locate';
import { createLines } from '../../../server/src/service/text/lines';
import { locateIn } from '../../support/cursor';
import { filesBelow } from '../../support/fixtures';

/** A place in short: `key leads [gov] of government,other` or `value milestones.0.due [2025]`. */
function short(marked: string): string {
  const { place, text } = locateIn(marked);
  switch (place.kind) {
    case 'nowhere':
      return 'nowhere';
    case 'key':
      return `key ${place.path.join('.')} [${text.slice(place.range.start, place.range.end)}] beside ${place.siblings.join(',')}`;
    case 'value':
      return `value ${place.path.join('.')} [${text.slice(place.range.start, place.range.end)}]`;
  }
}

const cases: Readonly<Record<string, readonly (readonly [marked: string, expected: string])[]>> = {
  'the first level': [
    ['<|>', 'key  [] beside '],
    ['ti<|>', 'key  [ti] beside '],
    ['number: 4\nti<|>', 'key  [ti] beside number'],
    ['number: 4\n<|>\nsummary: x\n', 'key  [] beside number,summary'],
    ['num<|>ber: 4\ntitle: x', 'key  [number] beside title'],
    ['number: <|>', 'value number []'],
    ['number:<|>', 'value number []'],
    ['stage: ma<|>ture  # why', 'value stage [mature]'],
    ['stage: mature  # wh<|>y', 'nowhere'],
    ['# tit<|>', 'nowhere'],
  ],
  'a part of the form': [
    ['problem:\n  <|>', 'key problem [] beside '],
    ['problem:\n  st<|>\n  causes: []\nleads:', 'key problem [st] beside causes'],
    ['problem:\n    causes: []\n    <|>\n', 'key problem [] beside causes'],
    ['problem:\n  statement: x\n<|>', 'key  [] beside problem'],
    ['leads:\n  government: [a]\n  <|>\nsupporting:\n  other: []', 'key leads [] beside government'],
    ['problem:\n  statement: some text\n    that goes on<|>', 'nowhere'],
    ['problem:\n  statement: some text\n    <|>', 'nowhere'],
  ],
  'long text': [
    ['summary: |\n  Some te<|>xt', 'nowhere'],
    ['summary: |\n  Some text\n  <|>', 'nowhere'],
    ['summary: >-\n  title: not a field <|>', 'nowhere'],
    ['summary: |\n  Some text\n<|>', 'key  [] beside summary'],
    ['summary: |\n  Some text\n\ntit<|>', 'key  [tit] beside summary'],
    ['summary: "open\n  still op<|>en"', 'nowhere'],
    ['problem:\n  causes:\n    - |\n      text <|>', 'nowhere'],
    ['problem:\n  causes:\n    - |\n      text\n    - <|>', 'key problem.causes.1 [] beside '],
  ],
  'text over several lines': [
    ['summary: "a \\"\n  b"\n<|>', 'key  [] beside summary'],
    ['summary: "a\n  b\\"\n<|>', 'nowhere'],
    ['summary: "a \\\n  b"\n<|>', 'key  [] beside summary'],
    ["summary: 'it''s\n  open''\n  still'\n<|>", 'key  [] beside summary'],
    ['supporting: { government: [a,\n  "b ]\n  c"], other: [\n  <|>', 'value supporting.other.0 []'],
    ["supporting: { government: [ministry's,\n  b]\n  }\n<|>", 'key  [] beside supporting'],
  ],
  lists: [
    ['milestones:\n  - <|>', 'key milestones.0 [] beside '],
    ['milestones:\n  - id: m1\n    du<|>', 'key milestones.0 [du] beside id'],
    ['milestones:\n  - id: m1\n    <|>\n    due: 2025', 'key milestones.0 [] beside id,due'],
    ['milestones:\n  - id: m1\n  - id: m2\n    due: <|>', 'value milestones.1.due []'],
    ['milestones:\n- id: m1\n  du<|>', 'key milestones.0 [du] beside id'],
    ['milestones:\n- id: m1\n- ti<|>\n  due: x', 'key milestones.1 [ti] beside due'],
    ['milestones:\n  -   id: m1\n      du<|>', 'key milestones.0 [du] beside id'],
    [
      'milestones:\n  - id: m1\n    outputs:\n      - one\n      - <|>',
      'key milestones.0.outputs.1 [] beside ',
    ],
    [
      'milestones:\n  - id: m1\n    outputs:\n      - One thing <|>',
      'value milestones.0.outputs.0 [One thing ]',
    ],
    ['milestones:\n  - id: m1\n  <|>', 'value milestones []'],
    ['milestones:\n  - id: m1\n<|>', 'key  [] beside milestones'],
    ['milestones:\n- id: m1\nti<|>', 'key  [ti] beside milestones'],
    ['milestones:\n  - id: m1\n  ti<|>', 'value milestones [ti]'],
    ['leads:\n  government:\n    - cab<|>', 'key leads.government.0 [cab] beside '],
  ],
  'lists and maps on one line': [
    ['leads:\n  government: [<|>]', 'value leads.government.0 []'],
    ['leads:\n  government: [a, b<|>, c]', 'value leads.government.1 [b]'],
    ['leads: { gov<|> }', 'key leads [gov] beside '],
    ['leads: { government: [a], <|> }', 'key leads [] beside government'],
    ['leads: { government: [a, <|>', 'value leads.government.1 []'],
    ['themes:\n  - { id: a, way_forward: pro<|> }', 'value themes.0.way_forward [pro]'],
    ['themes:\n  - { id: a, ti<|>, note: x }', 'key themes.0 [ti] beside id,note'],
    ['period: {\n  start: 2024-01-01,\n  e<|>\n}', 'key period [e] beside start'],
    ['aliases: ["a, b", <|>]', 'value aliases.1 []'],
  ],
  'line ends of Windows': [
    ['number: 4\r\nproblem:\r\n  st<|>\r\n', 'key problem [st] beside '],
    ['milestones:\r\n  - id: m1\r\n    due: <|>\r\n', 'value milestones.0.due []'],
  ],
};

describe('the cursor is found in', () => {
  for (const [topic, examples] of Object.entries(cases)) {
    describe(topic, () => {
      for (const [marked, expected] of examples) {
        it(JSON.stringify(marked), () => {
          assert.equal(short(marked), expected);
        });
      }
    });
  }
});

describe('the cursor', () => {
  it('is found, or not, at every place of every beginning of every fixture, without fail', () => {
    for (const file of filesBelow(join(__dirname, '../../fixtures/rules'))) {
      const whole = readFileSync(file, 'utf8');
      const step = Math.max(1, Math.floor(whole.length / 60));
      for (let end = 0; end <= whole.length; end += step) {
        const text = whole.slice(0, end);
        const place = locate(text, createLines(text), end);
        if (place.kind === 'nowhere') continue;
        assert.ok(
          0 <= place.range.start &&
            place.range.start <= end &&
            place.range.end >= end &&
            place.range.end <= text.length,
        );
      }
    }
  });
});
