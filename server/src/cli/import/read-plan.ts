import { dirname, resolve } from 'node:path';
import { childOf } from '../../disk/address';
import { findPlanFolder } from '../../disk/find-plan-folder';
import { realPath } from '../../disk/follow';
import { isFolder } from '../../disk/look';
import {
  baseName,
  createPlans,
  mayBeShown,
  messagesFor,
  type DraftKind,
  type Plans,
} from '../../service/index';
import { CannotRun } from '../cannot-run';
import { describeProblem } from '../check/describe-problem';
import { findNamed, shownPath, type NamedDrafts } from '../check/find-named';
import { draftsAround, loadDrafts, type DraftsToRead } from '../check/load-drafts';
import type { Progress } from '../terminal/progress';

const messages = messagesFor('en');

/** A file that was mailed back lies in some folder for downloads; then the plan is where one is. */
export async function planFor(file: string, cwd: string, into: string | undefined): Promise<string> {
  if (into !== undefined) return into;
  const plan = (await findPlanFolder(dirname(resolve(cwd, file)))) ?? (await findPlanFolder(cwd));
  if (plan !== undefined) return plan;
  throw new CannotRun(
    `Neither ${file} nor the current folder is in the folder of a plan. Say where it belongs: codraft import ${file} --into PATH, with the folder of the plan or the draft.`,
  );
}

/** The plan that a file is for, with all that may change by it. */
export interface ReadPlan {
  readonly plans: Plans;
  /** The address of the plan, or of the draft that was named. */
  readonly subject: string;
  readonly drafts: DraftsToRead;
  readonly notices: readonly string[];
}

/** `askedFor` are kinds that are private and that what is brought in may change. */
export async function readPlan(
  path: string,
  cwd: string,
  progress: Progress,
  askedFor: ReadonlySet<DraftKind> = new Set(['discussion']),
): Promise<ReadPlan> {
  const named = await findNamed([path], cwd, progress);
  const [failure] = named.failures;
  if (failure) throw new CannotRun(failure.message);
  const subject = await subjectOf(path, cwd, named);
  const around = await draftsAround(named.planFolders, named.drafts);
  const wanted = new Map(
    [...named.drafts, ...around].filter(([address]) => mayBeShown(baseName(address), askedFor)),
  );
  const plans = createPlans({ messages });
  const problems = await loadDrafts(plans, wanted, progress);
  const notices = problems.map(
    (problem) =>
      `Some of the plan couldn't be read. ${describeProblem(problem, shownPath(cwd, problem.path))}`,
  );
  return { plans, subject, drafts: wanted, notices: [...named.notices, ...notices] };
}

async function subjectOf(path: string, cwd: string, { drafts }: NamedDrafts): Promise<string> {
  const full = resolve(cwd, path);
  if (!(await isFolder(full))) return [...drafts.keys()][0] ?? '';
  const plan = childOf(await realPath(full), 'action-plan.yaml');
  if (drafts.has(plan)) return plan;
  throw new CannotRun(
    `There is no action-plan.yaml in ${shownPath(cwd, full)}. Name the folder of a plan, or a draft.`,
  );
}
