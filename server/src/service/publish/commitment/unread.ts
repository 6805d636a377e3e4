import type { Draft } from '../../kinds/draft';
import { at } from '../build';
import type { Gap } from '../document';
import type { Headings } from '../headings/headings';

/** What of a file cannot be published, said at its top. */
export function unreadGaps(draft: Draft, uri: string, { gaps }: Headings): readonly Gap[] {
  const { lines, problems, conflicts, duplicates, root } = draft.yaml;
  const lineOf = (offset: number) => lines.position(offset).line + 1;
  const gap = (
    range: { start: number; end: number },
    write: (first: number, last: number) => string,
  ): Gap => {
    const first = lineOf(range.start);
    const why = write(first, Math.max(first, lineOf(range.end)));
    return { kind: 'gap', state: 'unreadable', why, source: at(uri, range) };
  };
  // A text in the place of another answer is shown there; of anything larger, only its lines can be named.
  const misplaced = draft.problems.flatMap((problem): readonly Gap[] =>
    problem.kind === 'wrong-kind' &&
    problem.node.kind !== 'unreadable' &&
    (problem.node.kind !== 'scalar' || problem.fact.kind === 'map')
      ? [gap(problem.node.range, gaps.unreadLines)]
      : [],
  );
  const unknown = draft.problems.flatMap((problem): readonly Gap[] =>
    problem.kind === 'unknown-field'
      ? [
          {
            kind: 'gap',
            state: 'unreadable',
            why: gaps.unknownField(shorten(problem.key)),
            source: at(uri, problem.range),
          },
        ]
      : [],
  );
  return [
    ...conflicts.map(({ range }) => gap(range, gaps.conflict)),
    ...problems.map(({ range }) => gap(range, gaps.unreadLines)),
    ...misplaced,
    ...unknown,
    ...duplicates.map(({ key, first, range }): Gap => ({
      kind: 'gap',
      state: 'unreadable',
      why: gaps.twice(shorten(key), lineOf(first.start)),
      source: at(uri, range),
    })),
    ...(root === undefined && problems.length === 0
      ? [{ kind: 'gap', state: 'missing', why: gaps.nothing } as const]
      : []),
  ];
}

function shorten(key: string): string {
  return key.length > 60 ? `${key.slice(0, 60)}…` : key;
}
