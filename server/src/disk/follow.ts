import { isInside, uncovers } from '../service/index';
import { realpath } from 'node:fs/promises';
import { dirname } from 'node:path';
import { addressOf } from './address';
import { errorCode, problemFrom, type DiskProblem } from './disk-problem';
import { findPlanFolder } from './find-plan-folder';
import { topOf } from './git/repository';
import { isLink } from './look';

export type Followed =
  { readonly ok: true; readonly real: string } | { readonly ok: false; readonly problem: DiskProblem };

/** The address of what a path leads to, without links. Throws when it leads nowhere. */
export async function realPath(path: string): Promise<string> {
  return addressOf(await realpath(path));
}

/**
 * What a path leads to, as long as that lies in the real folder `within`. Whoever has made a link has not been given leave
 * to show, or to change, the rest of the disk; nor what a repository keeps for itself.
 */
export async function follow(path: string, within: string): Promise<Followed> {
  try {
    const real = await realPath(path);
    if (uncovers(path, real)) return { ok: false, problem: { kind: 'link-to-private', path } };
    const inside = isInside(real, within) && !real.slice(within.length).split('/').includes('.git');
    return inside ? { ok: true, real } : { ok: false, problem: { kind: 'link-leads-outside', path } };
  } catch (error) {
    const isDangling = errorCode(error) === 'ENOENT' && (await isLink(path));
    return { ok: false, problem: isDangling ? { kind: 'dangling-link', path } : problemFrom(path, error) };
  }
}

/** The same for a file that is named by itself. */
export async function followFromHome(path: string): Promise<Followed> {
  try {
    return await follow(path, await homeOf(await realPath(dirname(path))));
  } catch (error) {
    return { ok: false, problem: problemFrom(path, error) };
  }
}

/** How far links may lead from a file that is named by itself: to its plan, its repository, or the real folder it lies in. */
export async function homeOf(folder: string): Promise<string> {
  const plan = await findPlanFolder(folder);
  return plan === undefined ? ((await topOf(folder)) ?? folder) : addressOf(plan);
}
