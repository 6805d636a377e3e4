import type { TreeNode } from '../yaml/tree';
import { readItems } from './commitment';
import type { Field } from './field';
import { asText, asWords, readField, rootPart } from './read';

/** A person behind the plan. Read for a publication only where that was asked for by name. */
export interface Contact {
  readonly name: Field<string>;
  readonly role: Field<string>;
  readonly email: Field<string>;
  readonly phone: Field<string>;
  readonly stakeholder: Field<string>;
}

export function readContacts(root: TreeNode | undefined): readonly Contact[] {
  return readItems(rootPart(root), 'contacts', (part) => ({
    name: readField(part, 'name', asText),
    role: readField(part, 'role', asText),
    email: readField(part, 'email', asText),
    phone: readField(part, 'phone', asWords),
    stakeholder: readField(part, 'stakeholder', asText),
  }));
}
