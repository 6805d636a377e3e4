import type { Draft } from '../kinds/draft';
import type { Range } from '../text/range';
import { attachComments, type AttachedComment } from '../yaml/attach-comments';
import { readConflicts } from '../yaml/conflicts';
import type { Entry, TreeNode } from '../yaml/tree';
import type { Slot } from './slots';

/** Comments of a file that are one note: lines right below each other, or what stands behind an answer. */
export interface Note {
  /** Without the signs; lines with `\n` between them. */
  readonly text: string;
  readonly range: Range;
  readonly ownLine: boolean;
}

/** The notes of a draft by the places that they belong to; that of the file as a whole is ``. What silences a check is no note. */
export function notesOf({ yaml }: Draft, slots: readonly Slot[]): ReadonlyMap<string, readonly Note[]> {
  const notes = new Map<string, Note[]>();
  if (!yaml.text.includes('#')) return notes;
  const text = yaml.conflicts.length > 0 ? readConflicts(yaml.text).text : yaml.text;
  const places = new Map(
    slots.flatMap(({ at, isThere, range }) => (isThere ? [[range.start, at] as const] : [])),
  );
  // A field and the item that it begins start at one place.
  const items = new Map(
    slots.flatMap(({ at, isItem, range }) => (isItem ? [[range.start, at] as const] : [])),
  );
  const placeOf = (one: Entry | TreeNode) =>
    'keyRange' in one ? places.get(one.keyRange.start) : items.get(one.range.start);
  let last: AttachedComment<string> | undefined;
  for (const comment of attachComments(yaml, text, placeOf, '')) {
    if (isIgnore(comment)) {
      last = undefined;
      continue;
    }
    const own = notes.get(comment.target) ?? [];
    const before = own.at(-1);
    const said = comment.text.replace(/^# ?/, '').trimEnd();
    if (before && last && goesOn(last, comment)) {
      own[own.length - 1] = {
        text: `${before.text}\n${said}`,
        range: { start: before.range.start, end: comment.range.end },
        ownLine: true,
      };
    } else own.push({ text: said, range: comment.range, ownLine: comment.ownLine });
    notes.set(comment.target, own);
    last = comment;
  }
  return notes;
}

function isIgnore({ text }: AttachedComment<string>): boolean {
  return /^#[ \t]*codraft-ignore(?:-file)?(?:[ \t]|$)/.test(text);
}

function goesOn(last: AttachedComment<string>, next: AttachedComment<string>): boolean {
  return last.ownLine && next.ownLine && last.target === next.target && next.line === last.line + 1;
}
