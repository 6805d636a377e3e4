import type { Range } from '../text/range';
import { readItems } from './commitment';
import type { PartialDate } from './dates';
import type { Field } from './field';
import { asDate, asText, rangeOf, readField, type Part } from './read';

/** Something that somebody took on: about a theme, or at a meeting. */
export interface Action {
  /** Its place in the list as it is written. */
  readonly index: number;
  readonly anchor: Range;
  readonly range: Range;
  readonly what: Field<string>;
  /** Id of an organisation. */
  readonly owner: Field<string>;
  readonly due: Field<PartialDate>;
  /** The day on which it was done; absent until then. */
  readonly done: Field<PartialDate>;
}

/** The `actions` of a theme or of a meeting. */
export function readActions(part: Part): readonly Action[] {
  return readItems(part, 'actions', (action, index) => ({
    index,
    anchor: action.anchor,
    range: rangeOf(action),
    what: readField(action, 'what', asText),
    owner: readField(action, 'owner', asText),
    due: readField(action, 'due', asDate),
    done: readField(action, 'done', asDate),
  }));
}
