import { join } from 'node:path';
import { follow, realPath } from '../../disk/follow';
import { exists } from '../../disk/look';
import { readFileAt } from '../../disk/read-file';
import { putFiles } from '../../disk/write-files';
import { CannotRun } from '../cannot-run';
import { describeProblem } from '../check/describe-problem';
import { whyNotWritten } from '../why-not-written';
import { copiedPrograms, ownCopy } from './own-copy';
import { withSums, workflowName } from './pull-request-workflow';

/** Puts this version into a repository that has a copy of Codraft, and its sums into the workflow that checks them. */
export async function renewCopy(folder: string, version: string): Promise<readonly string[]> {
  const workflow = await readWorkflow(folder);
  const renewed = withSums(workflow, copiedPrograms());
  if (renewed === undefined)
    throw new CannotRun(
      `${workflowName} does not use a copy of Codraft, so there is none to renew. For an example that does, run “codraft init” in an empty folder.`,
    );
  const files = [...ownCopy(version), { name: workflowName, text: renewed }];
  try {
    await putFiles(folder, files);
  } catch (error) {
    throw new CannotRun(`The copy of Codraft was only partly renewed: ${whyNotWritten(error)}.`);
  }
  return files.map(({ name }) => name);
}

/** Nobody writes a workflow of this size. */
const largestWorkflow = 1_000_000;

async function readWorkflow(folder: string): Promise<string> {
  const path = join(folder, workflowName);
  if (!(await exists(path)))
    throw new CannotRun(`There is no ${workflowName} here. Go to the top of the plan's repository.`);
  const followed = await follow(path, await realPath(folder));
  const read = followed.ok ? await readFileAt(followed.real, largestWorkflow) : followed;
  if (read.ok && read.isWhole) return read.bytes.toString();
  throw new CannotRun(describeProblem(read.ok ? { kind: 'too-large', path } : read.problem, workflowName));
}
