import { basename, dirname, resolve } from 'node:path';
import {
  asOfNow,
  baseName,
  bringIn,
  comparePlans,
  filesBesidePlan,
  folderOf,
  joinRemarks,
  messagesFor,
  takeIn,
  type BroughtDraft,
  type Choice,
  type Plans,
} from '../../service/index';
import { shownPath } from '../check/find-named';
import type { Io } from '../io';
import { newErrors } from '../merge/new-errors';
import { rewriteAll, type Rewritten } from '../rewrite-all';
import type { Progress } from '../terminal/progress';
import { today } from '../today';
import { draftForm } from './draft-form';
import type { Drafted, Imported, ImportRequest } from './import-request';
import { planFor, readPlan, type ReadPlan } from './read-plan';
import { createDiscussions, hasBefore } from './write-discussions';
import { readWordFile } from './read-word-file';

const messages = messagesFor('en');

/**
 * Brings a Word file into a plan: one that was made of its drafts is merged into them, and a form that somebody filled in becomes new
 * ones. All of it is worked out first, and written as a whole or not at all.
 */
export async function importDrafts(
  io: Pick<Io, 'cwd'>,
  { file, into, tracked, isDryRun }: ImportRequest,
  progress: Progress,
): Promise<Imported | Drafted> {
  const { cwd } = io;
  progress.show(`Reading ${file}`);
  let read: Promise<ReadPlan> | undefined;
  const plan = () => (read ??= planFor(file, cwd, into).then((target) => readPlan(target, cwd, progress)));
  const came = await readWordFile(file, tracked, cwd, async () => {
    const { plans, subject } = await plan();
    const documents = asOfNow(plans, subject, messages);
    return { documents, isNamed: into !== undefined && plans.planOf(subject)?.uri !== subject };
  });
  if ('form' in came) return draftForm(came.form, await plan(), { cwd, isDryRun, file });
  const { plans, subject, drafts, notices } = await plan();
  progress.show('Merging');
  const brought = bringIn(came.reply, plans, { messages, into: subject });
  const texts = takeIn(brought.drafts, plans, { messages, labels: labelsFor(file) });
  const ready = brought.drafts.flatMap((draft) => {
    const { uri: address } = draft;
    const taken = texts.get(address);
    if (!taken) return [];
    const before = plans.text(address) ?? '';
    const within = drafts.get(address)?.within ?? dirname(address);
    return [{ path: shownPath(cwd, address), address, within, before, after: taken.text, taken, draft }];
  });
  const joined = joinRemarks(came.reply, plans, { messages, into: subject, today: today() });
  const discussions = joined.files.map(({ uri, of, before, after }) => ({
    path: shownPath(cwd, uri),
    address: uri,
    within: drafts.get(of)?.within ?? dirname(of),
    ...(before !== undefined && { before }),
    after,
  }));
  const changes = discussions.length > 0 || ready.some(({ before, after }) => before !== after);
  const isHeldBack = brought.base === 'now' && into === undefined && changes && !isDryRun;
  if (!isDryRun && !isHeldBack) {
    // What stands in a discussion already is known when the file is brought in once more, so it does no harm to write it first.
    await createDiscussions(discussions);
    await rewriteAll([...ready, ...discussions.flatMap((one) => (hasBefore(one) ? [one] : []))], 'changed');
  }
  const wrong = ready.flatMap(({ path, before, after, taken }) =>
    taken.conflicts === 0 ? newErrors(path, after, [before]) : [],
  );
  return {
    kind: 'imported',
    brought,
    joined,
    ...compare(ready, plans, subject, cwd),
    conflicts: ready.reduce((sum, { taken }) => sum + taken.conflicts, 0),
    isWritten: !isDryRun && !isHeldBack && changes,
    isHeldBack,
    notices: [
      ...notices,
      ...(brought.base === 'now' ? [messages.exchange.mapLost] : []),
      ...wrong,
      ...(isHeldBack ? [heldBack(file)] : []),
    ],
  };
}

function heldBack(file: string): string {
  return `Nothing was written. If these changes are meant, say which plan or draft they belong to: codraft import ${file} --into PATH.`;
}

function labelsFor(file: string) {
  return { ours: messages.exchange.draft, theirs: basename(file) };
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
