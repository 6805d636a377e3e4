import type { Draft } from '../../kinds/draft';
import { applyEdits, type TextEdit } from '../../text/edit';
import { sidesOf, type ConflictSides, type Side } from '../../yaml/conflict-sides';
import { readConflicts, type Conflict } from '../../yaml/conflicts';
import { keepBoth } from './keep-both';

/** Which version of a conflict is to stay. */
export const waysToResolve = ['ours', 'theirs', 'both'] as const;
/** One of them. */
export type WayToResolve = (typeof waysToResolve)[number];

/** A conflict that somebody has to settle, with the texts that would stand in its place. */
export interface OpenConflict {
  readonly conflict: Conflict;
  /** Nothing when nobody can tell where one version ends and the other begins: then only its author can mend it. */
  readonly sides?: ConflictSides;
  readonly resolutions: readonly Resolution[];
}

export interface Resolution {
  readonly way: WayToResolve;
  readonly edit: TextEdit;
}

/** All conflicts of a draft, in its order. */
export function openConflicts(draft: Draft): readonly OpenConflict[] {
  const open = known.get(draft) ?? readOpenConflicts(draft);
  known.set(draft, open);
  return open;
}

/** Lenses, fixes and pages all ask. */
const known = new WeakMap<Draft, readonly OpenConflict[]>();

function readOpenConflicts(draft: Draft): readonly OpenConflict[] {
  const { text, conflicts } = draft.yaml;
  const taken = ({ range }: Side) => text.slice(range.start, range.end);
  const all = conflicts.map((conflict) => ({ conflict, sides: sidesOf(text, conflict) }));
  const both = keepBoth(
    draft,
    all.flatMap(({ sides }) => sides ?? []),
  );
  return all.map(({ conflict, sides }, index) => {
    if (!sides) return { conflict, resolutions: [] };
    const settles = settledBy(text, conflicts, index);
    const texts: readonly (readonly [WayToResolve, string | undefined])[] = [
      ['ours', taken(sides.ours)],
      ['theirs', taken(sides.theirs)],
      ['both', both.get(sides)],
    ];
    return {
      conflict,
      sides,
      resolutions: texts.flatMap(([way, written]) => {
        if (written === undefined) return [];
        const edit = { range: sides.block, text: written };
        return settles(edit) ? [{ way, edit }] : [];
      }),
    };
  });
}

/**
 * Whether an edit settles this conflict: it is gone, and no mark is left that was none before. Then the marks around it may
 * make a conflict as well. What stands beyond the whole conflicts above and below is read as it was.
 */
function settledBy(text: string, conflicts: readonly Conflict[], index: number): (edit: TextEdit) => boolean {
  let first = index;
  while (first > 0 && !conflicts[first - 1]?.whole) first--;
  let last = index + 1;
  while (last < conflicts.length && !conflicts[last]?.whole) last++;
  const start = first > 0 ? (conflicts[first - 1]?.range.end ?? 0) : 0;
  const end = conflicts[last]?.range.end ?? text.length;
  // Marks of another length inside a conflict come behind it.
  while ((conflicts[last + 1]?.range.start ?? end) < end) last++;
  const others = conflicts
    .slice(first, last + 1)
    .filter(({ range }, at) => at !== index - first && range.start >= start);
  return ({ range, text: written }) => {
    const edit = { range: { start: range.start - start, end: range.end - start }, text: written };
    const left = readConflicts(applyEdits(text.slice(start, end), [edit])).conflicts;
    const hasMoreWhole = countWhole(left) > countWhole(others);
    return left.length === others.length || (left.length < others.length && hasMoreWhole);
  };
}

function countWhole(conflicts: readonly Conflict[]): number {
  return conflicts.filter(({ whole }) => whole).length;
}

/** The edit that settles the conflict at an offset in one way; nothing when it cannot be settled so. */
export function resolveConflict(draft: Draft, offset: number, way: WayToResolve): TextEdit | undefined {
  const open = openConflicts(draft).find(
    ({ conflict: { range } }) => range.start <= offset && offset <= range.end,
  );
  return open?.resolutions.find((one) => one.way === way)?.edit;
}
