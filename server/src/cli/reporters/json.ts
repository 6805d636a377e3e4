import { regionOf, type Reporter } from '../check/report';
import { safeJson } from '../terminal/safe-text';

/** For programs. Its form is a contract: what is there stays. */
export const json: Reporter = ({ drafts }) => {
  const findings = drafts.flatMap(({ path, lines, findings }) =>
    findings.map(({ level, rule, message, range }) => ({
      file: path,
      ...regionOf(lines, range),
      level,
      rule,
      message,
    })),
  );
  return `${safeJson({ version: 1, findings, files: drafts.length })}\n`;
};
