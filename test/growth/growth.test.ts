import assert from 'node:assert/strict';
import { loadCountedService } from '../support/counted-service';
import { shapes, type Files } from './shapes';

const { countSteps, createPlans, everyFeature, messagesFor } = loadCountedService();

/** Twice as much takes about twice the work, what is sorted a little more; by the square it would be four times as much. */
const mostGrowth = 3;
/** Fewer steps than these say nothing: some things are done once, whatever the size. */
const fewest = 10_000;
/** A plan becomes larger until all that is done with it takes so many steps. */
const enough = 1_000_000;
const sizes = [16, 32, 64, 128, 256, 512, 1024, 2048];

interface Measured {
  readonly length: number;
  readonly steps: ReadonlyMap<string, number>;
}

/** The steps of each feature with a plan of some size. */
function measure(files: Files): Measured {
  const plans = createPlans({ messages: messagesFor('en') });
  const [uri = ''] = Object.keys(files);
  const steps = new Map<string, number>();
  const text = files[uri] ?? '';
  const count = (name: string, run: () => void) => steps.set(name, countSteps(run));
  count('reading and checking', () => {
    for (const [file, content] of Object.entries(files)) plans.set(file, content);
    for (const file of plans.changedSince(0)) plans.findings(file);
  });
  const revision = plans.revision();
  count('a keystroke', () => {
    plans.set(uri, `${text}x`);
    plans.set(uri, text);
    for (const file of plans.changedSince(revision)) plans.findings(file);
  });
  const draft = plans.draft(uri);
  assert.ok(draft);
  const offsets = [1 / 4, 1 / 2, 5 / 8, 1].map((part) => Math.floor(text.length * part));
  for (const [name, feature] of Object.entries(everyFeature)) {
    count(name, () => {
      for (const offset of feature.atCursor ? offsets : [0]) feature.ask({ plans, uri, draft, offset });
    });
  }
  return { length: Object.values(files).reduce((sum, content) => sum + content.length, 0), steps };
}

/**
 * The features whose work grows faster than the files do, at whatever size: where much begins to be there, other things may
 * be asked for, and above a limit less is looked at.
 */
function tooFast(shape: (count: number) => Files): readonly string[] {
  const measured: Measured[] = [];
  let slow: readonly string[] | undefined;
  let left = 3;
  for (const size of sizes) {
    const one = measure(shape(size));
    measured.push(one);
    const isEnough = sum([...one.steps.values()]) > enough || size === sizes.at(-1);
    if (measured.length < 3 || (!slow && !isEnough)) continue;
    const [now, before] = [faster(measured.slice(-3)), slow];
    slow = before ? now.filter((name) => before.includes(name)) : now;
    if (slow.length === 0 || --left === 0) break;
  }
  const last = measured.slice(-3);
  return (slow ?? []).map((name) => `${name}: ${last.map(({ steps }) => steps.get(name)).join(', ')}`);
}

/** The features whose work grows faster than the files do, from one size over the next to the third. */
function faster([small, middle, large]: readonly Measured[]): readonly string[] {
  if (!small || !middle || !large) throw new Error('Three sizes are compared.');
  const grown = (large.length - middle.length) / (middle.length - small.length);
  return [...large.steps.keys()].filter((name) => {
    const [a = 0, b = 0, c = 0] = [small, middle, large].map(({ steps }) => steps.get(name));
    const before = b > a ? b - a : b;
    return c - b > fewest && c - b > (mostGrowth / 2) * grown * before;
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

describe('twice as many', () => {
  // What is made once, such as expressions out of lists of words, is no part of the work.
  before(() => void measure(shapes.milestones?.(8) ?? {}));

  it('would be noticed if they took four times the work', () => {
    const measured = [10, 20, 40].map((n) => ({
      length: n,
      steps: new Map([['it', 1000 * n + 100 * n * n]]),
    }));
    assert.deepEqual(faster(measured), ['it']);
  });

  for (const [name, shape] of Object.entries(shapes)) {
    it(`${name} take about twice the work`, () => {
      assert.deepEqual(tooFast(shape), []);
    });
  }
});
