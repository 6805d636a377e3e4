import type { Field } from '../../model/field';
import type { Organisations } from '../../model/organisations';

/** What to call who has signed: what is found at a signature is read in a page as well, where no id stands beside it. */
export function signerName(by: Field<string>, known: Organisations | undefined): string | undefined {
  return by.ok ? (known?.names[by.value.trim()] ?? by.value) : undefined;
}
