import type { ChangeFieldParams, FieldChange } from '../../../../../server/src/protocol/form';
import type { Changed } from '../messages';
import { boxOf, type BoxKey } from './box';
import type { Origin } from './draft';
import { isWithin, parentOf, type FormPath } from './places';

/** What the outbox has to know of the page that it belongs to. */
export interface Desk {
  /** Sends a change. */
  readonly post: (ticket: number, change: Omit<ChangeFieldParams, 'uri'>) => void;
  /** Undefined for what the file does not have: not yet, when it waits, or no more. */
  readonly originOf: (path: FormPath) => Origin | undefined;
  readonly isFresh: (path: FormPath) => boolean;
  readonly textIn: (key: BoxKey) => string;
  readonly isFocused: (key: BoxKey) => boolean;
  /** What the page shows; the version of the document is null when nobody knows. */
  readonly shown: () => { readonly revision: number; readonly version: number | null } | undefined;
  /** All that had to wait is in the file. */
  readonly saved: () => void;
  /** Something that is shown is another. */
  readonly tell: () => void;
  /** What was typed can be put nowhere. */
  readonly stray: (key: BoxKey, text: string) => void;
}

/** Something to do that is not typed: an item added, moved or taken out. */
export interface Deed {
  readonly path: FormPath;
  /** True when it is meant for the form that is shown when its turn comes, not for the one that its author saw. */
  readonly isLate?: boolean;
  /** Asked when its turn comes; undefined when there is nothing left to do. */
  readonly change: () => FieldChange | undefined;
  readonly done?: (result: Exclude<Changed, { kind: 'put-off' }>) => void;
}

/** A deed is meant for the form that its author saw; nothing where another is to be done in the same list before. */
export type Job = { readonly key: BoxKey } | { readonly deed: Deed; from: Origin | undefined };

export function pathOf(job: Job): FormPath {
  return 'key' in job ? boxOf(job.key).path : job.deed.path;
}

/** True when what is done or typed at a path may come upon what a job before it leaves. */
export function comesUpon(path: FormPath, job: Job): boolean {
  const before = pathOf(job);
  if (isWithin(path, before) || isWithin(before, path)) return true;
  // Places in a list are counted.
  return 'deed' in job && [before, parentOf(before)].includes(parentOf(path));
}
