import type { Finding } from '../../rules/finding';
import { Trial } from '../trial/trial';
import type { Fix, FixEdit, FixInput } from './fix';

const trials = new WeakMap<FixInput, Trial>();

/** What is asked for at one time shares the work of trying it out. */
export function trialFor(input: FixInput): Trial {
  const trial = trials.get(input) ?? new Trial();
  trials.set(input, trial);
  return trial;
}

/** The fix, if it does no harm: as a safe one only if nothing at all is lost by it. */
export function tryFix(fix: Fix, finding: Finding, input: FixInput): Fix | undefined {
  const trial = trialFor(input);
  const outcomes = fix.files.map(({ uri, edits }) => {
    const yaml = (uri === input.uri ? input.draft : input.draftOf(uri))?.yaml;
    const named = uri === input.uri ? nameDropped(edits, finding, input) : edits;
    return yaml ? trial.outcome(yaml, named) : 'harmful';
  });
  if (outcomes.includes('harmful')) return undefined;
  return { ...fix, isSafe: fix.isSafe && outcomes.every((outcome) => outcome === 'keeps-all') };
}

/** The words that a finding is about may give way to others: that is what the title of its fix tells. */
export function nameDropped(
  edits: readonly FixEdit[],
  { range }: Finding,
  { draft }: FixInput,
): readonly FixEdit[] {
  const about = edits.find((edit) => edit.range.start < range.end && range.start < edit.range.end);
  if (!about || about.drops !== undefined) return edits;
  const drops = draft.yaml.text.slice(range.start, range.end);
  return edits.map((edit) => (edit === about ? { ...edit, drops } : edit));
}
