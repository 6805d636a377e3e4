import { Uri, l10n } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { plansRequest, type PlansResult } from '../../../server/src/protocol/index';
import {
  meetingsRequest,
  moveThemeRequest,
  type MeetingsParams,
  type MeetingsResult,
  type MoveThemeParams,
  type MoveThemeResult,
} from '../../../server/src/protocol/meetings';
import { askFirst } from '../server/ask';
import { today } from '../today';
import { applyProposed } from './apply-edits';
import { givenText, readGiven, type Given } from './arguments';
import { choosePlan } from './choose-plan';
import { chooseTheme } from './choose-theme';
import { askWhich, askWords } from './questions';
import { PlainError } from './register-command';
import { requireTrust } from './require-trust';
import { tell } from './tell';
import { waysForward } from './ways-forward';

/** Puts on record what was decided on a theme, and when. Answers with true when it is written. */
export async function moveTheme(client: BaseLanguageClient, argument: unknown): Promise<boolean> {
  requireTrust();
  const given = readGiven(argument);
  const plans = await askFirst<PlansResult>(client, plansRequest);
  if (plans.length === 0) {
    throw new PlainError(l10n.t('Themes belong to an action plan, and this folder doesn’t have one yet.'));
  }
  const title = l10n.t('Move Theme Forward');
  const plan = await choosePlan(plans, givenText(given, 'plan'), title);
  if (plan === undefined) return false;
  const theme = await chooseTheme(plan, givenText(given, 'theme'), title);
  if (theme === undefined) return false;
  const decision = givenText(given, 'decision') ?? (await chooseWay(theme.title));
  if (decision === undefined) return false;
  const when = await chooseDay(client, plan.uri, given);
  if (when === undefined) return false;
  const note = givenText(given, 'note') ?? (await askNote());
  if (note === undefined) return false;

  const params: MoveThemeParams = { plan: plan.uri, theme: theme.id, decision, ...when, note: note.trim() };
  const { edits, newer } = await applyProposed(Uri.parse(plan.uri, true), () =>
    client.sendRequest<MoveThemeResult>(moveThemeRequest, params),
  );
  if (newer !== undefined) {
    throw new PlainError(l10n.t('The plan has a newer decision on this theme, of {0}.', newer));
  }
  if (edits.length === 0) {
    throw new PlainError(l10n.t('Codraft can’t write in this theme yet. Fix the errors shown in it first.'));
  }
  void tell(l10n.t('The decision on “{0}” is in the plan now.', theme.title));
  return true;
}

async function chooseWay(theme: string): Promise<string | undefined> {
  const items = waysForward().map(([way, label]) => ({ label, way }));
  const placeHolder = l10n.t('What was decided on “{0}”?', theme);
  const item = await askWhich(items, {
    title: l10n.t('Move Theme Forward'),
    placeHolder,
    ignoreFocusOut: true,
  });
  return item?.way;
}

type Day = Pick<MoveThemeParams, 'day' | 'isMeeting'>;

/** A meeting of the plan, or today where it was decided at none. */
async function chooseDay(client: BaseLanguageClient, plan: string, given: Given): Promise<Day | undefined> {
  const meeting = givenText(given, 'meeting');
  if (meeting !== undefined) return { day: meeting, isMeeting: true };
  const none: Day = { day: today(), isMeeting: false };
  if (given.meeting === null) return none;
  const params: MeetingsParams = { plan };
  const meetings = await client.sendRequest<MeetingsResult>(meetingsRequest, params);
  if (meetings.length === 0) return none;
  const items = [
    ...meetings.map(({ title, day }) => ({ label: title, description: day, when: { day, isMeeting: true } })),
    { label: l10n.t('At no meeting, today'), description: none.day, when: none },
  ];
  const item = await askWhich(items, {
    title: l10n.t('Move Theme Forward'),
    placeHolder: l10n.t('At which meeting was it decided?'),
    matchOnDescription: true,
    ignoreFocusOut: true,
  });
  return item?.when;
}

function askNote(): Promise<string | undefined> {
  return askWords({
    title: l10n.t('Move Theme Forward'),
    prompt: l10n.t('Why was it decided so? In a sentence or two.'),
    ignoreFocusOut: true,
    validateInput: (text) => (text.trim() === '' ? l10n.t('A decision needs a reason.') : undefined),
  });
}
