import assert from 'node:assert/strict';
import { CrashCount, longEnough, mostCrashes } from '../../../client/src/server/crash-count';

describe('the count of crashes', () => {
  let now = 0;
  let crashes: CrashCount;

  /** Whether that was once too often. */
  function runFor(time: number): boolean {
    crashes.started();
    now += time;
    return crashes.crashed();
  }

  beforeEach(() => {
    now = 0;
    crashes = new CrashCount(() => now);
  });

  it('is full with the fifth crash soon after a start, however long each start took', () => {
    const answers = Array.from({ length: mostCrashes }, () => {
      now += 10 * longEnough;
      return runFor(1000);
    });
    assert.deepEqual(answers, [false, false, false, false, true]);
  });

  it('begins anew when the server ran well in between', () => {
    for (let count = 1; count < mostCrashes; count += 1) runFor(1000);
    assert.equal(runFor(longEnough), false);
    for (let count = 2; count < mostCrashes; count += 1) assert.equal(runFor(1000), false);
    assert.equal(runFor(1000), true);
  });

  it('counts a server that never ran', () => {
    for (let count = 1; count < mostCrashes; count += 1) assert.equal(crashes.crashed(), false);
    assert.equal(crashes.crashed(), true);
  });

  it('begins anew when somebody restarts the server', () => {
    for (let count = 1; count < mostCrashes; count += 1) runFor(1000);
    crashes.forget();
    assert.equal(runFor(1000), false);
  });
});
