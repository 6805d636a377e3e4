import assert from 'node:assert/strict';
import fc from 'fast-check';
import { tellApart } from '../../../client/src/plan-view/tell-apart';

describe('names in a narrow column', () => {
  it('keep of a long beginning that they share only what says which one it is', () => {
    assert.deepEqual(
      tellApart([
        'Anti-Corruption & Integrity - Open Contracting',
        'Budget Transparency',
        'Anti-Corruption & Integrity - General',
        'Anti-Corruption & Integrity - Beneficial Ownership',
      ]),
      [
        'Anti-Corru… Open Contracting',
        'Budget Transparency',
        'Anti-Corru… General',
        'Anti-Corru… Beneficial Ownership',
      ],
    );
    assert.deepEqual(tellApart(['Stratégie nationale de données', 'Stratégie nationale de justice']), [
      'Stratégie… données',
      'Stratégie… justice',
    ]);
  });

  it('stay as they are where they share little, nothing, or a part of a word', () => {
    for (const names of [
      ['Open budgets', 'Open contracting'],
      ['Transparency of international aid', 'Digital governance'],
      ['Antidisestablishmentarianism', 'Antidisestablishmentarian views'],
      ['One', 'One'],
      ['', ''],
      [],
    ])
      assert.deepEqual(tellApart(names), names);
  });

  it('stay different from each other, and end as they did', () => {
    const word = fc.constantFrom('Open', 'Contracting', 'Anti-Corruption', '&', '-', 'Integrity', 'données');
    const name = fc.array(word, { maxLength: 8 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(name, { maxLength: 6 }), (names) => {
        const short = tellApart(names);
        assert.equal(new Set(short).size, new Set(names).size, short.join('; '));
        short.forEach((one, at) => {
          const whole = names[at] ?? '';
          assert.ok(one.length <= whole.length, one);
          assert.ok(whole.endsWith(one.slice(one.indexOf('… ') + 1).trim()), one);
        });
      }),
    );
  });
});
