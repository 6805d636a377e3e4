import type { Messages } from '../../messages/messages';
import type { Draft } from '../../kinds/draft';
import type { TriedEdit } from '../trial/tried-edit';
import type { Range } from '../../text/range';

/** Another way to write the same, or the same in another order: nothing that needs mending. */
export interface Refactoring {
  readonly title: string;
  readonly kind: 'move' | 'rewrite';
  readonly edits: readonly TriedEdit[];
}

export interface RefactorInput {
  readonly draft: Draft;
  /** Where the author is. */
  readonly selection: Range;
  readonly messages: Messages;
}
