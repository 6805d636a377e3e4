import { realpath, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { addressOf, childOf, nameOf } from '../../disk/address';
import { isFailure, problemFrom } from '../../disk/disk-problem';
import { findDrafts } from '../../disk/find-drafts';
import { findPlanFolder } from '../../disk/find-plan-folder';
import { kindOfFile } from '../../service/index';
import { CannotRun } from '../cannot-run';
import { describeProblem } from '../check/describe-problem';
import { shownPath } from '../check/find-named';
import { readDrafts } from '../check/load-drafts';
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
  readonly failures: readonly string[];
}

export async function findNamedPath(path: string, cwd: string): Promise<Named> {
  const full = resolve(cwd, path);
  try {
    const isFolder = (await stat(full)).isDirectory();
    const folder = addressOf(await realpath(isFolder ? full : dirname(full)));
    const address = isFolder ? folder : childOf(folder, nameOf(addressOf(full)));
    const plan = await findPlanFolder(folder);
    return { path, isFolder, address, plan: plan === undefined ? undefined : addressOf(plan) };
  } catch (error) {
    const problem = problemFrom(addressOf(full), error);
    throw new CannotRun(describeProblem(problem, shownPath(cwd, full)));
  }
}

/** The drafts of a folder, or the one file. People's contacts are read only where they are asked for. */
export async function readSide(
  named: Named,
  withContacts: boolean,
  cwd: string,
  progress: Progress,
): Promise<ReadSide> {
  if (!named.isFolder) return readAll([named.address], cwd, progress);
  const { drafts, problems } = await findDrafts(named.address);
  const wanted = drafts.filter((address) => withContacts || kindOfFile(nameOf(address)) !== 'contacts');
  const read = await readAll(wanted, cwd, progress);
  const failed = problems
    .filter(isFailure)
    .map((problem) => describeProblem(problem, shownPath(cwd, problem.path)));
  return { texts: read.texts, failures: [...failed, ...read.failures] };
}

export async function readAll(
  addresses: readonly string[],
  cwd: string,
  progress: Progress,
): Promise<ReadSide> {
  const { texts, problems } = await readDrafts(addresses, progress);
  return {
    texts,
    failures: problems.map((problem) => describeProblem(problem, shownPath(cwd, problem.path))),
  };
}

/** The plan and the stakeholders that something belongs to, as far as they are there. */
export async function readAround(
  plan: string | undefined,
  cwd: string,
  progress: Progress,
): Promise<ReadonlyMap<string, string>> {
  if (plan === undefined) return new Map();
  const names = ['action-plan.yaml', 'stakeholders.yaml'].map((name) => childOf(plan, name));
  return (await readAll(names, cwd, progress)).texts;
}
