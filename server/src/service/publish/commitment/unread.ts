import type { Draft } from '../../kinds/draft';
import type { Range } from '../../text/range';
import { readMark } from '../../yaml/conflict-marks';
import type { ParsedYaml } from '../../yaml/parse';
import { at } from '../build';
import type { Gap } from '../document';
import type { Headings } from '../headings/headings';

/**
 * What of a file cannot be published, said at its top: by what stands there, since who fills in a form sees no lines.
 */
export function unreadGaps(draft: Draft, uri: string, { gaps }: Headings): readonly Gap[] {
  const { problems, conflicts, duplicates, root } = draft.yaml;
  const gap = (range: Range, why: string): Gap => ({
    kind: 'gap',
    state: 'unreadable',
    why,
    source: at(uri, range),
  });
  const unread = ({ range }: { readonly range: Range }) =>
    gap(range, gaps.unread(beginOf(range, draft.yaml)));
  // A text in the place of another answer is shown there; of anything larger, only how it begins can be told.
  const misplaced = draft.problems.flatMap((problem) =>
    problem.kind === 'wrong-kind' &&
    problem.node.kind !== 'unreadable' &&
    (problem.node.kind !== 'scalar' || problem.fact.kind === 'map')
      ? [unread(problem.node)]
      : [],
  );
  const unknown = draft.problems.flatMap((problem) =>
    problem.kind === 'unknown-field' ? [gap(problem.range, gaps.unknownField(shorten(problem.key)))] : [],
  );
  return [
    ...conflicts.map(({ range }) => gap(range, gaps.conflict(beginOf(range, draft.yaml)))),
    ...problems.map(unread),
    ...misplaced,
    ...unknown,
    ...duplicates.map(({ key, range }) => gap(range, gaps.twice(shorten(key)))),
    ...(root === undefined && problems.length === 0
      ? [{ kind: 'gap', state: 'missing', why: gaps.nothing } as const]
      : []),
  ];
}

/** So many lines are looked at for words, and so much of each. */
const most = { lines: 20, characters: 400 } as const;

/** The first words of the lines that it stands on, without notes and marks of git, which are never published; empty where there are none. */
function beginOf({ start, end }: Range, { text, lines }: ParsedYaml): string {
  const first = lines.position(start).line;
  const last = Math.min(lines.position(Math.max(start, end - 1)).line, first + most.lines);
  for (let line = first; line <= last; line++) {
    const range = lines.range(line);
    // What stands far out on a long line is not told by how that begins.
    const from = line === first && start - range.start > most.characters / 2 ? start : range.start;
    const written = text.slice(from, Math.min(range.end, from + most.characters));
    const words = readMark(written) ? '' : wordsOf(written);
    if (words !== '') return shorten(words);
  }
  return '';
}

/** What is written on a line, without the dashes of list items and what may be a note. */
function wordsOf(line: string): string {
  const note = line.search(/(?<!\S)#/);
  return (note < 0 ? line : line.slice(0, note)).replace(/^(?:\s|-(?=\s|$))+/, '').trim();
}

function shorten(key: string): string {
  return key.length > 60 ? `${key.slice(0, 60).replace(/[\uD800-\uDBFF]$/, '')}…` : key;
}
