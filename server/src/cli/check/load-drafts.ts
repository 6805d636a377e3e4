import { childOf } from '../../disk/address';
import type { DiskProblem } from '../../disk/disk-problem';
import { findDrafts } from '../../disk/find-drafts';
import { readDraftFile } from '../../disk/read-draft-file';
import { planFileName, type Plans } from '../../service/index';
import type { Progress } from '../terminal/progress';

/** So many files are read at a time. */
const atOnce = 16;

/** Files by address, each with the real folder that no link may lead out of. */
export type DraftsToRead = ReadonlyMap<string, { readonly within: string }>;

export function draftsIn(within: string, addresses: readonly string[]): DraftsToRead {
  return new Map(addresses.map((address) => [address, { within }]));
}

/** The drafts that lie in plans, beside those that were named. */
export async function draftsAround(
  planFolders: readonly string[],
  named: DraftsToRead,
): Promise<DraftsToRead> {
  const around = new Map<string, { readonly within: string }>();
  for (const within of planFolders) {
    // Here already when git leaves it out: the walk then does not see it.
    const addresses = [childOf(within, planFileName), ...(await findDrafts(within)).drafts];
    for (const address of addresses) if (!named.has(address)) around.set(address, { within });
  }
  return around;
}

/** Reads the files into the plans; returns the problems of those that cannot be read. */
export async function loadDrafts(
  plans: Plans,
  drafts: DraftsToRead,
  progress: Progress,
): Promise<readonly DiskProblem[]> {
  const { texts, problems } = await readDrafts(drafts, progress);
  for (const [address, text] of texts) plans.set(address, text);
  return problems;
}

/** The texts of files by address, and the problems of those that cannot be read. */
export async function readDrafts(
  drafts: DraftsToRead,
  progress: Progress,
): Promise<{ readonly texts: ReadonlyMap<string, string>; readonly problems: readonly DiskProblem[] }> {
  const problems: DiskProblem[] = [];
  const texts = new Map<string, string>();
  const all = [...drafts];
  for (let i = 0; i < all.length; i += atOnce) {
    progress.show(`Reading drafts: ${i} of ${all.length}`);
    const batch = all.slice(i, i + atOnce);
    const read = await Promise.all(
      batch.map(async ([address, { within }]) => ({ address, result: await readDraftFile(address, within) })),
    );
    for (const { address, result } of read) {
      if (result.ok) texts.set(address, result.text);
      else problems.push(result.problem);
    }
  }
  return { texts, problems };
}
