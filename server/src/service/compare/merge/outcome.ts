import type { FieldFact } from '../../schema/field-fact';
import { applyEdits, overlap, type TextEdit } from '../../text/edit';
import type { Range } from '../../text/range';
import type { Meaning } from '../meaning';
import type { Renamed } from './milestones-named';
import type { Version } from './version';

/** What is the same for the whole of a merge. */
export interface Merge {
  readonly ours: Version;
  readonly lineBreak: string;
  readonly marks: Marks;
  readonly renamed: Renamed;
}

/** How conflicts are marked. */
export interface Marks {
  /** How often each sign of a mark is written; git's own number is 7. */
  readonly size: number;
  readonly ours: string;
  readonly theirs: string;
  /** What to call the version that both began with, where it is to be shown as well. */
  readonly base?: string | undefined;
}

/** The three versions of a draft. */
export interface Versions {
  readonly base: Version;
  readonly ours: Version;
  readonly theirs: Version;
}

/** What becomes of a part: the edits of our text, and what it says then, by which side is taken where they contradict. */
export interface Outcome {
  readonly edits: readonly TextEdit[];
  readonly conflicts: number;
  readonly ours: Meaning;
  readonly theirs: Meaning;
}

/** The same part in the three versions, and what the form says of it. */
export interface Three<T> {
  readonly base: T | undefined;
  readonly ours: T;
  readonly theirs: T;
  readonly fact: FieldFact | undefined;
}

export function unchanged(meaning: Meaning): Outcome {
  return { edits: [], conflicts: 0, ours: meaning, theirs: meaning };
}

/** A stretch of a text with those of the edits made that lie in it; nothing when they stand in each other's way. */
export function sliceWith(
  text: string,
  { start, end }: Range,
  edits: readonly TextEdit[],
): string | undefined {
  if (overlap(edits)) return undefined;
  const moved = edits.map((edit) => ({
    range: { start: edit.range.start - start, end: edit.range.end - start },
    text: edit.text,
  }));
  return applyEdits(text.slice(start, end), moved);
}
