import { relative, resolve, posix } from 'node:path';
import { addressOf } from '../../disk/address';
import { kindOfFile, baseName, type DraftKind } from '../../service/index';
import { CannotRun } from '../cannot-run';
import { shownPath } from '../check/find-named';
import { readStdin } from '../check/read-stdin';
import type { Io } from '../io';
import type { Progress } from '../terminal/progress';
import {
  findNamedPath,
  readAround,
  readSide,
  readText,
  standardInput,
  type Named,
  type ReadSide,
} from './read-side';
import { without, type TwoVersions } from './two-versions';

/** Two files, or two folders with plans or parts of plans in them. */
export async function readTwoOnDisk(
  paths: { readonly before: string; readonly after: string },
  askedFor: ReadonlySet<DraftKind>,
  { cwd, stdin }: Pick<Io, 'cwd' | 'stdin'>,
  progress: Progress,
): Promise<TwoVersions> {
  if (paths.before === standardInput && paths.after === standardInput)
    throw new CannotRun('Only one of the two versions can come from standard input.');
  const before = await findNamedPath(paths.before, cwd);
  const after = await findNamedPath(paths.after, cwd);
  if (before.isFolder !== after.isFolder)
    throw new CannotRun(
      `Name two files or two folders: one of ${paths.before} and ${paths.after} is the other.`,
    );
  // Both sides are told apart from the newer one's place, so that a copy that lies elsewhere finds its pair.
  const inPlan = pathInPlan(after, before);
  const read = async (named: Named): Promise<ReadSide> =>
    named.path === standardInput
      ? readText(named, await readStdin(stdin))
      : readSide(named, askedFor, cwd, progress);
  const sides = { before: await read(before), after: await read(after) };
  const failures = [...sides.before.failures, ...sides.after.failures];
  if (after.isFolder && sides.before.texts.size + sides.after.texts.size + failures.length === 0)
    throw new CannotRun(`There are no drafts in ${paths.before} and none in ${paths.after}.`);
  const around = {
    before: byName(await readAround(before.plan ?? after.plan, cwd, progress)),
    after: byName(await readAround(after.plan ?? before.plan, cwd, progress)),
  };
  const key =
    ({ address }: Named) =>
    (path: string) =>
      `${inPlan}${path.slice(address.length)}`.replace(/^\//, '');
  const unread = [...sides.before.unread.map(key(before)), ...sides.after.unread.map(key(after))];
  return {
    before: without(unread, rekey(sides.before.texts, key(before))),
    after: without(unread, rekey(sides.after.texts, key(after))),
    around,
    names: paths,
    shownPath: ({ file, state }) => {
      const side = state === 'removed' ? before : after;
      const inside = file.slice(inPlan.length).replace(/^\//, '');
      return shownPath(cwd, side.isFolder ? resolve(cwd, side.path, inside) : resolve(cwd, side.path));
    },
    failures,
    notices: [...sides.before.notices, ...sides.after.notices],
  };
}

/** Where something lies in its plan: `commitments`, `commitments/open-justice.commitment.yaml`. */
function pathInPlan({ isFolder, address, plan, path: shown }: Named, older: Named): string {
  const path = addressOf(relative(plan ?? (isFolder ? address : posix.dirname(address)), address));
  if (isFolder) return path;
  const [was, is] = [kindOfFile(baseName(older.address)), kindOfFile(baseName(address))];
  if (was && is && was !== is)
    throw new CannotRun(
      `${older.path} and ${shown} are different kinds of files, so they can't be compared.`,
    );
  if (is) return path;
  // A copy of a draft may be called anything; most of all it is a commitment.
  return was ? baseName(older.address) : `${path}.commitment.yaml`;
}

function rekey(
  texts: ReadonlyMap<string, string>,
  key: (path: string) => string,
): ReadonlyMap<string, string> {
  return new Map([...texts].map(([path, text]) => [key(path), text]));
}

function byName(texts: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...texts].map(([path, text]) => [baseName(path), text]));
}
