import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import type { NewFile } from '../../protocol/index';
import {
  meetingsRequest,
  moveThemeRequest,
  newMeetingRequest,
  type MeetingsParams,
  type MeetingsResult,
  type MoveThemeParams,
  type MoveThemeResult,
  type NewMeetingParams,
} from '../../protocol/meetings';
import { moveTheme, newMeeting, type Draft, type Plans } from '../../service/index';
import { canonical, parentFolder } from '../addresses';
import type { Feature } from './feature';
import { toTextEdits } from './to-text-edits';

/** Meetings, and what is decided at them on themes. Nothing is written here: the editor does that. */
export const meetings: Feature = {
  capabilities: {},
  answer({ connection, plans, files, documents }) {
    // There is no default for a new file, so a failure has to be told.
    connection.onRequest(newMeetingRequest, async ({ plan, date }: NewMeetingParams): Promise<NewFile> => {
      await files.ready();
      const made = makeMeeting(plans, canonical(plan), date);
      return made ?? refuse(`There is no action plan at ${plan}, or ${date} is no day.`);
    });
    connection.onRequest(meetingsRequest, async ({ plan }: MeetingsParams): Promise<MeetingsResult> => {
      await files.ready();
      return readFiles(plans, canonical(plan))
        .flatMap((one) => (one.kind === 'meeting' ? [one.meeting] : []))
        .flatMap(({ title, date }) =>
          date.ok && date.value.precision === 'day'
            ? [{ title: title.ok ? title.value : '', day: date.value.first }]
            : [],
        )
        .sort((a, b) => (a.day < b.day ? 1 : -1));
    });
    connection.onRequest(
      moveThemeRequest,
      async ({ plan, ...move }: MoveThemeParams): Promise<MoveThemeResult> => {
        await files.ready();
        const uri = canonical(plan);
        const draft = plans.draft(uri) ?? refuse(`There is no action plan at ${plan}.`);
        const made = moveTheme(draft, move);
        return {
          edits: made.kind === 'edits' ? toTextEdits(made.edits, draft.yaml.lines) : [],
          version: documents.get(uri)?.version ?? null,
          ...(made.kind === 'newer' && { newer: made.day }),
        };
      },
    );
  },
};

function makeMeeting(plans: Plans, uri: string, date: string): NewFile | undefined {
  const draft = plans.draft(uri);
  const planFolder = parentFolder(uri);
  if (draft?.kind !== 'action-plan' || planFolder === undefined) return undefined;
  const read = readFiles(plans, uri);
  const { organisations, stakeholders } = plans.surroundings(uri);
  const made = newMeeting({
    date,
    plan: draft.plan,
    planFolder,
    commitments: read.flatMap((one) => (one.kind === 'commitment' ? [one.commitment] : [])),
    meetings: read.flatMap((one) => (one.kind === 'meeting' ? [one.meeting] : [])),
    takenNames: filesOf(plans, uri),
    names: organisations?.names ?? {},
    sectors: Object.fromEntries(stakeholders.flatMap(({ id, sector }) => (sector ? [[id, sector]] : []))),
  });
  return made && { uri: made.path, text: made.text };
}

function filesOf(plans: Plans, uri: string): readonly string[] {
  return plans.files().filter((file) => plans.planOf(file)?.uri === uri);
}

function readFiles(plans: Plans, uri: string): readonly Draft[] {
  return filesOf(plans, uri)
    .map((file) => plans.draft(file))
    .filter((one) => one !== undefined);
}

function refuse(message: string): never {
  throw new ResponseError(ErrorCodes.InvalidParams, message);
}
