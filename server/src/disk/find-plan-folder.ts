import { dirname, join, resolve } from 'node:path';
import { planFileName } from '../service/index';
import { isFile } from './look';

/** The nearest folder that holds an `action-plan.yaml`: `path` itself when it is a folder, else those above it. */
export async function findPlanFolder(path: string): Promise<string | undefined> {
  for (let folder = resolve(path), above = dirname(folder); ; folder = above, above = dirname(folder)) {
    if (await isFile(join(folder, planFileName))) return folder;
    if (above === folder) return undefined;
  }
}
