import { posix } from 'node:path';
import { folderOf, isWhereItBelongs, kindOfFile, planFileName, uncovers } from '../../service/index';
import { listFiles, type GitFile } from './list-files';
import { readFiles } from './read-files';
import type { Revision } from './repository';

export interface DraftsOfRevision {
  readonly texts: ReadonlyMap<string, string>;
  /** The paths of files that are too large for a draft, or whose content this copy of the repository does not have. */
  readonly unread: readonly string[];
}

/**
 * The drafts of a commit below a folder, or the one of that path: texts by their path from the top of the repository. As
 * on the disk, some kinds count only in their place in a plan.
 */
export async function readDraftsAt(revision: Revision, path = ''): Promise<DraftsOfRevision> {
  const files = await listFiles(revision, path);
  const byPath = new Map(files.map((file) => [file.path, file]));
  const plans = new Set(
    files.filter((file) => posix.basename(file.path) === planFileName).map((file) => folderOf(file.path)),
  );
  const drafts = files.filter((file) => {
    const kind = kindOfFile(file.path);
    if (kind === undefined || file.path.split('/').includes('node_modules')) return false;
    return (
      path === file.path || isWhereItBelongs(file.path, folderOf(file.path), nearestPlan(file.path, plans))
    );
  });
  const targets = await readFiles(
    revision,
    drafts.filter(({ isLink }) => isLink),
  );
  const all = drafts.flatMap((file) => (file.isLink ? follow(file, targets.get(file.path), byPath) : [file]));
  const texts = await readFiles(revision, all);
  return { texts, unread: all.map((file) => file.path).filter((one) => !texts.has(one)) };
}

function nearestPlan(path: string, plans: ReadonlySet<string>): string | undefined {
  for (let folder = folderOf(path); ; folder = folderOf(folder.slice(0, -1))) {
    if (plans.has(folder)) return folder;
    if (folder === '') return undefined;
  }
}

/** What a link leads to, when that is a file of the same commit. */
function follow(
  link: GitFile,
  target: string | undefined,
  files: ReadonlyMap<string, GitFile>,
): readonly GitFile[] {
  const isWithin = target !== undefined && !posix.isAbsolute(target) && !uncovers(link.path, target);
  const file = isWithin ? files.get(posix.join(posix.dirname(link.path), target)) : undefined;
  return file && !file.isLink ? [{ ...file, path: link.path }] : [];
}
