import { isAbsolute, relative, resolve } from 'node:path';
import { addressOf } from '../../disk/address';
import type { Style } from '../check/report';

/** GitHub finds files by the path from the top of the repository, which need not be the working directory. */
export function pathInRepository(path: string, { cwd, env }: Pick<Style, 'cwd' | 'env'>): string {
  const top = env.GITHUB_WORKSPACE;
  if (!top) return path;
  const inTop = addressOf(relative(top, resolve(cwd, path)));
  return inTop.startsWith('../') || isAbsolute(inTop) ? path : inTop;
}
