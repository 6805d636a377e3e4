import type { Messages } from '../../messages/messages';
import type { Surroundings } from '../../plans/plans';
import type { Draft } from '../../kinds/draft';

export interface OutlineInput {
  readonly draft: Draft;
  readonly surroundings: Surroundings;
  readonly messages: Messages;
  /** How a date is said, where it is not to be shown as it is written. */
  readonly dateInWords?: (written: string) => string;
  /** How the form calls a choice, where it is not to stand in the middle of a line. */
  readonly choiceInWords?: (field: string, value: string) => string;
}
