import { mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { CannotRun } from '../cannot-run';
import { replaceFile } from '../fix/write-whole';
import { copiedPrograms, ownCopy } from './own-copy';
import { withSums, workflowName } from './pull-request-workflow';

/** Puts this version into a repository that has a copy of Codraft, and its sums into the workflow that checks them. */
export async function renewCopy(folder: string, version: string): Promise<readonly string[]> {
  const path = join(folder, workflowName);
  const workflow = await readFile(path, 'utf8').catch(() => undefined);
  if (workflow === undefined)
    throw new CannotRun(`There is no ${workflowName} here: go to the top of the plan's repository.`);
  const renewed = withSums(workflow, copiedPrograms());
  if (renewed === undefined)
    throw new CannotRun(
      `${workflowName} does not check a copy of Codraft, so there is none to renew. To see how it does, run “codraft init” in an empty folder.`,
    );
  const files = [...ownCopy(version), { name: workflowName, text: renewed }];
  for (const { name, text } of files) {
    const target = join(folder, name);
    await mkdir(dirname(target), { recursive: true });
    await replaceFile(target, new TextEncoder().encode(text), 0o644);
  }
  return files.map(({ name }) => name);
}
