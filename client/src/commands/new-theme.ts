import { Uri, l10n } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { plansRequest, type PlansResult } from '../../../server/src/protocol/index';
import {
  addThemeRequest,
  type AddThemeParams,
  type AddThemeResult,
} from '../../../server/src/protocol/themes';
import { askFirst } from '../server/ask';
import { applyProposed } from './apply-edits';
import { givenText, readGiven } from './arguments';
import { choosePlan } from './choose-plan';
import { PlainError } from './register-command';
import { tell } from './tell';
import { askWords } from './questions';

/** Adds a theme to a plan. What a form hands over, the plan's address and what was typed, is not asked. Answers with the id. */
export async function newTheme(
  client: BaseLanguageClient,
  argument: unknown,
  written: unknown,
): Promise<string | undefined> {
  const given = readGiven(argument);
  const address = typeof argument === 'string' ? argument : givenText(given, 'plan');
  const plans = await askFirst<PlansResult>(client, plansRequest);
  if (plans.length === 0) {
    throw new PlainError(l10n.t('Themes belong to an action plan, and this folder doesn’t have one yet.'));
  }
  const plan = await choosePlan(plans, address, l10n.t('New Theme'));
  if (plan === undefined) return undefined;
  const typed = typeof written === 'string' ? written.trim() : '';
  const title = givenText(given, 'title') ?? (await askTitle(typed));
  if (title === undefined) return undefined;
  const params: AddThemeParams = { plan: plan.uri, title };
  const { id, edits, hasNoPlace } = await applyProposed(Uri.parse(plan.uri, true), () =>
    client.sendRequest<AddThemeResult>(addThemeRequest, params),
  );
  if (hasNoPlace) {
    throw new PlainError(
      l10n.t('Codraft can’t add to the themes of the plan yet. Fix the errors shown in it first.'),
    );
  }
  void tell(
    edits.length === 0
      ? l10n.t('The plan already has this theme, as {0}.', id)
      : l10n.t('“{0}” is a theme of the plan now.', title),
  );
  return id;
}

function askTitle(value: string): Thenable<string | undefined> {
  return askWords({
    title: l10n.t('New Theme'),
    prompt: l10n.t('What is the theme called?'),
    placeHolder: l10n.t('Open contracting'),
    value,
    ignoreFocusOut: true,
    validateInput: (text) => (text.trim() === '' ? l10n.t('A theme needs a title.') : undefined),
  });
}
