import assert from 'node:assert/strict';
import fc from 'fast-check';
import { nearest } from '../../../server/src/service/text/nearest';

const fields = [
  'title',
  'theme',
  'stage',
  'summary',
  'milestones',
  'supporting',
  'period',
  'leads',
  'civil_society',
];

describe('nearest', () => {
  for (const [written, wanted] of [
    ['titel', 'title'],
    ['tilte', 'title'],
    ['Title', 'title'],
    ['titles', 'title'],
    ['milestone', 'milestones'],
    ['mielstones', 'milestones'],
    ['civil society', 'civil_society'],
    ['civil-society', 'civil_society'],
    ['Civil_Societies', 'civil_society'],
    ['suporting', 'supporting'],
    ['perîod', 'period'],
  ] as const) {
    it(`takes “${written}” for “${wanted}”`, () => assert.equal(nearest(written, fields), wanted));
  }

  for (const written of [
    'budget',
    'x',
    '',
    'contact_person',
    'owner',
    'milestones_and_outputs_of_the_plan',
  ]) {
    it(`does not take “${written}” for anything`, () => assert.equal(nearest(written, fields), undefined));
  }

  it('tells a slip from another word of the same length', () => {
    assert.equal(nearest('cabinet-ofice', ['home-office', 'cabinet-office']), 'cabinet-office');
    assert.equal(nearest('m9', ['publish-register', 'consult']), undefined);
  });

  it('finds nothing among nothing', () => assert.equal(nearest('title', []), undefined));

  it('finds what is written as it stands', () => {
    fc.assert(
      fc.property(fc.constantFrom(...fields), (field) => assert.equal(nearest(field, fields), field)),
    );
  });

  it('mends one slip of the hand in a word of some length', () => {
    const slip = fc.record({
      field: fc.constantFrom(...fields),
      at: fc.nat(20),
      letter: fc.nat(25).map((i) => String.fromCharCode(97 + i)),
      kind: fc.constantFrom('drop', 'add', 'swap'),
    });
    fc.assert(
      fc.property(slip, ({ field, at, letter, kind }) => {
        const i = at % (field.length - 1);
        const written =
          kind === 'drop'
            ? field.slice(0, i) + field.slice(i + 1)
            : kind === 'add'
              ? field.slice(0, i) + letter + field.slice(i)
              : field.slice(0, i) + (field[i + 1] ?? '') + (field[i] ?? '') + field.slice(i + 2);
        assert.equal(nearest(written, fields), field, written);
      }),
    );
  });

  it('answers only from the candidates, whatever is written', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 30 }),
        fc.array(fc.string({ unit: 'binary', maxLength: 12 })),
        (written, candidates) => {
          const found = nearest(written, candidates);
          assert.ok(found === undefined || candidates.includes(found));
        },
      ),
    );
  });
});
