import { basename } from 'node:path';
import { baseName, draftsFromForm, folderOf, messagesFor, type FilledForm } from '../../service/index';
import { exists } from '../../disk/look';
import { createFiles } from '../../disk/write-files';
import { CannotRun } from '../cannot-run';
import { shownPath } from '../check/find-named';
import { rewriteAll } from '../rewrite-all';
import { whyNotWritten } from '../why-not-written';
import type { Drafted } from './import-request';
import type { ReadPlan } from './read-plan';

const messages = messagesFor('en');

/** Makes drafts of a form that somebody filled in, in the folder of the plan. All of them are written, or none. */
export async function draftForm(
  form: FilledForm,
  { plans, subject, drafts, notices }: ReadPlan,
  { cwd, isDryRun, file }: { readonly cwd: string; readonly isDryRun: boolean; readonly file: string },
): Promise<Drafted> {
  const plan = plans.planOf(subject)?.uri;
  if (plan === undefined)
    throw new CannotRun(
      `${basename(file)} is a form with ${form.commitments.length === 1 ? 'a commitment' : 'commitments'}. Name the folder of the plan for the new drafts: codraft import ${file} --into PATH.`,
    );
  const folder = folderOf(plan);
  const made = draftsFromForm(form, plans, { plan, takenNames: [...drafts.keys()], messages });
  if (!isDryRun) await write(made, folder, plans.text(made.stakeholders?.uri ?? ''), cwd);
  return { kind: 'drafted', made, pathOf: (uri) => shownPath(cwd, uri), isWritten: !isDryRun, notices };
}

async function write(
  { drafts, stakeholders }: Drafted['made'],
  folder: string,
  listBefore: string | undefined,
  cwd: string,
): Promise<void> {
  const list = stakeholders && {
    path: shownPath(cwd, stakeholders.uri),
    address: stakeholders.uri,
    within: folder,
    before: listBefore ?? '',
    after: stakeholders.text,
  };
  const isListed = list !== undefined && listBefore !== undefined;
  const files = [
    ...drafts.map(({ uri, text }) => ({ name: uri.slice(folder.length), text })),
    ...(list && !isListed ? [{ name: baseName(list.address), text: list.after }] : []),
  ];
  if (list && !isListed && (await exists(list.address)))
    throw new CannotRun(
      `Nothing was written: ${list.path} is there but was not read as the list of organisations, so those of the form cannot be added. A link that leads out of the folder is not followed.`,
    );
  if (isListed) await rewriteAll([list], 'changed');
  try {
    await createFiles(folder, files);
  } catch (error) {
    if (isListed) await rewriteAll([{ ...list, before: list.after, after: list.before }], 'changed');
    throw new CannotRun(`Nothing was written in ${shownPath(cwd, folder)}: ${whyNotWritten(error)}.`);
  }
}
