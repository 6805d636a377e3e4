import type { TextEdit } from '../../text/edit';

/** What a repair does, for its name. */
export type RepairKind =
  | 'quote'
  | 'move-below'
  | 'line-up'
  | 'indent-text'
  | 'make-list'
  | 'tabs-to-spaces'
  | 'add-space'
  | 'add-colon'
  | 'add-title'
  | 'write-name'
  | 'add-name'
  | 'name-text'
  | 'add-dash'
  | 'drop-dash'
  | 'as-note'
  | 'drop-empty'
  | 'add-comma'
  | 'close-quote'
  | 'close-bracket'
  | 'drop-bracket'
  | 'drop-signs'
  | 'double-backslash'
  | 'plain-characters'
  | 'drop-control-characters'
  | 'move-comment';

/**
 * A change after which a stretch can be read as its author meant it. The file is read as if it had been made, and it is
 * what a quick fix offers.
 */
export interface Repair {
  readonly kind: RepairKind;
  readonly edits: readonly TextEdit[];
  /** True when nothing else can have been meant. */
  readonly isSafe: boolean;
}
