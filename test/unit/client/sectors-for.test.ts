import assert from 'node:assert/strict';
import { sectorsFor } from '../../../client/src/commands/sectors-for';
import { sectors } from '../../../server/src/protocol/index';

describe('the sectors offered for an organisation that is added', () => {
  it('begin with those of the group that asked for it, and leave none out', () => {
    const first = (group: string) => sectorsFor(group, sectors)[0];
    assert.equal(first('leads/government'), 'government');
    assert.equal(first('leads/civil_society'), 'civil_society');
    assert.equal(first('supporting/other'), 'parliament');
    for (const group of [
      'leads/government',
      'supporting/civil_society',
      'leads/other',
      'milestones/0/lead',
      '',
    ])
      assert.deepEqual([...sectorsFor(group, sectors)].sort(), [...sectors].sort());
  });

  it('are as everywhere where no group asks', () => {
    assert.deepEqual(sectorsFor('milestones/0/lead', sectors), sectors);
    assert.deepEqual(sectorsFor('', sectors), sectors);
  });
});
