import type { BroughtChange, BroughtIn, Change, FileComparison } from '../../service/index';

/** Which change of the file a difference between the drafts comes from. */
export function changeBehind(
  { drafts }: BroughtIn,
  { file }: Pick<FileComparison, 'file'>,
  { path, kind }: Change,
): BroughtChange | undefined {
  const changes = drafts.find((draft) => draft.uri.endsWith(file))?.changes ?? [];
  const isIn = (whole: string) =>
    path === whole || path.startsWith(`${whole}[`) || path.startsWith(`${whole}.`);
  return (
    changes.find((change) => change.kind !== 'added' && isIn(change.path)) ??
    changes.find((change) => change.kind === 'added' && kind === 'added' && isIn(change.path))
  );
}
