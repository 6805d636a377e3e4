import type { Draft } from '../../kinds/draft';
import type { TextEdit } from '../../text/edit';
import { sidesOf, type ConflictSides, type Side } from '../../yaml/conflict-sides';
import type { Conflict } from '../../yaml/conflicts';
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
  return all.map(({ conflict, sides }) => {
    if (!sides) return { conflict, resolutions: [] };
    const texts: readonly (readonly [WayToResolve, string | undefined])[] = [
      ['ours', taken(sides.ours)],
      ['theirs', taken(sides.theirs)],
      ['both', both.get(sides)],
    ];
    return {
      conflict,
      sides,
      resolutions: texts.flatMap(([way, written]) =>
        written === undefined ? [] : [{ way, edit: { range: sides.block, text: written } }],
      ),
    };
  });
}

/** The edit that settles the conflict at an offset in one way; nothing when it cannot be settled so. */
export function resolveConflict(draft: Draft, offset: number, way: WayToResolve): TextEdit | undefined {
  const open = openConflicts(draft).find(
    ({ conflict: { range } }) => range.start <= offset && offset <= range.end,
  );
  return open?.resolutions.find((one) => one.way === way)?.edit;
}
