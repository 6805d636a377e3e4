import { safeJson } from '../terminal/safe-text';
import type { ComparisonReporter } from './report';

export const json: ComparisonReporter = ({ comparison, pathOf }) => {
  const changes = comparison.files.flatMap((file) =>
    file.changes.map(({ path, kind, before, after, summary, weakens }) => {
      return { file: pathOf(file), path, kind, before, after, summary, ...(weakens && { weakens }) };
    }),
  );
  return `${safeJson({ version: 1, changes })}\n`;
};
