import type { ParsedYaml } from '../../yaml/parse';
import type { Change } from '../change';
import type { Teller } from './teller';

/** What stands in the way of comparing two files in full, said once at the top. */
export function describeFile(before: ParsedYaml, after: ParsedYaml, { say }: Teller): readonly Change[] {
  const statements: Change[] = [];
  const state = (summary: string, range: Change['range']) => {
    statements.push({ path: '', field: '', kind: 'changed', before: null, after: null, summary, range });
  };
  for (const [version, { conflicts, problems, lines }] of [
    ['before', before],
    ['after', after],
  ] as const) {
    const [conflict] = conflicts;
    if (conflict) state(say.conflictsIn(version, conflicts.length), { [version]: conflict.range });
    const [problem] = problems;
    if (problem) {
      const line = lines.position(problem.range.start).line + 1;
      state(say.unreadableIn(version, line), { [version]: problem.range });
    }
  }
  return statements;
}
