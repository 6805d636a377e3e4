import assert from 'node:assert/strict';
import fc from 'fast-check';
import { file, plansWith } from '../../support/fix';

/** A passage that two people have changed, by the kind of what stands there. */
interface Place {
  readonly kind: string;
  readonly ours: readonly string[];
  readonly theirs: readonly string[];
}

const places: readonly Place[] = [
  { kind: 'field', ours: ['title: Open the register'], theirs: ['title: "Open the register: all of it"'] },
  {
    kind: 'two fields',
    ours: ['title: Abrir el registro', 'stage: initial'],
    theirs: ['title: Abrir todo el registro', 'stage: mature'],
  },
  {
    kind: 'list',
    ours: ['    - No agency checks the filings', '    - Les déclarations sont incomplètes'],
    theirs: ['    - No agency checks what is filed', '    - "Les déclarations: incomplètes"'],
  },
  {
    kind: 'block text',
    ours: ['    Nadie sabe quién controla las empresas.', '    Los datos están dispersos.'],
    theirs: ['    Nadie sabe quién está detrás.', '    I dati sono dispersi: nessuno li legge.'],
  },
  {
    kind: 'field of an item',
    ours: ['    due: 2026-03-31', '    lead: treasury'],
    theirs: ['    due: 2026-06-30', '    lead: treasury'],
  },
  {
    kind: 'item',
    ours: ['  - id: m2', '    title: Publish the guide', '    outputs: [the guide]', '    due: 2026-09-30'],
    theirs: [
      '  - id: m2',
      '    title: Publish the first guide',
      '    outputs: [the first guide]',
      '    due: 2026-12-31',
      '    lead: treasury',
    ],
  },
  {
    kind: 'whole answer',
    ours: ['summary: |', '  The register opens to everybody.'],
    theirs: ['summary: >', '  Le registre est ouvert à tous, sans frais.'],
  },
];

const all = [
  ...[
    'number: 3',
    'title: Open the register',
    'stage: initial',
    'summary: |',
    '  The register opens to everybody.',
  ],
  ...['leads: { government: [treasury] }', 'problem:', '  statement: |'],
  ...['    Nadie sabe quién controla las empresas.', '    Los datos están dispersos.', '  causes:'],
  ...['    - No agency checks the filings', '    - Les déclarations sont incomplètes', 'milestones:'],
  ...[
    '  - id: m1',
    '    title: Draft the guide',
    '    outputs: [a draft of the guide]',
    '    due: 2026-03-31',
    '    lead: treasury',
  ],
  ...[
    '  - id: m2',
    '    title: Publish the guide',
    '    outputs: [the guide]',
    '    due: 2026-09-30',
    '  - id: m3',
  ],
  ...[
    '    title: Test the guide',
    '    outputs: [a report]',
    '    due: someday',
    'budgett: 20 000 euros',
    'notes: As soon as possible.',
  ],
];

/** Before and behind what was changed. */
function around({ ours }: Place): readonly [readonly string[], readonly string[]] {
  const found = all.findIndex((_, at) => ours.every((line, i) => i === 0 || all[at + i] === line));
  const starts = all.indexOf(ours[0] ?? '');
  const at = starts >= 0 ? starts : found;
  return [all.slice(0, Math.max(1, at)), all.slice(Math.max(1, at) + ours.length)];
}

const marksOf = (size: number) => ({
  begin: `${'<'.repeat(size)} HEAD`,
  base: `${'|'.repeat(size)} 3f2a1c9`,
  middle: '='.repeat(size),
  end: `${'>'.repeat(size)} spring-review`,
});

const broken = fc.record({
  place: fc.constantFrom(...places),
  lost: fc.constantFrom('begin', 'middle', 'end'),
  size: fc.constantFrom(3, 7, 10),
  lineBreak: fc.constantFrom('\n', '\r\n'),
  hasBase: fc.boolean(),
});

