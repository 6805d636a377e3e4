/** What git has noted of the way from one commit to another. */
export interface CameIn {
  /** The commit on which one's own work was put, where that was done in place of a merge. */
  readonly onto?: string;
}

/** Notes such as `pull: Fast-forward`, `merge x: …`, `rebase (finish): …` and `commit (merge): …`. */
const fromElsewhere = /^(?:pull|merge|rebase|commit \(merge\))/;

/**
 * What the log of HEAD says of a way from one commit to another; nothing when all on it was one's own doing, such as commits.
 * The log is the only place where git tells a commit of one's own from one that was fetched.
 */
export function cameIn(log: string, before: string, now: string): CameIn | undefined {
  const steps = log.split('\n').map(readStep);
  const from = steps.map(({ was }) => was).lastIndexOf(before);
  const way = from < 0 ? [] : steps.slice(from);
  if (!way.some(({ is }) => is === now) || !way.some(({ note }) => fromElsewhere.test(note)))
    return undefined;
  const onto = way.find(({ note }) => note.includes('(start)'))?.is;
  return onto === undefined ? {} : { onto };
}

function readStep(line: string): { readonly was: string; readonly is: string; readonly note: string } {
  const [was = '', is = ''] = line.split(' ', 2);
  return { was, is, note: line.slice(line.indexOf('\t') + 1) };
}
