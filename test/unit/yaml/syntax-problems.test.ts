import assert from 'node:assert/strict';
import { parseYaml } from '../../../server/src/service/yaml/parse';
import type { SyntaxCause } from '../../../server/src/service/yaml/syntax-problem';

/** What someone writes, and `cause line: words` for each thing that is wrong with it. */
const slips: readonly (readonly [
  text: string,
  ...problems: readonly `${SyntaxCause} ${number}: ${string}`[],
])[] = [
  // Colons inside a text.
  ['title: Open data: phase 2\nsummary: x\n', 'colon-in-text 1: Open data: phase 2'],
  ['title: Open data: phase 2 # later\n', 'colon-in-text 1: Open data: phase 2'],
  ['title: “Open: data”\n', 'colon-in-text 1: “Open: data”'],
  [
    'milestones:\n  - title: Publish: the register\n    due: 2024-05\n',
    'colon-in-text 2: Publish: the register',
  ],
  [
    'summary: We do the following:\n  publish\nstage: final\n',
    'colon-in-text 1: We do the following:⏎  publish',
  ],
  [
    'summary: We publish\n  All of it: the register\nstage: final\n',
    'colon-in-text 1: We publish⏎  All of it: the register',
  ],
  // Lines too deep or not deep enough.
  ['title: Open data\n  summary: x\nnumber: 1\n', 'indentation 2: summary: x'],
  ['milestones:\n  - id: m1\n      title: x\n    due: 2024-05\n', 'indentation 3: title: x'],
  ['leads:\n    government: [a]\n  civil_society: [b]\n', 'indentation 3: civil_society: [b]'],
  ['milestones:\n  - id: m1\n    title: x\n - id: m2\n', 'indentation 4: - id: m2'],
  ['milestones:\n  - id: m1\n  due: 2024-05\n', 'indentation 3: due: 2024-05'],
  ['summary: |\nText at the margin\ntitle: x\n', 'loose-text 2: Text at the margin'],
  ['problem:\n  statement: |\n    One.\n  Two.\n  causes: []\n', 'loose-text 4: Two.'],
  ['leads:\n\u00a0\u00a0government: [a]\n', 'look-alike 2: \u00a0\u00a0government'],
  // Tabs.
  ['leads:\n\tgovernment: [a]\n', 'tab 2: \t'],
  ['summary: |\n\tText\ntitle: x\n', 'tab 2: \t'],
  // Half a field, or a text at the margin.
  ['number: 1\nti\nsummary: x\n', 'missing-colon 2: ti'],
  ['number: 1\nti', 'missing-colon 2: ti'],
  ['title Open data\nsummary: x\n', 'missing-colon 1: title Open data'],
  ['number: 1\nSome text\nover lines\nsummary: x\n', 'missing-colon 2: Some text⏎over lines'],
  ['milestones:\n  - id: m1\n    du\n    lead: a\n', 'missing-colon 3: du'],
  // No space where one belongs.
  ['number: 1\ntitle:Open data\nsummary: x\n', 'missing-space 2: title:Open data'],
  ['number: 1\ntitle:\u00a0Open data\nsummary: x\n', 'look-alike 2: title:\u00a0'],
  ['results:\n  - one\n  -two\n', 'missing-space 3: -two'],
  // Quotes.
  ['title: "Open data\nsummary: x\nnumber: 1\n', 'unclosed-quote 1: "Open data'],
  ["title: 'Open data\nsummary: x\n", "unclosed-quote 1: 'Open data"],
  ['title: "Open data\nsummary: "x"\n', 'unclosed-quote 1: "Open data'],
  ['milestones:\n  - title: "Publish\n    due: "2024-05"\n', 'unclosed-quote 2: "Publish'],
  ['title: "Open data', 'unclosed-quote 1: "Open data'],
  ['title: "Open" data\n', 'text-after-value 1: data'],
  ["title: 'It's open'\n", "text-after-value 1: s open'"],
  ['title: "100\\% of it"\n', 'bad-escape 1: \\%'],
  // Brackets.
  ['leads:\n  government: [a, b\n  civil_society: [c]\n', 'unclosed-bracket 2: [a, b'],
  ['period: { start: 2024, end: 2025\ntitle: x\n', 'unclosed-bracket 1: { start: 2024, end: 2025'],
  ['title: [[a]\n', 'unclosed-bracket 1: [[a]'],
  ['leads: { government: [a]] }\n', 'unexpected 1: ]'],
  ['government: [a]]\ntitle: x\n', 'unexpected 1: ]'],
  ['after: ["m1" "m2"]\n', 'missing-comma 1: "m2"'],
  // A text that begins with a sign of YAML's own.
  ['summary: @foo and more\ntitle: x\n', 'reserved-start 1: @foo and more'],
  ['summary: `foo`\n', 'reserved-start 1: `foo`'],
  ['summary: %foo\n', 'reserved-start 1: %foo'],
  ['summary: **Bold** text\n', 'reserved-start 1: **Bold** text'],
  ['summary: *emphasis*\n', 'reserved-start 1: *emphasis*'],
  ['summary: * item\n', 'reserved-start 1: * item'],
  ['summary: & more\n', 'reserved-start 1: & more'],
  ['summary: &more of it\n', 'reserved-start 1: &more of it'],
  ['summary: !important\n', 'reserved-start 1: !important'],
  ['summary: [Draft] Open data\n', 'reserved-start 1: [Draft] Open data'],
  ['summary: - Open\ntitle: x\n', 'dash-behind-colon 1: -'],
  ['government: [@foo, b]\n', 'reserved-start 1: @foo'],
  // Text on the line of the mark for long text.
  ['summary: > text here\n  more\n', 'block-header 1: > text here'],
  ['summary: | text here\n  more\n', 'block-header 1: | text here'],
  ['summary: >50% of tenders\n', 'reserved-start 1: >50% of tenders'],
  // YAML that drafts do not use.
  ['title: a\n---\ntitle: b\n', 'several-documents 2: ---'],
  ['[a]: b\n', 'key-not-text 1: [a]: b'],
  ['title: &x Open\nsummary: *x\n', 'anchor 1: &x', 'alias 2: *x'],
  ['number: !!str 1\n', 'tag 1: !!str'],
  // No form at all.
  ['a:1', 'not-a-form 1: a:1'],
  ['- a\n- b\n', 'not-a-form 1: - a'],
  ['Dear all,\nplease find attached\n', 'not-a-form 1: Dear all,'],
  ['title: Montr\uFFFDal\n', 'not-utf8 1: \uFFFD'],
];