describe('a conflict that has lost a mark', function () {
  it('is one finding for each mark that is left, and changes no other', () => {
    fc.assert(
      fc.property(broken, ({ place, lost, size, lineBreak, hasBase }) => {
        const [before, behind] = around(place);
        const marks = marksOf(size);
        const passage = [
          ...(lost === 'begin' ? [] : [marks.begin]),
          ...place.ours,
          // Without the mark in the middle nobody can tell what both began with from what came.
          ...(hasBase ? [marks.base, ...place.ours] : []),
          ...(lost === 'middle' ? [] : [marks.middle]),
          ...place.theirs,
          ...(lost === 'end' ? [] : [marks.end]),
        ];
        const text = [...before, ...passage, ...behind].join(lineBreak) + lineBreak;
        const version = lost === 'end' ? place.theirs : place.ours;
        const clean = [...before, ...version, ...behind].join(lineBreak) + lineBreak;
        const isLeft = (line: string) => Object.values(marks).includes(line);
        assert.deepEqual(markedIn(text), passage.filter(isLeft));
        const outside = new Set([...before, ...behind, ...(lost === 'middle' ? [] : version)]);
        sameElsewhere(text, clean, outside);
      }),
      { numRuns: 150 },
    );
  });
});

describe('a conflict that holds another', () => {
  for (const place of places)
    for (const side of ['ours', 'theirs'] as const) {
      it(`is one finding a mark, and one for the whole of the other: ${place.kind}, in ${side}`, () => {
        const [before, behind] = around(place);
        const marks = marksOf(7);
        const inner = [marks.begin, ...place.ours, marks.middle, ...place.theirs, marks.end];
        const ours = side === 'ours' ? inner : place.ours;
        const theirs = side === 'theirs' ? inner : place.theirs;
        const passage = [marks.begin, ...ours, marks.middle, ...theirs, marks.end];
        const text = [...before, ...passage, ...behind, ''].join('\n');
        const version = side === 'ours' ? place.theirs : place.ours;
        const found = [marks.begin, marks.middle, marks.end];
        found.splice(side === 'ours' ? 1 : 2, 0, inner.join('\n'));
        assert.deepEqual(markedIn(text), found);
        sameElsewhere(
          text,
          [...before, ...version, ...behind, ''].join('\n'),
          new Set([...before, ...behind]),
        );
      });
    }
});

describe('signs that are no marks', () => {
  for (const text of [
    'summary: |\n  Heading\n  ===\n  >>> quoted\n  <<< note\n',
    'summary: >\n  <<< HEAD\n  ===\n  >>> main\n',
    'summary: Our data\nA heading\n===\n\n>>> what somebody wrote\n',
    'title: a\n===\nstage: final\n',
    'title: a\n>>> main\nstage: final\n',
    'title: a\n<<<\nstage: final\n===\nnumber: 1\n>>>\n',
    'title: a\n>>> main\nstage: final\n===\nnumber: 1\n<<< HEAD\n',
    '<<< HEAD\ntitle: a\n====\ntitle: b\n>>>>> main\n',
    '<<< HEAD\nA text that somebody has pasted\n===\ninto the draft\n>>> main\n',
  ]) {
    it(`stand in ${JSON.stringify(text)}`, () => {
      assert.deepEqual(markedIn(text), []);
    });
  }
});

/** What is not missing is found in both, wherever nothing has two versions; what is missing may stand in the other one. */
function sameElsewhere(text: string, clean: string, outside: ReadonlySet<string>): void {
  const now = findingsIn(text);
  const expected = findingsIn(clean).filter(({ line }) => outside.has(line));
  const saying = (found: typeof now) => found.map(({ rule, line }) => `${rule}: ${line}`);
  const allowed = new Set(saying(expected));
  assert.deepEqual(
    saying(now).filter((one) => !allowed.has(one)),
    [],
  );
  const here = new Set(saying(now));
  assert.deepEqual(
    saying(expected.filter(({ absence }) => !absence)).filter((one) => !here.has(one)),
    [],
  );
}

function findingsIn(text: string) {
  return plansWith(text)
    .findings(file)
    .filter(({ rule }) => rule !== 'merge-conflict')
    .map(({ rule, range, absence }) => {
      const start = text.lastIndexOf('\n', range.start - 1) + 1;
      return { rule, absence, line: /[^\r\n]*/.exec(text.slice(start))?.[0] ?? '' };
    });
}

function markedIn(text: string): readonly string[] {
  return plansWith(text)
    .findings(file)
    .filter(({ rule }) => rule === 'merge-conflict')
    .map(({ range }) => text.slice(range.start, range.end));
}
