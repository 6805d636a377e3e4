import { dirname, posix } from 'node:path';
import { kindOfFile } from '../../service/index';
import { listFiles, type GitFile } from './list-files';
import { readFiles } from './read-files';
import type { Revision } from './repository';

/**
 * The drafts of a commit below a folder, or the one of that path: texts by their path from the top of the repository. As
 * on the disk, lists of stakeholders and contacts count only beside a plan.
 */
export async function readDraftsAt(revision: Revision, path = ''): Promise<ReadonlyMap<string, string>> {
  const files = await listFiles(revision, path);
  const byPath = new Map(files.map((file) => [file.path, file]));
  const plans = new Set(
    files
      .filter((file) => posix.basename(file.path) === 'action-plan.yaml')
      .map((file) => dirname(file.path)),
  );
  const drafts = files.filter((file) => {
    const kind = kindOfFile(file.path);
    if (kind === undefined || file.path.split('/').includes('node_modules')) return false;
    const isList = kind === 'stakeholders' || kind === 'contacts';
    return !isList || path === file.path || plans.has(dirname(file.path));
  });
  const links = drafts.filter(({ isLink }) => isLink);
  const targets = await readFiles(revision, links);
  return readFiles(
    revision,
    drafts.flatMap((file) => (file.isLink ? follow(file, targets.get(file.path), byPath) : [file])),
  );
}

/** What a link leads to, when that is a file of the same commit. */
function follow(
  link: GitFile,
  target: string | undefined,
  files: ReadonlyMap<string, GitFile>,
): readonly GitFile[] {
  const file = target && files.get(posix.join(posix.dirname(link.path), target));
  return file && !file.isLink ? [{ ...file, path: link.path }] : [];
}
