import type { Messages } from '../../messages/messages';
import type { Surroundings } from '../../plans/plans';
import type { Draft } from '../../kinds/draft';

export interface OutlineInput {
  readonly draft: Draft;
  readonly surroundings: Surroundings;
  readonly messages: Messages;
  /** How a date is said, where it is not to be shown as it is written. */
  readonly dateInWords?: (written: string) => string;
}
