import type { BroughtChange } from '../../service/index';
import { safeJson } from '../terminal/safe-text';
import type { Imported } from './import-request';
import { changeBehind } from './told-changes';

/** The same for a program. */
export function json({ brought, joined, comparison, pathOf, isWritten }: Imported): string {
  const changes = comparison.files.flatMap((file) =>
    file.changes.map((change) => {
      const { path, kind, before, after, summary, weakens } = change;
      const tracked = changeBehind(brought, file, change)?.tracked;
      const told = { file: pathOf(file), path, kind, before, after, summary, ...(weakens && { weakens }) };
      return { ...told, by: tracked?.by ?? [], deleted: tracked?.deleted ?? [] };
    }),
  );
  const conflicts = brought.drafts.flatMap((draft) =>
    draft.changes
      .filter(({ state }) => state === 'conflict')
      .map((change) => ({ file: pathOf({ file: draft.path }), ...conflictOf(change) })),
  );
  const notPlaced = brought.notPlaced.map(({ text, where, why, path, tracked: { by, deleted } }) => ({
    ...(path !== undefined && { file: pathOf({ file: path }) }),
    where,
    text,
    why,
    by,
    deleted,
  }));
  const comments = brought.comments.map(({ path, ...comment }) => ({
    ...(path !== undefined && { file: pathOf({ file: path }) }),
    ...comment,
    joined: !joined.left.has(comment.id),
  }));
  return `${safeJson({ version: 1, written: isWritten, base: brought.base ?? 'sent', changes, conflicts, notPlaced, comments })}\n`;
}

function conflictOf({ path, label, item, sent, now, came, tracked }: BroughtChange) {
  return { path, label, ...(item !== undefined && { item }), sent, draft: now, came, by: tracked.by };
}
