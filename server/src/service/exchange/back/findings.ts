import type { Messages } from '../../messages/messages';
import type { Plans } from '../../plans/plans';
import type { Bench } from './bench';
import type { NotPlaced } from './brought-in';
import type { FormerNames } from './names-meant';

/** What was found of one draft, while it is being looked through. */
export interface Findings {
  readonly uri: string;
  readonly path: string;
  readonly bench: Bench;
  readonly plans: Plans;
  readonly messages: Messages;
  /** What the draft says now. */
  readonly text: string;
  readonly former: FormerNames;
  readonly notPlaced: NotPlaced[];
}
