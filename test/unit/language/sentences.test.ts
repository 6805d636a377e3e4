import assert from 'node:assert/strict';
import fc from 'fast-check';
import { sentencesOf } from '../../../server/src/service/language/sentences';

const split = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  const cases: readonly (readonly [text: string, sentences: readonly string[]])[] = [
    ['', []],
    ['  ', []],
    ['One. Two! Three? Four', ['One.', 'Two!', 'Three?', 'Four']],
    ['It is 3.5 km. Then 2,000.5 more.', ['It is 3.5 km.', 'Then 2,000.5 more.']],
    ['The U.S. Department acts. J. Smith agrees.', ['The U.S. Department acts.', 'J. Smith agrees.']],
    [
      'The Act, No. 31 of 2016, is in force. Art. 5 too.',
      ['The Act, No. 31 of 2016, is in force.', 'Art. 5 too.'],
    ],
    ['They said no. Others agreed.', ['They said no.', 'Others agreed.']],
    ['Mr. Smith and Dra. Pérez met.', ['Mr. Smith and Dra. Pérez met.']],
    [
      'Data, maps, etc. are open, e.g. Contracts. Yes.',
      ['Data, maps, etc. are open, e.g. Contracts.', 'Yes.'],
    ],
    ['He said “stop.” Then went.', ['He said “stop.”', 'Then went.']],
    ['Wait… Really?! Yes.', ['Wait…', 'Really?!', 'Yes.']],
    ['See performance.gov/pma. Then go.', ['See performance.gov/pma.', 'Then go.']],
    ['¿Quién? ¡Nadie! Fin.', ['¿Quién?', '¡Nadie!', 'Fin.']],
    ['1. First thing 2. second', ['1. First thing 2. second']],
    ['One\u2029 two\u2029', ['One', 'two']],
    ['公开合同。发布数据。', ['公开合同。', '发布数据。']],
  ];
  for (const [text, sentences] of cases) {
    it(JSON.stringify(text), () => assert.deepEqual(split(text), sentences));
  }

  it('leaves out nothing but space, and keeps the order', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'B', '.', ' ', '?', '1', '\u2029', '"', ')', 'é') }),
        (text) => {
          let end = 0;
          for (const range of sentencesOf(text)) {
            assert.ok(range.start >= end && range.end > range.start);
            assert.equal(text.slice(end, range.start).trim(), '');
            end = range.end;
          }
          assert.equal(text.slice(end).trim(), '');
        },
      ),
    );
  });
});
