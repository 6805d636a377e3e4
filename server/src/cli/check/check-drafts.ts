import { basename, dirname, resolve } from 'node:path';
import { addressOf, childOf } from '../../disk/address';
import { findPlanFolder } from '../../disk/find-plan-folder';
import { realPath } from '../../disk/follow';
import {
  createPlans,
  isPrivate,
  isWhereItBelongs,
  kindOfFile,
  messagesFor,
  type Plans,
  type ShownLevel,
  type Stage,
} from '../../service/index';
import { CannotRun } from '../cannot-run';
import type { Io } from '../io';
import type { Progress } from '../terminal/progress';
import { describeProblem } from './describe-problem';
import { findSigned } from './find-signed';
import { findNamed, shownPath, type NamedDrafts } from './find-named';
import { draftsAround, loadDrafts } from './load-drafts';
import { readStdin } from './read-stdin';
import type { CheckedDraft, CheckReport, Failure } from './report';
import { withhold } from '../withhold';

export interface CheckRequest {
  readonly paths: readonly string[];
  readonly stdinPath: string | undefined;
  readonly stage: Stage | undefined;
  readonly today: string;
  readonly failOn: ShownLevel;
  readonly progress: Progress;
}

/** Checks what was named, in its plans. */
export async function checkDrafts(
  io: Io,
  { paths, stdinPath, stage, today, failOn, progress }: CheckRequest,
): Promise<CheckReport & { readonly notices: readonly string[] }> {
  const { cwd } = io;
  const plans = createPlans({ messages: messagesFor('en'), today: () => today, ...(stage && { stage }) });
  const named =
    stdinPath === undefined
      ? await findNamed(paths.length > 0 ? paths : ['.'], cwd, progress)
      : await nameStdin(stdinPath, cwd);
  const failures: Failure[] = [...named.failures];
  const notices: string[] = [...named.notices];

  const addresses = new Set(named.drafts.keys());
  const onDisk = stdinPath === undefined ? named.drafts : new Map<string, never>();
  for (const problem of await loadDrafts(plans, onDisk, progress)) {
    const shown = named.drafts.get(problem.path)?.shown ?? problem.path;
    failures.push({ path: shown, message: describeProblem(problem, shown) });
  }
  const around = await draftsAround(named.planFolders, named.drafts);
  for (const problem of await loadDrafts(plans, around, progress)) {
    notices.push(
      `Some of the plan couldn't be read. ${describeProblem(problem, shownPath(cwd, problem.path))}`,
    );
  }
  if (stdinPath !== undefined) {
    const text = await readStdin(io.stdin);
    for (const address of addresses) plans.set(address, text);
  }
  await findSigned(plans, [...addresses], progress);

  return {
    drafts: collect(plans, named, progress),
    failures,
    notices,
    failOn,
    pathOf: (address) => named.drafts.get(address)?.shown ?? shownPath(cwd, address),
    linesOf: (address) => plans.lines(address),
  };
}

function collect(plans: Plans, { drafts }: NamedDrafts, progress: Progress): readonly CheckedDraft[] {
  const checked: CheckedDraft[] = [];
  const byPath = [...drafts].sort(([, a], [, b]) => (a.shown < b.shown ? -1 : 1));
  for (const [i, [address, { shown: path }]] of byPath.entries()) {
    progress.show(`Checking drafts: ${i} of ${byPath.length}`);
    const text = plans.text(address);
    const lines = plans.lines(address);
    if (text === undefined || !lines) continue;
    const findings = withhold(address, plans.findings(address));
    checked.push({ path, lines, findings, ...(!isPrivate(address) && { text }) });
  }
  return checked;
}

/** The path under which the text on standard input is checked. It need not be there. */
async function nameStdin(path: string, cwd: string): Promise<NamedDrafts> {
  const full = resolve(cwd, path);
  const shown = shownPath(cwd, full);
  const kind = kindOfFile(basename(full));
  if (!kind) throw new CannotRun(`${shown} is not a draft name, such as NAME.commitment.yaml.`);
  const folder = await realFolder(dirname(full));
  const plan = await findPlanFolder(folder);
  if (!isWhereItBelongs(basename(full), folder, plan && addressOf(plan))) {
    throw new CannotRun(`${shown} is not part of a plan: there is no action-plan.yaml next to it.`);
  }
  return {
    drafts: new Map([[childOf(folder, basename(full)), { shown, within: folder }]]),
    // A plan that is only being written has its commitments on the disk already.
    planFolders: kind === 'action-plan' ? [folder] : plan === undefined ? [] : [addressOf(plan)],
    failures: [],
    notices: [],
  };
}

async function realFolder(folder: string): Promise<string> {
  try {
    return await realPath(folder);
  } catch {
    const above = dirname(folder);
    return above === folder ? addressOf(folder) : childOf(await realFolder(above), basename(folder));
  }
}
