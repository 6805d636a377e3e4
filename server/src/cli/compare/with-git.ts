import { existsSync } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { addressOf, childOf, isInside, nameOf } from '../../disk/address';
import { findPlanFolder } from '../../disk/find-plan-folder';
import { kindOfFile } from '../../service/index';
import { CannotRun } from '../cannot-run';
import { shownPath } from '../check/find-named';
import { findRenames } from '../git/list-files';
import { readDraftsAt } from '../git/read-revision';
import { findRevision, pathInside, repositoryAt, type Revision } from '../git/repository';
import type { Progress } from '../terminal/progress';
import { findNamedPath, readAll, readAround, readSide, type Named, type ReadSide } from './read-side';
import type { TwoVersions } from './two-versions';

/** What is on the disk, and what it was in a commit. */
export async function readWithGit(
  { revision: name, path }: { readonly revision: string; readonly path: string },
  withContacts: boolean,
  cwd: string,
  progress: Progress,
): Promise<TwoVersions> {
  const named = await findEvenIfGone(path, cwd);
  const repository = await repositoryAt(await nearestFolder(childOf(named.address, '.')));
  const revision = await findRevision(repository, name);
  const inside = pathInside(repository, named.address);
  if (inside === undefined) throw new CannotRun(`${path} leads out of its repository.`);

  const [renames, walked, around] = await Promise.all([
    findRenames(revision),
    existsSync(named.address) ? readSide(named, withContacts, cwd, progress) : nothing,
    readBoth(revision, named, cwd, progress),
  ]);
  const before = await readOlder(revision, inside, named, renames, withContacts);
  const { after, failures } = await readNewer(named, before, walked, revision, cwd, progress);
  if (before.size + after.size === 0)
    throw new CannotRun(`There are no drafts in ${path}, and there were none in “${name}”.`);
  return {
    before,
    after,
    around,
    renames,
    names: { before: name, after: 'the working folder' },
    shownPath: ({ file }) => shownPath(cwd, join(repository.top, file)),
    failures,
  };
}

const nothing: ReadSide = { texts: new Map(), failures: [] };

/** What is named may be there no longer: then it was taken out. */
async function findEvenIfGone(path: string, cwd: string): Promise<Named> {
  const full = resolve(cwd, path);
  if (existsSync(full)) {
    const named = await findNamedPath(path, cwd);
    if (!named.isFolder && kindOfFile(nameOf(named.address)) === undefined)
      throw new CannotRun(`${path} is not a draft by its name, such as NAME.commitment.yaml.`);
    return named;
  }
  const folder = await nearestFolder(full);
  const real = addressOf(await realpath(folder));
  const plan = await findPlanFolder(real);
  return {
    path,
    isFolder: kindOfFile(basename(full)) === undefined,
    address: childOf(real, addressOf(relative(folder, full))),
    plan: plan === undefined ? undefined : addressOf(plan),
  };
}

/** The nearest folder above a path that is there. */
async function nearestFolder(path: string): Promise<string> {
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    if (existsSync(folder) && (await stat(folder)).isDirectory()) return folder;
    if (folder === dirname(folder)) return folder;
  }
}

async function readOlder(
  revision: Revision,
  inside: string,
  named: Named,
  renames: ReadonlyMap<string, string>,
  withContacts: boolean,
): Promise<ReadonlyMap<string, string>> {
  const former = named.isFolder ? inside : (renames.get(inside) ?? inside);
  const texts = await readDraftsAt(revision, former);
  const found = [...texts].filter(
    ([path]) => !named.isFolder || withContacts || kindOfFile(path) !== 'contacts',
  );
  return new Map(found);
}

async function readNewer(
  named: Named,
  before: ReadonlyMap<string, string>,
  walked: ReadSide,
  { top }: Revision,
  cwd: string,
  progress: Progress,
) {
  // A file that git keeps may stand in .gitignore all the same; then the walk does not come to it.
  const missed = [...before.keys()]
    .map((path) => childOf(top, path))
    .filter((address) => !walked.texts.has(address) && named.isFolder && existsSync(address));
  const more = await readAll(missed, cwd, progress);
  const all = [...walked.texts, ...more.texts];
  return {
    after: new Map(all.map(([address, text]) => [address.slice(top.length).replace(/^\//, ''), text])),
    failures: [...walked.failures, ...more.failures],
  };
}

/** The plan that a part of one belongs to, in both versions. */
async function readBoth(
  revision: Revision,
  { plan, isFolder, address }: Named,
  cwd: string,
  progress: Progress,
) {
  const none = new Map<string, string>();
  const inside = plan === undefined ? undefined : pathInside(revision, plan);
  // A whole plan is compared with all that belongs to it.
  if (plan === undefined || inside === undefined || (isFolder && isInside(address, plan)))
    return { before: none, after: none };
  const paths = ['action-plan.yaml', 'stakeholders.yaml'].map((name) =>
    inside === '' ? name : `${inside}/${name}`,
  );
  const older = await Promise.all(paths.map((path) => readDraftsAt(revision, path)));
  const newer = await readAround(plan, cwd, progress);
  return {
    before: new Map(older.flatMap((texts) => [...texts])),
    after: new Map(
      [...newer].map(([address, text]) => [address.slice(revision.top.length).replace(/^\//, ''), text]),
    ),
  };
}
