import { childOf } from '../../disk/address';
import { isFailure, type DiskProblem } from '../../disk/disk-problem';
import { findDrafts } from '../../disk/find-drafts';
import { readDraftFile } from '../../disk/read-draft-file';
import type { Plans } from '../../service/index';
import type { Progress } from '../terminal/progress';

/** So many files are read at a time. */
const atOnce = 16;

/** The addresses of the drafts that lie in plans, beside those that were named. */
export async function draftsAround(
  planFolders: readonly string[],
  named: ReadonlySet<string>,
): Promise<readonly string[]> {
  const around = new Set<string>();
  for (const folder of planFolders) {
    // Here already when git leaves it out: the walk then does not see it.
    around.add(childOf(folder, 'action-plan.yaml'));
    for (const address of (await findDrafts(folder)).drafts) around.add(address);
  }
  return [...around].filter((address) => !named.has(address));
}

/** Reads the files into the plans; returns the problems of those that cannot be read. */
export async function loadDrafts(
  plans: Plans,
  addresses: readonly string[],
  progress: Progress,
): Promise<readonly DiskProblem[]> {
  const { texts, problems } = await readDrafts(addresses, progress);
  for (const [address, text] of texts) plans.set(address, text);
  return problems;
}

/** The texts of files by address, and the problems of those that cannot be read. */
export async function readDrafts(
  addresses: readonly string[],
  progress: Progress,
): Promise<{ readonly texts: ReadonlyMap<string, string>; readonly problems: readonly DiskProblem[] }> {
  const problems: DiskProblem[] = [];
  const texts = new Map<string, string>();
  for (let i = 0; i < addresses.length; i += atOnce) {
    progress.show(`Reading drafts: ${i} of ${addresses.length}`);
    const batch = addresses.slice(i, i + atOnce);
    const read = await Promise.all(batch.map(readDraftFile));
    for (const [k, result] of read.entries()) {
      const address = batch[k];
      if (!result.ok) problems.push(result.problem);
      else if (address !== undefined) texts.set(address, result.text);
    }
  }
  return { texts, problems: problems.filter(isFailure) };
}
