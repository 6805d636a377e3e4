import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import type { NewFile } from '../../protocol/index';
import { newMeetingRequest, type NewMeetingParams } from '../../protocol/meetings';
import { newMeeting, type Plans } from '../../service/index';
import { canonical, parentFolder } from '../addresses';
import type { Feature } from './feature';

/** Starts the next meeting of a plan. Nothing is written here: the editor does that. */
export const meetings: Feature = {
  capabilities: {},
  answer({ connection, plans, files }) {
    // There is no default for a new file, so a failure has to be told.
    connection.onRequest(newMeetingRequest, async ({ plan, date }: NewMeetingParams): Promise<NewFile> => {
      await files.ready();
      const made = makeMeeting(plans, canonical(plan), date);
      return made ?? refuse(`There is no action plan at ${plan}, or ${date} is no day.`);
    });
  },
};

function makeMeeting(plans: Plans, uri: string, date: string): NewFile | undefined {
  const draft = plans.draft(uri);
  const planFolder = parentFolder(uri);
  if (draft?.kind !== 'action-plan' || planFolder === undefined) return undefined;
  const own = plans.files().filter((file) => plans.planOf(file)?.uri === uri);
  const read = own.map((file) => plans.draft(file)).filter((one) => one !== undefined);
  const made = newMeeting({
    date,
    plan: draft.plan,
    planFolder,
    commitments: read.flatMap((one) => (one.kind === 'commitment' ? [one.commitment] : [])),
    meetings: read.flatMap((one) => (one.kind === 'meeting' ? [one.meeting] : [])),
    takenNames: own,
    names: plans.surroundings(uri).organisations?.names ?? {},
  });
  return made && { uri: made.path, text: made.text };
}

function refuse(message: string): never {
  throw new ResponseError(ErrorCodes.InvalidParams, message);
}
