import type { Draft } from '../../schema/read-draft';
import type { TextEdit } from '../../text/edit';
import { sidesOf, type ConflictSides, type Side } from '../../yaml/conflict-sides';
import type { Conflict } from '../../yaml/conflicts';
import { keepBoth } from './keep-both';

export const waysToResolve = ['ours', 'theirs', 'both'] as const;
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
  return draft.yaml.conflicts.map((conflict) => openConflict(draft, conflict));
}

function openConflict(draft: Draft, conflict: Conflict): OpenConflict {
  const { text } = draft.yaml;
  const sides = sidesOf(text, conflict);
  if (!sides) return { conflict, resolutions: [] };
  const taken = ({ range }: Side) => text.slice(range.start, range.end);
  const both = keepBoth(draft, sides);
  const texts: readonly (readonly [WayToResolve, string | undefined])[] = [
    ['ours', taken(sides.ours)],
    ['theirs', taken(sides.theirs)],
    ['both', both],
  ];
  return {
    conflict,
    sides,
    resolutions: texts.flatMap(([way, written]) =>
      written === undefined ? [] : [{ way, edit: { range: sides.block, text: written } }],
    ),
  };
}

/** The edit that settles the conflict at an offset in one way; nothing when it cannot be settled so. */
export function resolveConflict(draft: Draft, offset: number, way: WayToResolve): TextEdit | undefined {
  const conflict = draft.yaml.conflicts.find(({ range }) => range.start <= offset && offset <= range.end);
  if (!conflict) return undefined;
  return openConflict(draft, conflict).resolutions.find((one) => one.way === way)?.edit;
}
