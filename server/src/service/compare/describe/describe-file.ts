import type { ParsedYaml } from '../../yaml/parse';
import type { Change } from '../change';
import type { Describer } from './describer';

/** What stands in the way of comparing two files in full, said once at the top. */
export function describeFile(
  before: ParsedYaml,
  after: ParsedYaml,
  { messages }: Describer,
): readonly Change[] {
  const statements: Change[] = [];
  const state = (summary: string, range: Change['range']) => {
    statements.push({ path: '', field: '', kind: 'changed', before: null, after: null, summary, range });
  };
  for (const [version, { conflicts, problems, lines }] of [
    ['before', before],
    ['after', after],
  ] as const) {
    const [conflict] = conflicts;
    if (conflict) state(messages.conflictsIn(version, conflicts.length), { [version]: conflict.range });
    const [problem] = problems;
    if (problem) {
      const line = lines.position(problem.range.start).line + 1;
      state(messages.unreadableIn(version, line), { [version]: problem.range });
    }
  }
  return statements;
}
