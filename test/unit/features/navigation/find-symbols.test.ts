import assert from 'node:assert/strict';
import { findSymbols } from '../../../../server/src/service/features/navigate/find-symbols';
import { files, plansOf, messages, shown } from './small-plan';

const plans = plansOf(files);

function found(query: string): readonly string[] {
  return findSymbols(query, plans, messages).map(
    ({ name, container }) => `${name} in ${container ?? 'nothing'}`,
  );
}

describe('workspace symbols', () => {
  it('are commitments, themes, stakeholders and milestones, in this order', () => {
    assert.deepEqual(found(''), [
      '1 Open the registers in Kenya Action Plan',
      '2 Answer requests in Kenya Action Plan',
      'Access to Information in Kenya Action Plan',
      'Commission on Administrative Justice in Kenya Action Plan',
      'ARTICLE 19 Éastern Africa in Kenya Action Plan',
      'm1 Publish the register in 1 Open the registers',
      'm2 Train the clerks in 1 Open the registers',
      'm1 Count the requests in 2 Answer requests',
      'm3 Answer them in 2 Answer requests',
    ]);
  });

  it('are found by words in any order, without capitals and accents', () => {
    assert.deepEqual(found('africa EASTERN art'), ['ARTICLE 19 Éastern Africa in Kenya Action Plan']);
    assert.deepEqual(found('régister pub'), ['m1 Publish the register in 1 Open the registers']);
    assert.deepEqual(found('nothing like it'), []);
  });

  it('are found by number, id and other names', () => {
    assert.equal(found('2')[0], '2 Answer requests in Kenya Action Plan');
    assert.deepEqual(found('caj'), ['Commission on Administrative Justice in Kenya Action Plan']);
    assert.deepEqual(found('m3'), ['m3 Answer them in 2 Answer requests']);
  });

  it('come with the best first: the beginning of a name, of a word, then anything', () => {
    assert.deepEqual(found('answer'), [
      '2 Answer requests in Kenya Action Plan',
      'm3 Answer them in 2 Answer requests',
    ]);
    assert.deepEqual(found('m1 p'), ['m1 Publish the register in 1 Open the registers']);
    const texts = {
      'a/action-plan.yaml': 'themes:\n  - { id: reopen, title: Reopening }\n  - { id: x, title: We open }\n',
      'a/x.commitment.yaml': 'milestones:\n  - title: Open it\n',
    };
    const names = findSymbols('open', plansOf(texts), messages).map(({ name }) => name);
    assert.deepEqual(names, ['Open it', 'We open', 'Reopening']);
  });

  it('point at the words', () => {
    assert.deepEqual(shown(findSymbols('m2', plans, messages), plans), [
      'commitments/one.commitment.yaml:16 Train the clerks',
    ]);
  });

  it('never show people, and no more than anyone reads', () => {
    assert.deepEqual(found('person'), []);
    const many = Object.fromEntries(
      Array.from({ length: 300 }, (_, i) => [`c${i}.commitment.yaml`, `number: ${i}\ntitle: Same\n`]),
    );
    assert.equal(findSymbols('same', plansOf(many), messages).length, 200);
  });
});