const right: readonly string[] = [
  '',
  '\n\n',
  '# only a comment\n',
  '---\ntitle: a\n',
  '\uFEFFtitle: a\nnumber: 1\n',
  'title: a\r\nnumber: 1\r\n',
  'title: a\rnumber: 1\r',
  'title: 10:30 in the morning\n',
  'link: https://example.org/a#b\n',
  'title: a & b * c ! d @ e\n',
  "title: it's 50% > 40%\n",
  'title: "a: b"\n',
  'summary: |\n  A list:\n  - "one\n  - [two\n  --- and: more\n',
  'summary: >-\n  One\n  two: three\n',
  'title:\nnumber:\n',
  'milestones:\n- id: m1\n- id: m2\n',
  'leads: { government: [a, b] }\n',
  'leads:\n  government: [\n    a,\n    b,\n  ]\n',
  'tbc: why\n',
];

describe('what is wrong with a text', () => {
  for (const [text, ...problems] of slips) {
    it(JSON.stringify(text), () => assert.deepEqual(problemsIn(text), problems));

    it(`${JSON.stringify(text)} with Windows line ends`, () => {
      assert.deepEqual(problemsIn(text.replaceAll('\n', '\r\n')), problems);
    });
  }

  for (const text of right) {
    it(`nothing in ${JSON.stringify(text)}`, () => assert.deepEqual(problemsIn(text), []));
  }

  it('is told once a line, and no more than twenty times', () => {
    const { problems, lines } = parseYaml('leads: { a: @b, c: @d }\n' + 'title: @x\n'.repeat(60));
    assert.equal(problems.length, 20);
    assert.equal(new Set(problems.map(({ range }) => lines.position(range.start).line)).size, 20);
  });
});

describe('a file saved as UTF-16', () => {
  const bytes = Buffer.from('\uFEFFtitle: Montréal\nstage: initial\nsummary: «Ouvert»\n', 'utf16le');
  for (const [name, read] of [
    ['with a mark', bytes],
    ['without one', bytes.subarray(2)],
    ['the other way round', Buffer.from(bytes).swap16()],
  ] as const) {
    it(`is one problem: ${name}`, () => {
      const { problems } = parseYaml(new TextDecoder('utf-8').decode(read));
      assert.deepEqual(
        problems.map(({ cause }) => cause),
        ['utf-16'],
      );
    });
  }
});

function problemsIn(text: string): readonly string[] {
  const { problems, lines } = parseYaml(text);
  return problems.map(({ cause, range }) => {
    const words = text.slice(range.start, range.end).replace(/\r\n|\r|\n/g, '⏎');
    return `${cause} ${lines.position(range.start).line + 1}: ${words}`;
  });
}
