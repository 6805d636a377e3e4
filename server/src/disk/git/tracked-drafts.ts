import { dirname } from 'node:path';
import { childOf } from '../address';
import { openRepository } from './repository';
import { NoGit, partsOf, runGit } from './run-git';

/** A repository may hold far more than a plan. */
const draftPathspecs = [
  '*.commitment.yaml',
  '*.commitment.yml',
  'action-plan.yaml',
  'stakeholders.yaml',
  'contacts.yaml',
].map((name) => `:(top,glob)**/${name}`);

/** The drafts that git keeps of a repository, and the folders they lie in. None where git cannot be asked. */
export async function trackedDrafts(top: string): Promise<ReadonlySet<string>> {
  const tracked = new Set<string>();
  for (const path of await listTracked(top)) {
    for (let at = path; at !== '.' && !tracked.has(childOf(top, at)); at = dirname(at))
      tracked.add(childOf(top, at));
  }
  return tracked;
}

async function listTracked(top: string): Promise<readonly string[]> {
  try {
    const opened = await openRepository(top);
    if (!opened.ok || opened.repository.top !== top) return [];
    const args = ['--cached', '-z', '--', ...draftPathspecs];
    const { code, stdout } = await runGit({ command: 'ls-files', args, gitDir: opened.repository.gitDir });
    return code === 0 ? partsOf(stdout) : [];
  } catch (error) {
    if (error instanceof NoGit) return [];
    throw error;
  }
}
