import type { FormAnswer, FormShift } from '../../../../../server/src/protocol/form';

/** An answer that nothing has happened to but that lines above it came or went. */
export function shifted(answer: FormAnswer, { from, by }: FormShift): FormAnswer {
  const lineNow = (line: number) => (line >= from ? line + by : line);
  const { line, findings, conflict } = answer;
  const ends = findings?.flatMap(({ range: { start, end } }) => [start.line, end.line]) ?? [];
  if (line < from && ends.every((end) => end < from) && (conflict?.line ?? 0) < from) return answer;
  return {
    ...answer,
    line: lineNow(line),
    ...(findings && {
      findings: findings.map((finding) => ({
        ...finding,
        range: {
          start: { ...finding.range.start, line: lineNow(finding.range.start.line) },
          end: { ...finding.range.end, line: lineNow(finding.range.end.line) },
        },
      })),
    }),
    ...(conflict && { conflict: { ...conflict, line: lineNow(conflict.line) } }),
  };
}
