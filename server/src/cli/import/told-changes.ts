import {
  messagesFor,
  type BroughtChange,
  type BroughtIn,
  type Change,
  type FileComparison,
  type Tracking,
} from '../../service/index';

const { exchange } = messagesFor('en');

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

/** Who and when, and what they have deleted; nothing where nothing was tracked. */
export function whoIn({ by, deleted }: Tracking): string | undefined {
  const parts = [
    ...by.map(({ author, date }) => exchange.changedBy(author, date?.slice(0, 10))),
    ...deleted.map((words) => exchange.deletedWords(words)),
  ];
  return parts.length === 0 ? undefined : parts.join('; ');
}
