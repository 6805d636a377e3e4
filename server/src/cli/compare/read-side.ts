import { dirname, resolve } from 'node:path';
import { addressOf, childOf } from '../../disk/address';
import { isFailure, problemFrom, type DiskProblem } from '../../disk/disk-problem';
import { findDrafts } from '../../disk/find-drafts';
import { findPlanFolder } from '../../disk/find-plan-folder';
import { realPath } from '../../disk/follow';
import { exists, isFolder, isThere } from '../../disk/look';
import { readNamedDraft } from '../../disk/read-draft-file';
import { baseName, mayBeShown, type DraftKind } from '../../service/index';
import { CannotRun } from '../cannot-run';
import { describeProblem } from '../check/describe-problem';
import { shownPath } from '../check/find-named';
import { draftsIn, readDrafts, type DraftsToRead } from '../check/load-drafts';
import type { Progress } from '../terminal/progress';

/** A file or folder on the disk that somebody named. */
export interface Named {
  readonly path: string;
  readonly isFolder: boolean;
  /** With real folders; of a file, with the name that was given. */
  readonly address: string;
  /** The folder of the plan that it lies in, when there is one. */
  readonly plan: string | undefined;
}

export interface ReadSide {
  /** By address. */
  readonly texts: ReadonlyMap<string, string>;
  /** The addresses of files that are there, and of which nothing is known. */
  readonly unread: readonly string[];
  /** A line each for what should have been read and was not. */
  readonly failures: readonly string[];
  /** A line each for what the person may not expect. */
  readonly notices: readonly string[];
}

/** What comes from standard input is called so. */
export const standardInput = '-';

export async function findNamedPath(path: string, cwd: string): Promise<Named> {
  const full = resolve(cwd, path);
  try {
    if (path === standardInput) return await namedIn(await realPath(cwd), path);
    if (!(await isThere(full))) {
      const kind = (await exists(full)) ? 'dangling-link' : 'not-there';
      throw new CannotRun(describeProblem({ kind, path }, shownPath(cwd, full)));
    }
    const isWhole = await isFolder(full);
    if (!isWhole) return await namedIn(await realPath(dirname(full)), path);
    const address = await realPath(full);
    return { path, isFolder: true, address, plan: await planOf(address) };
  } catch (error) {
    if (error instanceof CannotRun) throw error;
    const problem = problemFrom(addressOf(full), error);
    throw new CannotRun(describeProblem(problem, shownPath(cwd, full)));
  }
}

async function namedIn(folder: string, path: string): Promise<Named> {
  const address = childOf(folder, baseName(addressOf(path)));
  return { path, isFolder: false, address, plan: await planOf(folder) };
}

async function planOf(folder: string): Promise<string | undefined> {
  const plan = await findPlanFolder(folder);
  return plan === undefined ? undefined : addressOf(plan);
}

/** The drafts of a folder, or the one file. What is private is read only where it is asked for. */
export async function readSide(
  named: Named,
  askedFor: ReadonlySet<DraftKind>,
  cwd: string,
  progress: Progress,
): Promise<ReadSide> {
  if (!named.isFolder) return readOne(named, cwd);
  const { drafts, problems } = await findDrafts(named.address);
  const wanted = drafts.filter((address) => mayBeShown(baseName(address), askedFor));
  return readAll(draftsIn(named.address, wanted), cwd, progress, problems);
}

async function readOne(named: Named, cwd: string): Promise<ReadSide> {
  // As it was given: what a shell hands over has no other name.
  const read = await readNamedDraft(resolve(cwd, named.path));
  if (!read.ok) throw new CannotRun(describeProblem(read.problem, named.path));
  return readText(named, read.text);
}

/** The one file whose text is known. */
export function readText({ path, address }: Named, text: string): ReadSide {
  const problem = tooLarge(address, text);
  if (problem) throw new CannotRun(describeProblem(problem, path));
  return { texts: new Map([[address, text]]), unread: [], failures: [], notices: [] };
}

/** The texts of files, and in words what is known to stand in the way of others. */
export async function readAll(
  drafts: DraftsToRead,
  cwd: string,
  progress: Progress,
  known: readonly DiskProblem[] = [],
): Promise<ReadSide> {
  const read = await readDrafts(drafts, progress);
  const large = [...read.texts].flatMap(([address, text]) => tooLarge(address, text) ?? []);
  const problems = [...known, ...read.problems, ...large];
  const unread = new Set(problems.map(({ path }) => path));
  const texts = new Map([...read.texts].filter(([address]) => !unread.has(address)));
  const lines = (some: readonly DiskProblem[]) =>
    some.map((problem) => describeProblem(problem, shownPath(cwd, problem.path)));
  return {
    texts,
    unread: [...unread],
    failures: lines(problems.filter(isFailure)),
    notices: lines(problems.filter((problem) => !isFailure(problem))),
  };
}

/** Beyond this many characters a file is no draft to us, and what it says is not known. */
const longestDraft = 1_000_000;

function tooLarge(path: string, text: string): DiskProblem | undefined {
  return text.length > longestDraft ? { kind: 'too-large', path } : undefined;
}

/** The plan and the stakeholders that something belongs to, as far as they are there. */
export async function readAround(
  plan: string | undefined,
  cwd: string,
  progress: Progress,
): Promise<ReadonlyMap<string, string>> {
  if (plan === undefined) return new Map();
  const names = ['action-plan.yaml', 'stakeholders.yaml'].map((name) => childOf(plan, name));
  return (await readAll(draftsIn(plan, names), cwd, progress)).texts;
}
