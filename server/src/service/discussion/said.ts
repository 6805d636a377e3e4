import type { DiscussionDraft } from '../kinds/discussion/discussion-kind';
import type { Remark } from '../model/discussion';
import type { Field } from '../model/field';
import { manyLines, oneLine } from '../yaml/write-scalar';

/** A remark as it is read; what it does not say is empty. */
export interface Said {
  readonly id: string;
  readonly about: string;
  readonly words: string;
  readonly isSettled: boolean;
  /** Oldest first. */
  readonly entries: readonly ThreadEntry[];
}

/** What one person said. */
export interface ThreadEntry {
  readonly by: string;
  /** The day, `2024-03-12`. */
  readonly on: string;
  readonly text: string;
}

export function remarksIn({ remarks }: DiscussionDraft): readonly Said[] {
  return remarks.map(saidIn);
}

export function saidIn({ id, about, words, isSettled, entries }: Remark): Said {
  return {
    id: textOf(id),
    about: textOf(about),
    words: textOf(words),
    isSettled,
    entries: entries.map(({ by, on, text }) => ({
      by: textOf(by),
      on: on.ok ? on.value.written : '',
      text: textOf(text),
    })),
  };
}

/** What somebody has typed, without what no file can hold or no reader can see. */
export function tidy({ by, on, text }: ThreadEntry): ThreadEntry {
  return { by: oneLine(by), on: oneLine(on), text: manyLines(text).trim() };
}

function textOf(field: Field<string>): string {
  return field.ok ? field.value.trim() : '';
}
