import { Uri, l10n } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { plansRequest, type NewFile, type PlansResult } from '../../../server/src/protocol/index';
import { newMeetingRequest, type NewMeetingParams } from '../../../server/src/protocol/meetings';
import { openDraft } from '../form/open-draft';
import { askFirst } from '../server/ask';
import { today } from '../today';
import { givenText, readGiven } from './arguments';
import { askDay } from './ask-day';
import { choosePlan } from './choose-plan';
import { PlainError } from './register-command';
import { requireTrust } from './require-trust';
import { writeNewFiles } from './write-new-files';

/** Asks for the day of a new meeting, writes its file and opens it. Answers with its address; undefined when called off. */
export async function newMeeting(client: BaseLanguageClient, argument: unknown): Promise<Uri | undefined> {
  requireTrust();
  const given = readGiven(argument);
  const plans = await askFirst<PlansResult>(client, plansRequest);
  if (plans.length === 0) {
    throw new PlainError(
      l10n.t('A meeting belongs to an action plan, and this folder doesn’t have one yet.'),
    );
  }
  const plan = await choosePlan(plans, givenText(given, 'plan'), l10n.t('New Meeting'));
  if (plan === undefined) return undefined;
  const date =
    givenText(given, 'date') ??
    (await askDay({
      title: l10n.t('New Meeting'),
      prompt: l10n.t('On which day does the forum meet? Year, month and day.'),
      value: today(),
    }));
  if (date === undefined) return undefined;
  const params: NewMeetingParams = { plan: plan.uri, date };
  const file = await client.sendRequest<NewFile>(newMeetingRequest, params);
  await writeNewFiles([file]);
  const uri = Uri.parse(file.uri, true);
  await openDraft(uri, 'beginning');
  return uri;
}
