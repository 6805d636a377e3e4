import assert from 'node:assert/strict';
import { formOf, planOf } from '../../support/form-plans';
import { lineOfComment } from '../../../client/src/form/line-of-comment';

const uri = 'a.commitment.yaml';
const text = `# codraft-ignore-file missing-lead -- El alcalde firma después
number: 1
milestones:
  # codraft-ignore vague-wording -- es el título de la ley
  - title: Fortalecer el registro
    # codraft-ignore vague-date
    due: pronto
`;

describe('what is silenced, in a form', () => {
  it('is told beside the answer that it is about, with its reason', () => {
    const told = [...formOf(planOf(text), uri).answers.values()].flatMap(({ at, silenced = [] }) =>
      silenced.map(({ check, why }) => [at, check, why]),
    );
    assert.deepEqual(
      told.sort(([a = ''], [b = '']) => (a < b ? -1 : 1)),
      [
        ['', 'missing lead', 'El alcalde firma después'],
        ['milestones/0/due', 'vague date', ''],
        ['milestones/0/title', 'vague wording', 'es el título de la ley'],
      ],
    );
  });

  it('is found again on its line, of several alike the one above', () => {
    const twice = 'a: 1\n  # same\nb: 2\n  # same\nc: 3\n';
    assert.deepEqual(
      [0, 2, 4].map((line) => lineOfComment(twice, '# same', line)),
      [1, 1, 3],
    );
    assert.equal(lineOfComment(twice, '# other', 4), undefined);
  });
});
