/** What git has noted of the way from one commit to another. */
export interface CameIn {
  /** From which commit to which: without what one did oneself before, and one's own commits behind. */
  readonly from: string;
  readonly to: string;
  /** The commit on which one's own work was put, where that was done in place of a merge. */
  readonly onto?: string;
}

/** Notes such as `pull: Fast-forward`, `merge x: …`, `rebase (finish): …` and `commit (merge): …`. */
const fromElsewhere = /^(?:pull|merge|rebase|commit \(merge\))/;

/** Notes such as `commit: …` and `commit (amend): …`. */
const ownCommit = /^commit(?! \(merge\))/;

/**
 * What the log of HEAD says of a way from one commit to another; nothing when all on it was one's own doing, such as commits.
 * The log is the only place where git tells a commit of one's own from one that was fetched. It may know of more than the way:
 * whoever asks has been told of `now`, and HEAD has gone on since.
 */
export function cameIn(log: string, before: string, now: string): CameIn | undefined {
  const steps = log.split('\n').map(readStep);
  const start = steps.map(({ was }) => was).lastIndexOf(before);
  const after = start < 0 ? [] : steps.slice(start);
  const way = after.slice(0, after.findIndex(({ is }) => is === now) + 1);
  const first = way.find(({ note }) => fromElsewhere.test(note));
  const last = way.filter(({ note }) => !ownCommit.test(note)).at(-1);
  if (!first || !last) return undefined;
  const onto = way.find(({ note }) => note.includes('(start)'))?.is;
  return { from: first.was, to: last.is, ...(onto !== undefined && { onto }) };
}

function readStep(line: string): { readonly was: string; readonly is: string; readonly note: string } {
  const [was = '', is = ''] = line.split(' ', 2);
  return { was, is, note: line.slice(line.indexOf('\t') + 1) };
}
