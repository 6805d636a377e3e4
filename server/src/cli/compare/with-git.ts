import { basename, dirname, join, relative, resolve, posix } from 'node:path';
import { addressOf, childOf } from '../../disk/address';
import { findPlanFolder } from '../../disk/find-plan-folder';
import { realPath } from '../../disk/follow';
import { topOf } from '../../disk/git/repository';
import { exists, isFolder, isThere } from '../../disk/look';
import { formerName, kindOfFile, isInside, baseName, mayBeShown, type DraftKind } from '../../service/index';
import { CannotRun } from '../cannot-run';
import { shownPath } from '../check/find-named';
import { historiesSince } from '../git/draft-histories';
import { readDraftsAt, type DraftsOfRevision } from '../git/read-revision';
import { findRevision, pathInside, repositoryAt, type Revision } from '../git/repository';
import type { Progress } from '../terminal/progress';
import { draftsIn } from '../check/load-drafts';
import { findNamedPath, readAll, readAround, readSide, type Named, type ReadSide } from './read-side';
import { without, type TwoVersions } from './two-versions';

/** What is on the disk, and what it was in a commit. */
export async function readWithGit(
  { revision: name, path }: { readonly revision: string; readonly path: string },
  askedFor: ReadonlySet<DraftKind>,
  cwd: string,
  progress: Progress,
): Promise<TwoVersions> {
  const named = await findEvenIfGone(path, cwd);
  const repository = await repositoryAt(await nearestFolder(childOf(named.address, '.')));
  const revision = await findRevision(repository, name);
  const inside = pathInside(repository, named.address);
  if (inside === undefined) throw new CannotRun(`${path} is outside its repository.`);

  const [walked, around] = await Promise.all([
    (await isThere(named.address)) ? readSide(named, askedFor, cwd, progress) : nothing,
    readBoth(revision, named, cwd, progress),
  ]);
  const older = await readOlder(revision, inside, named, walked, askedFor);
  const newer = await readNewer(named, older.texts, walked, revision, cwd, progress);
  const failures = [
    ...newer.failures,
    ...older.unread.map(
      (file) => `${file} of “${name}” is too large for a draft, or is missing from this copy.`,
    ),
  ];
  const unread = [...older.unread, ...newer.unread];
  const before = without(unread, older.texts);
  const after = without(unread, newer.texts);
  if (before.size + after.size + failures.length === 0)
    throw new CannotRun(`There are no drafts in ${path}, and there were none in “${name}”.`);
  return {
    before,
    after,
    around,
    names: { before: name, after: 'the working folder' },
    shownPath: ({ file }) => shownPath(cwd, join(repository.top, file)),
    historiesOf: (files) => historiesSince(revision, files),
    failures,
    notices: newer.notices,
  };
}

const nothing: ReadSide = { texts: new Map(), unread: [], failures: [], notices: [] };

/** What is named may be there no longer: then it was taken out. */
async function findEvenIfGone(path: string, cwd: string): Promise<Named> {
  const full = resolve(cwd, path);
  if (await exists(full)) {
    const named = await findNamedPath(path, cwd);
    if (!named.isFolder && kindOfFile(baseName(named.address)) === undefined)
      throw new CannotRun(`${path} does not have the name of a draft, such as NAME.commitment.yaml.`);
    return named;
  }
  const folder = await nearestFolder(full);
  const real = await realPath(folder);
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
    if (await isFolder(folder)) return folder;
    if (folder === dirname(folder)) return folder;
  }
}

/** What is named, as it was; a file that was not there by its name, under the one that it had. */
async function readOlder(
  revision: Revision,
  inside: string,
  named: Named,
  walked: ReadSide,
  askedFor: ReadonlySet<DraftKind>,
): Promise<DraftsOfRevision> {
  const older = await readDraftsAt(revision, inside);
  if (named.isFolder) {
    const isWanted = (path: string) => mayBeShown(path, askedFor);
    const texts = new Map([...older.texts].filter(([path]) => isWanted(path)));
    return { texts, unread: older.unread.filter(isWanted) };
  }
  const text = walked.texts.get(named.address);
  if (older.texts.size + older.unread.length > 0 || text === undefined) return older;
  const gone = await goneSince(revision);
  const former = formerName(inside, text, gone);
  return { texts: new Map(former === undefined ? [] : [[former, gone.get(former) ?? '']]), unread: [] };
}

/** The drafts of a commit that are no longer there by their names. */
async function goneSince(revision: Revision): Promise<ReadonlyMap<string, string>> {
  const all = [...(await readDraftsAt(revision)).texts];
  const isGone = await Promise.all(all.map(async ([path]) => !(await isThere(childOf(revision.top, path)))));
  return new Map(all.filter((_, i) => isGone[i]));
}

async function readNewer(
  named: Named,
  before: ReadonlyMap<string, string>,
  walked: ReadSide,
  { top }: Revision,
  cwd: string,
  progress: Progress,
): Promise<ReadSide> {
  const seen = new Set([...walked.texts.keys(), ...walked.unread]);
  // Git may keep no longer, and leave out, what is still there: then the walk does not come to it.
  const missed = named.isFolder
    ? [...before.keys()].map((path) => childOf(top, path)).filter((address) => !seen.has(address))
    : [];
  const there = await Promise.all(missed.map(exists));
  const more = await readAll(
    draftsIn(
      named.address,
      missed.filter((_, i) => there[i]),
    ),
    cwd,
    progress,
  );
  const all = [...walked.texts, ...more.texts];
  // What lies in a repository of its own is no part of this one, nor was it.
  const isOurs = await Promise.all(
    all.map(
      async ([address]) => before.has(inTop(top, address)) || (await topOf(posix.dirname(address))) === top,
    ),
  );
  return {
    texts: new Map(all.filter((_, i) => isOurs[i]).map(([address, text]) => [inTop(top, address), text])),
    unread: [...walked.unread, ...more.unread].map((address) => inTop(top, address)),
    failures: [...walked.failures, ...more.failures],
    notices: [...walked.notices, ...more.notices],
  };
}

function inTop(top: string, address: string): string {
  return address.slice(top.length).replace(/^\//, '');
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
  if (plan === undefined || inside === undefined || (isFolder && isInside(plan, address)))
    return { before: none, after: none };
  const paths = ['action-plan.yaml', 'stakeholders.yaml'].map((name) =>
    inside === '' ? name : `${inside}/${name}`,
  );
  const older = await Promise.all(paths.map((path) => readDraftsAt(revision, path)));
  const newer = await readAround(plan, cwd, progress);
  return {
    before: new Map(older.flatMap(({ texts }) => [...texts])),
    after: new Map([...newer].map(([address, text]) => [inTop(revision.top, address), text])),
  };
}
