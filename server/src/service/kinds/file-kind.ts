import type { KindWords } from '../messages/en/kinds';
import type { Messages } from '../messages/messages';
import type { Stage } from '../model/stage';
import type { FileFacts } from '../schema/draft-kind';
import type { FieldFact } from '../schema/field-fact';
import type { FormValidator } from '../schema/generated/validators';
import type { DraftBase } from './draft-base';
import type { NumberedRanges } from './numbered-ranges';
import type { SummaryBase } from './summary';

/** All that is particular to a kind of file: what a new kind brings along, beside its schema. */
export interface FileKind<D extends DraftBase, S extends SummaryBase> {
  /** Which files they are, where they lie, and who may see them. */
  readonly file: FileFacts;
  readonly form: FieldFact;
  readonly validate: FormValidator;
  /** The typed view of a file, for the rules and layouts that are written for this kind. */
  read(base: DraftBase): D;
  /** What other files need to know of it. */
  summarize(draft: D, base: SummaryBase, ranges: NumberedRanges): S;
  /** How far the draft is; only where files of this kind have stages, and with them signatures. */
  stageOf?(draft: D): Stage;
  words(messages: Messages): KindWords;
}

/** Checks a record against its own types. */
export function defineKind<D extends DraftBase, S extends SummaryBase>(kind: FileKind<D, S>): FileKind<D, S> {
  return kind;
}
