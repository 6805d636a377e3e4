import type { Draft } from '../../kinds/draft';
import type { Messages } from '../../messages/messages';
import type { Surroundings } from '../../plans/plans';

/** What completions are made from, besides the place of the cursor. */
export interface CompleteInput {
  readonly draft: Draft;
  readonly surroundings: Surroundings;
  readonly messages: Messages;
}
