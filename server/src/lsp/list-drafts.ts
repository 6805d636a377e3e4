import { filesBesidePlan, kindOfFile, planFileName, isInside } from '../service/index';
import { canonical, parentFolder } from './addresses';
import type { Host } from './host';

/**
 * The drafts in the folders that are open, and those of plans that lie around them: above such a folder, or around an
 * open document that lies in none of them.
 */
export async function listDrafts(
  host: Host,
  folders: readonly string[],
  open: readonly string[],
): Promise<ReadonlySet<string>> {
  const found = new Set(folders.length === 0 ? [] : (await host.listDrafts(folders)).map(canonical));
  const outside = open.filter((uri) => kindOfFile(uri) !== undefined && !found.has(uri));
  const starts = new Set([...folders, ...outside].flatMap((uri) => parentFolder(uri) ?? []));
  for (const start of starts) {
    const plan = await nearestPlan(host, start, found);
    if (plan === undefined || found.has(`${plan}/${planFileName}`)) continue;
    // Where files come from the editor, it lists only what lies in its own folders.
    for (const uri of filesBesidePlan(`${plan}/${planFileName}`)) found.add(uri);
    for (const uri of (await host.listDrafts([plan])).map(canonical)) if (isInside(uri, plan)) found.add(uri);
  }
  return found;
}

/** The folder of the nearest plan, going up. */
async function nearestPlan(
  host: Host,
  start: string,
  found: ReadonlySet<string>,
): Promise<string | undefined> {
  for (let folder: string | undefined = start; folder !== undefined; folder = parentFolder(folder)) {
    const plan = `${folder}/${planFileName}`;
    if (found.has(plan) || (await host.readFile(plan)) !== null) return folder;
  }
  return undefined;
}
