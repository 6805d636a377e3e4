import type { Range } from '../text/range';
import type { TreeNode } from '../yaml/tree';
import { readIds, readItems } from './commitment';
import type { Field } from './field';
import { sectors } from './generated/choices';
import { asText, readField, rootPart } from './read';

export { sectors };

export type Sector = (typeof sectors)[number];

export interface Stakeholder {
  readonly anchor: Range;
  readonly id: Field<string>;
  readonly name: Field<string>;
  readonly sector: Field<string>;
  readonly aliases: readonly string[];
  /** The network that it is a member of. */
  readonly partOf: Field<string>;
  readonly url: Field<string>;
}

export function isSector(value: string): value is Sector {
  return (sectors as readonly string[]).includes(value);
}

export function readStakeholders(root: TreeNode | undefined): readonly Stakeholder[] {
  return readItems(rootPart(root), 'stakeholders', (part) => ({
    anchor: part.anchor,
    id: readField(part, 'id', asText),
    name: readField(part, 'name', asText),
    sector: readField(part, 'sector', asText),
    aliases: readIds(part, 'aliases').map(({ text }) => text),
    partOf: readField(part, 'part_of', asText),
    url: readField(part, 'url', asText),
  }));
}
