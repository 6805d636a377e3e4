import { basename, dirname, resolve } from 'node:path';
import { childOf } from '../../disk/address';
import { findPlanFolder } from '../../disk/find-plan-folder';
import { realPath } from '../../disk/follow';
import { isFolder } from '../../disk/look';
import {
  asOfNow,
  baseName,
  bringIn,
  comparePlans,
  createPlans,
  filesBesidePlan,
  folderOf,
  joinRemarks,
  mayBeShown,
  messagesFor,
  takeIn,
  type BroughtDraft,
  type Choice,
  type DraftKind,
  type Plans,
} from '../../service/index';
import { CannotRun } from '../cannot-run';
import { describeProblem } from '../check/describe-problem';
import { findNamed, shownPath, type NamedDrafts } from '../check/find-named';
import { draftsAround, loadDrafts, type DraftsToRead } from '../check/load-drafts';
import type { Io } from '../io';
import { newErrors } from '../merge/new-errors';
import { rewriteAll, type Rewritten } from '../rewrite-all';
import type { Progress } from '../terminal/progress';
import { today } from '../today';
import type { Imported, ImportRequest } from './import-request';
import { createDiscussions, hasBefore } from './write-discussions';
import { readWordFile } from './read-word-file';

const messages = messagesFor('en');

/** Merges what came back in a Word file into the drafts: all of it is worked out first, and written as a whole or not at all. */
export async function importDrafts(
  io: Pick<Io, 'cwd'>,
  { file, into, tracked, isDryRun }: ImportRequest,
  progress: Progress,
): Promise<Imported> {
  const { cwd } = io;
  progress.show(`Reading ${file}`);
  let read: Promise<ReadPlan> | undefined;
  const plan = () => (read ??= planFor(file, cwd, into).then((target) => readPlan(target, cwd, progress)));
  const reply = await readWordFile(file, tracked, cwd, async () => {
    const { plans, subject } = await plan();
    return asOfNow(plans, subject, messages);
  });
  const { plans, subject, drafts, notices } = await plan();
  progress.show('Merging');
  const brought = bringIn(reply, plans, { messages, into: subject });
  const texts = takeIn(brought.drafts, plans, { messages, labels: labelsFor(file) });
  const ready = brought.drafts.flatMap((draft) => {
    const { uri: address } = draft;
    const taken = texts.get(address);
    if (!taken) return [];
    const before = plans.text(address) ?? '';
    const within = drafts.get(address)?.within ?? dirname(address);
    return [{ path: shownPath(cwd, address), address, within, before, after: taken.text, taken, draft }];
  });
  const joined = joinRemarks(reply, plans, { messages, into: subject, today: today() });
  const discussions = joined.files.map(({ uri, of, before, after }) => ({
    path: shownPath(cwd, uri),
    address: uri,
    within: drafts.get(of)?.within ?? dirname(of),
    ...(before !== undefined && { before }),
    after,
  }));
  if (!isDryRun) {
    // What stands in a discussion already is known when the file is brought in once more, so it does no harm to write it first.
    await createDiscussions(discussions);
    await rewriteAll([...ready, ...discussions.flatMap((one) => (hasBefore(one) ? [one] : []))], 'changed');
  }
  const wrong = ready.flatMap(({ path, before, after, taken }) =>
    taken.conflicts === 0 ? newErrors(path, after, [before]) : [],
  );
  return {
    brought,
    joined,
    ...compare(ready, plans, subject, cwd),
    conflicts: ready.reduce((sum, { taken }) => sum + taken.conflicts, 0),
    isWritten: !isDryRun && (discussions.length > 0 || ready.some(({ before, after }) => before !== after)),
    notices: [...notices, ...(brought.base === 'now' ? [messages.exchange.mapLost] : []), ...wrong],
  };
}

function labelsFor(file: string) {
  return { ours: messages.exchange.draft, theirs: basename(file) };
}

/** A file that was mailed back lies in some folder for downloads; then the plan is where one is. */
async function planFor(file: string, cwd: string, into: string | undefined): Promise<string> {
  if (into !== undefined) return into;
  const plan = (await findPlanFolder(dirname(resolve(cwd, file)))) ?? (await findPlanFolder(cwd));
  if (plan !== undefined) return plan;
  throw new CannotRun(
    `Neither ${file} nor the current folder is in the folder of a plan. Say where it belongs: codraft import ${file} --into PATH, with the folder of the plan or the draft.`,
  );
}

interface ReadPlan {
  readonly plans: Plans;
  /** The address of the plan, or of the draft that was named. */
  readonly subject: string;
  readonly drafts: DraftsToRead;
  readonly notices: readonly string[];
}

async function readPlan(path: string, cwd: string, progress: Progress): Promise<ReadPlan> {
  const named = await findNamed([path], cwd, progress);
  const [failure] = named.failures;
  if (failure) throw new CannotRun(failure.message);
  const subject = await subjectOf(path, cwd, named);
  const around = await draftsAround(named.planFolders, named.drafts);
  const askedFor: ReadonlySet<DraftKind> = new Set(['discussion']);
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

type Ready = Rewritten & { readonly draft: BroughtDraft };

/** What changes in the drafts. One in conflict cannot be read until somebody has chosen, so it is left out of that. */
function compare(ready: readonly Ready[], plans: Plans, subject: string, cwd: string) {
  const folder = folderOf(plans.planOf(subject)?.uri ?? subject);
  const inPlan = (address: string) =>
    address.startsWith(folder) ? address.slice(folder.length) : baseName(address);
  const { commitments } = plans.surroundings(subject);
  const before = new Map(
    [...commitments.map(({ uri }) => uri), ...ready.map(({ address }) => address)].map((address) => [
      inPlan(address),
      plans.text(address) ?? '',
    ]),
  );
  const after = new Map([
    ...before,
    ...ready.map((one) => [inPlan(one.address), withoutConflicts(one, plans)] as const),
  ]);
  const beside = filesBesidePlan(folder).flatMap((address) => {
    const text = plans.text(address);
    return text === undefined ? [] : [[inPlan(address), text] as const];
  });
  const around = { before: new Map(beside), after: new Map(beside) };
  const comparison = comparePlans(before, after, { messages, around });
  return {
    comparison,
    pathOf: ({ file }: { readonly file: string }) => shownPath(cwd, resolve(folder, file)),
  };
}

function withoutConflicts({ after, draft }: Ready, plans: Plans): string {
  const left = draft.changes.filter(({ state }) => state === 'conflict');
  if (left.length === 0) return after;
  const choices = new Map(left.map(({ id }): [string, Choice] => [id, 'leave']));
  return takeIn([draft], plans, { messages, choices }).get(draft.uri)?.text ?? after;
}
