import type { QuickPickItem } from 'vscode';
import { Uri, l10n, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { languageId, plansRequest, type PlansResult } from '../../../server/src/protocol/index';
import {
  addStakeholderRequest,
  mentionStakeholderRequest,
  proposeStakeholderRequest,
  type AddStakeholderParams,
  type AddStakeholderResult,
  type MentionStakeholderParams,
  type MentionStakeholderResult,
  type ProposeStakeholderParams,
  type ProposeStakeholderResult,
} from '../../../server/src/protocol/stakeholders';
import { sectorMeaning, sectorTitle } from '../sectors';
import { sectors } from '../../../server/src/protocol/index';
import { askFirst } from '../server/ask';
import { applyProposed } from './apply-edits';
import { givenText, readGiven } from './arguments';
import { choosePlan } from './choose-plan';
import { PlainError } from './register-command';
import { requireTrust } from './require-trust';
import { sectorsFor } from './sectors-for';
import { tell } from './tell';
import { writeNewFiles } from './write-new-files';
import { askWhich, askWords } from './questions';

interface SectorItem extends QuickPickItem {
  readonly sector: string;
}

type Entry = Pick<AddStakeholderParams, 'id' | 'name' | 'sector'>;

/**
 * Adds somebody to the plan's list of stakeholders, and names them where the cursor is, if the form takes an organisation there. Completion hands over the plan
 * and what was written so far; from the palette, both are asked for. A form hands over a name, and its place in `group`.
 * Answers with the id.
 */
export async function addStakeholder(
  client: BaseLanguageClient,
  argument: unknown,
  written: unknown,
  group?: unknown,
): Promise<string | undefined> {
  const given = readGiven(argument);
  const address = typeof argument === 'string' ? argument : givenText(given, 'plan');
  const plans = await askFirst<PlansResult>(client, plansRequest);
  if (plans.length === 0) {
    throw new PlainError(
      l10n.t('Stakeholders belong to an action plan, and this folder doesn’t have one yet.'),
    );
  }
  const plan = await choosePlan(plans, address, l10n.t('Add Organisation'));
  if (plan === undefined) return undefined;
  const typed = typeof written === 'string' ? written.trim() : '';
  const entry = await askEntry(client, typed, given, typeof group === 'string' ? group : undefined);
  if (entry === undefined) return undefined;

  const params: AddStakeholderParams = { plan: plan.uri, ...entry };
  const ask = (): Promise<AddStakeholderResult> =>
    client.sendRequest<AddStakeholderResult>(addStakeholderRequest, params);
  const answer = await ask();
  switch (answer.kind) {
    case 'new-file':
      requireTrust();
      await writeNewFiles([answer.file]);
      break;
    case 'edits':
      await applyProposed(Uri.parse(answer.uri, true), async () => {
        const { kind, ...again } = await ask();
        return { kind, edits: [], version: null, ...again };
      });
      break;
    case 'listed':
      void tell(l10n.t('{0} is already in the list, as {1}.', entry.id, answer.name));
      break;
    case 'no-place':
      throw new PlainError(
        l10n.t('Codraft can’t add to the list of stakeholders yet. Fix the errors shown in it first.'),
      );
  }
  if (answer.kind !== 'listed') void tell(l10n.t('{0} is in the list now.', entry.name));
  await nameAtCursor(client, typed, entry.id);
  return entry.id;
}

async function askEntry(
  client: BaseLanguageClient,
  typed: string,
  given: ReturnType<typeof readGiven>,
  group: string | undefined,
): Promise<Entry | undefined> {
  const propose = (written: string): Promise<ProposeStakeholderResult> => {
    const params: ProposeStakeholderParams = { written };
    return client.sendRequest<ProposeStakeholderResult>(proposeStakeholderRequest, params);
  };
  const proposed = await propose(typed);
  const name = givenText(given, 'name') ?? (await askName(proposed.name));
  if (name === undefined) return undefined;
  // An id that was typed stays what it is; in a form it is names that are typed.
  const isId = group === undefined && typed !== '' && proposed.id === typed;
  const id = givenText(given, 'id') ?? (await askId(isId ? typed : (await propose(name)).id));
  if (id === undefined) return undefined;
  const sector = givenText(given, 'sector') ?? (await askSector(name, group ?? ''));
  return sector === undefined ? undefined : { id: id.trim(), name: name.trim(), sector };
}

function askName(value: string): Thenable<string | undefined> {
  return askWords({
    title: l10n.t('Add Organisation (1 of 3)'),
    prompt: l10n.t('What is the organisation’s full name?'),
    value,
    ignoreFocusOut: true,
    validateInput: (text) => (text.trim() === '' ? l10n.t('An organisation needs a name.') : undefined),
  });
}

function askId(value: string): Thenable<string | undefined> {
  return askWords({
    title: l10n.t('Add Organisation (2 of 3)'),
    prompt: l10n.t('By which short name do drafts call it? Keep this one, or type another.'),
    value,
    ignoreFocusOut: true,
    validateInput: (text) =>
      /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text.trim())
        ? undefined
        : l10n.t('Use lowercase letters, digits and hyphens, such as {0}.', 'cabinet-office'),
  });
}

async function askSector(name: string, group: string): Promise<string | undefined> {
  const items = sectorsFor(group, sectors).map((sector): SectorItem => ({
    sector,
    label: sectorTitle(sector),
    detail: sectorMeaning(sector),
  }));
  const item = await askWhich(items, {
    title: l10n.t('Add Organisation (3 of 3)'),
    placeHolder: l10n.t('Which sector is {0} in?', name.trim()),
    ignoreFocusOut: true,
  });
  return item?.sector;
}

/** The service knows what the form takes where the cursor is. What is written there already is left alone. */
async function nameAtCursor(client: BaseLanguageClient, typed: string, id: string): Promise<void> {
  const editor = window.activeTextEditor;
  if (editor?.document.languageId !== languageId) return;
  const { document, selection } = editor;
  const { line, character } = selection.active;
  const params: MentionStakeholderParams = {
    uri: document.uri.toString(),
    position: { line, character },
    id,
    written: typed,
  };
  await applyProposed(
    document.uri,
    () => client.sendRequest<MentionStakeholderResult>(mentionStakeholderRequest, params),
    false,
  );
}
