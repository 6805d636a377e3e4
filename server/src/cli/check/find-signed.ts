import { dirname } from 'node:path';
import type { Plans } from '../../service/index';
import { openRepository, type Repository } from '../../disk/git/repository';
import { NoGit } from '../../disk/git/run-git';
import { CannotRun } from '../cannot-run';
import { versionsOf } from '../git/file-versions';
import { readFiles } from '../git/read-files';
import { pathInside } from '../git/repository';
import type { Progress } from '../terminal/progress';

/** Of one draft; more than these, and it has not been a draft for long. */
const mostVersions = 200;
const mostOfAll = 4000;

/**
 * Looks through the history of the drafts whose signatures are for another text, so that each change can be shown where
 * it is. Where there is no history, or none that can be read, nothing is lost: the changes are shown at the signatures.
 */
export async function findSigned(
  plans: Plans,
  addresses: readonly string[],
  progress: Progress,
): Promise<void> {
  const waiting = addresses.filter((address) => plans.wantedTexts(address).length > 0);
  if (waiting.length === 0) return;
  progress.show('Looking for signed versions');
  for (const { repository, drafts } of await unless(NoGit, byRepository(waiting), []))
    await unless(CannotRun, findIn(repository, drafts, plans), undefined);
}

/** What is asked for, or something in its place when this is why there is none. */
async function unless<Value>(
  Why: typeof NoGit | typeof CannotRun,
  asked: Promise<Value>,
  otherwise: Value,
): Promise<Value> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof Why) return otherwise;
    throw error;
  }
}

interface InRepository {
  readonly repository: Repository;
  /** The addresses of the drafts by their paths in it. */
  readonly drafts: Map<string, string>;
}

async function byRepository(addresses: readonly string[]): Promise<readonly InRepository[]> {
  const opened = new Map<string, ReturnType<typeof openRepository>>();
  const found = new Map<string, InRepository>();
  for (const address of addresses) {
    const folder = dirname(address);
    const known = opened.get(folder) ?? openRepository(folder);
    opened.set(folder, known);
    const result = await known;
    const path = result.ok ? pathInside(result.repository, address) : undefined;
    if (!result.ok || path === undefined) continue;
    const { repository } = result;
    const inRepository = found.get(repository.top) ?? { repository, drafts: new Map<string, string>() };
    found.set(repository.top, inRepository);
    inRepository.drafts.set(path, address);
  }
  return [...found.values()];
}

async function findIn(
  repository: Repository,
  drafts: ReadonlyMap<string, string>,
  plans: Plans,
): Promise<void> {
  const versions = await versionsOf(repository, [...drafts.keys()]);
  const wanted = [...versions].flatMap(([path, ids]) =>
    ids.slice(0, mostVersions).map((id) => ({ path, id })),
  );
  // Read by what they hold: one text may be that of several versions.
  const ids = [...new Set(wanted.map(({ id }) => id))].slice(0, mostOfAll);
  const texts = await readFiles(
    repository,
    ids.map((id) => ({ path: id, id, isLink: false })),
  );
  for (const [path, address] of drafts) {
    const all = (versions.get(path) ?? []).flatMap((id) => texts.get(id) ?? []);
    const [first] = plans.wantedTexts(address);
    const isLikely = (text: string) => first !== undefined && text.includes(first);
    // The signature stands in the very version that was signed, as a rule: so those that have it come first.
    for (const text of [...all.filter(isLikely), ...all.filter((one) => !isLikely(one))]) {
      if (plans.wantedTexts(address).length === 0) break;
      plans.giveText(address, text);
    }
  }
}
