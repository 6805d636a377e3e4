import type { Finding } from '../../../rules/finding';
import { writeScalar } from '../../../yaml/write-scalar';
import { isSameSpelling } from '../data';
import { fixHere, type Fix, type FixInput, type FixMaker } from '../fix';
import { entryAt } from '../layout/entries';

/** Puts the name that was probably meant in the place of one that nobody knows. */
export const nearestName: FixMaker = {
  rules: ['unknown-value', 'unknown-stakeholder', 'unknown-signatory', 'unknown-theme', 'unknown-step'],
  makesSafe: true,
  make(finding, input) {
    const near = finding.data?.nearest;
    return near === undefined ? [] : useName(finding, input, near, finding.data?.written ?? '');
  },
};

/** The same for the name of a field, unless that field is there already. */
export const nearestField: FixMaker = {
  rules: ['unknown-field'],
  makesSafe: true,
  make(finding, input) {
    const near = finding.data?.nearest;
    const entry = entryAt(input.draft.yaml.root, finding.range);
    if (near === undefined || !entry || entry.map.entries.some(({ key }) => key === near)) return [];
    return useName(finding, input, near, finding.data?.key ?? '');
  },
};

function useName({ range }: Finding, input: FixInput, name: string, written: string): readonly Fix[] {
  // Only the way it is spelt is corrected: no other name can have been meant.
  const safe = isSameSpelling(name, written);
  return fixHere(input, input.messages.fixes.use(name), [{ range, text: writeScalar(name) }], {
    preferred: true,
    safe,
  });
}
