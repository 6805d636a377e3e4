import type { MadeBy } from '../../service/index';
import { safeJson } from '../terminal/safe-text';
import type { ComparisonReporter } from './report';

export const json: ComparisonReporter = ({ comparison, pathOf, madeBy }) => {
  const changes = comparison.files.flatMap((file) =>
    file.changes.map((change) => {
      const { path, kind, before, after, summary, weakens } = change;
      const made = madeBy?.(file, change);
      return {
        file: pathOf(file),
        path,
        kind,
        before,
        after,
        summary,
        ...(weakens && { weakens }),
        ...(made && { by: asData(made) }),
      };
    }),
  );
  return `${safeJson({ version: 1, changes })}\n`;
};

function asData(made: MadeBy) {
  if (made.kind === 'uncommitted') return null;
  const { id, author, date } = made.commit;
  return { author, date, commit: id };
}
