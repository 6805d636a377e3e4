import type { TextEdit } from '../../text/edit';
import { mostProblems, type ParsedYaml } from '../../yaml/parse';
import { Moves } from './moves';

/**
 * True when what is wrong after the edits was wrong before, at its place, and where an edit is made nothing is. Below the
 * last problem that was told before, more may come to light, since only so many are. The edits stand in the order of the text.
 */
export function isOnlyMended(before: ParsedYaml, after: ParsedYaml, edits: readonly TextEdit[]): boolean {
  const moves = new Moves(edits);
  const lineOf = (offset: number) => after.lines.position(moves.shifted(offset)).line;
  const old = before.problems.map(({ range, cause }) => `${cause} ${lineOf(range.start)}`);
  const mended = new Set(edits.map(({ range }) => lineOf(range.start)));
  const last = lineOf(before.problems.at(-1)?.range.start ?? 0);
  const isCut = before.problems.length >= mostProblems;
  return after.problems.every(({ range, cause }) => {
    const { line } = after.lines.position(range.start);
    return (isCut && line > last) || (!mended.has(line) && old.includes(`${cause} ${line}`));
  });
}
