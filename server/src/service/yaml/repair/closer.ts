import type { KnownForm } from '../known-form';
import type { Reading } from '../read-once';
import { fieldsOf } from './unaccounted';

/** True for a text without a fault, in which all stands where the form has it. */
export function hasItsShape({ faults, duplicates, root }: Reading, form: KnownForm): boolean {
  return faults.length === 0 && duplicates.length === 0 && form.hasItsShape(root);
}

/** How much is wrong, in the layout and to the form. */
function misfitsOf({ faults, duplicates, root }: Reading, form: KnownForm): number {
  return faults.length + duplicates.length + form.misfits(root);
}

/** True where less is wrong than before, in the layout first and then to the form, or more has become a field that fits. */
export function isCloser(after: Reading, before: Reading, form: KnownForm): boolean {
  if (before.isReadable && before.faults.length === 0)
    return after.faults.length === 0 && misfitsOf(after, form) < misfitsOf(before, form);
  const weigh = ({ faults, duplicates, root }: Reading) =>
    faults.length * 1000 + duplicates.length + form.misfits(root) - fieldsOf(root);
  return (after.isReadable && !before.isReadable) || weigh(after) < weigh(before);
}
