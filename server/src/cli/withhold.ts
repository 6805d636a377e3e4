import { isPrivate, type Finding } from '../service/index';

/**
 * The findings of a file as any output may tell them. Those of a private file name the place and the check alone: a log, a
 * summary of a pull request or a report is read by more people than the file.
 */
export function withhold(address: string, findings: readonly Finding[]): readonly Finding[] {
  if (!isPrivate(address)) return findings;
  return findings.map((finding) => ({
    ...finding,
    message: `There is a problem here in a private file, which Codraft does not quote: open it in an editor with Codraft to see the problem, or read about the check with “codraft rules ${finding.rule}”.`,
    related: (finding.related ?? []).map((other) => ({ ...other, message: 'This is related.' })),
  }));
}
