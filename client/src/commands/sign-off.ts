import type { QuickPickItem, Uri } from 'vscode';
import { QuickPickItemKind, ThemeIcon, l10n, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { signOffRequest, signatoriesRequest } from '../../../server/src/protocol/agreement';
import type {
  SignOffParams,
  SignOffResult,
  SignatoriesParams,
  SignatoriesResult,
  SignatoryInfo,
} from '../../../server/src/protocol/agreement';
import { findRepository } from '../git/git-api';
import { askFirst } from '../server/ask';
import { applyProposed } from './apply-edits';
import { givenText, readGiven } from './arguments';
import { draftOf } from './draft-of';
import { PlainError } from './register-command';
import { requireTrust } from './require-trust';
import { showBlockers } from './show-blockers';
import { tell } from './tell';
import { askWhich } from './questions';

type Signed = Extract<SignOffResult, { kind: 'signed' }>;

interface SignatoryItem extends QuickPickItem {
  readonly id?: string;
}

/** Records that a side agrees to a draft, and saves it. Answers with who signed. */
export async function signOff(client: BaseLanguageClient, argument: unknown): Promise<string | undefined> {
  requireTrust(l10n.t('Trust this folder first: Codraft signs drafts only in folders that you trust.'));
  const uri = await draftOf(client, argument, l10n.t('Sign Off'));
  if (uri === undefined) return undefined;
  const about: SignatoriesParams = { uri: uri.toString() };
  const known = await askFirst<SignatoriesResult>(client, signatoriesRequest, about);
  if (known.why !== undefined) throw new PlainError(known.why);
  const given = readGiven(argument);
  const named = givenText(given, 'by');
  const by = named ?? (await chooseSignatory(known.signatories));
  if (by === undefined) return undefined;
  const name = known.signatories.find(({ id }) => id === by)?.name ?? by;
  // Whoever names the side in a key binding has said all there is to say, unless something is in the way.
  const isAsked = named === undefined || known.blockers.length > 0;
  if (isAsked && !(await confirm(uri, known, name))) return undefined;
  const on = givenText(given, 'on');
  const signed = await write(client, uri, { uri: uri.toString(), by, ...(on !== undefined && { on }) });
  // Not awaited: it is done, whether or not somebody reads the message.
  void tell(
    signed.edits.length === 0
      ? l10n.t('{0} already signed this text on {1}, and it has not changed since.', name, signed.on)
      : await whatIsNext(uri, name),
  );
  return by;
}

/** A change is found in any case; only from git can it be shown what was signed. */
async function whatIsNext(uri: Uri, name: string): Promise<string> {
  return (await findRepository(uri)) === undefined
    ? l10n.t(
        'Signed for {0}. Codraft will detect later changes, but without git it can’t show what was signed.',
        name,
      )
    : l10n.t('Signed for {0}. Commit the draft so that git keeps the signed text.', name);
}

/** What is signed is the text as it is in the editor, so that is what has to be on the disk too. */
async function write(client: BaseLanguageClient, uri: Uri, params: SignOffParams): Promise<Signed> {
  const signed = await applyProposed(uri, async () => {
    const result = await client.sendRequest<SignOffResult>(signOffRequest, params);
    if (result.kind === 'refused') throw new PlainError(result.why);
    return result;
  });
  const document = await workspace.openTextDocument(uri);
  if (document.isDirty && !(await document.save())) {
    throw new PlainError(l10n.t('The draft is signed but couldn’t be saved. Save it yourself.'));
  }
  return signed;
}

/** Shows what is signed before it is; the way on is the last line, so that nobody signs by pressing Enter once more. */
function confirm(uri: Uri, { facts, blockers }: SignatoriesResult, name: string): Promise<boolean> {
  return showBlockers(uri, blockers, {
    title: l10n.t('Sign Off: {0}', name),
    placeHolder:
      blockers.length === 0
        ? l10n.t('This is what you are signing. Choose a line to read it first.')
        : l10n.t('This is what you are signing, and it still has errors. Choose a line to go there.'),
    goOn: l10n.t('Sign for {0}', name),
    detail: l10n.t('Comments, the stage, updates and milestone statuses are not signed.'),
    facts,
  });
}

async function chooseSignatory(signatories: readonly SignatoryInfo[]): Promise<string | undefined> {
  if (signatories.length === 0) {
    throw new PlainError(l10n.t('No organisation can sign yet. Add one to stakeholders.yaml first.'));
  }
  const items: SignatoryItem[] = [];
  let before: SignatoryInfo['role'] | undefined;
  for (const signatory of signatories) {
    const { id, name, role } = signatory;
    if (role !== before) items.push({ label: roleTitle(role), kind: QuickPickItemKind.Separator });
    before = role;
    items.push({
      id,
      label: name,
      description: stateOf(signatory),
      iconPath: new ThemeIcon(iconOf(signatory)),
    });
  }
  const item = await askWhich(items, {
    title: l10n.t('Sign Off'),
    placeHolder: l10n.t('Who agrees to this draft as it is now?'),
    matchOnDescription: true,
  });
  return item?.id;
}

function roleTitle(role: SignatoryInfo['role']): string {
  switch (role) {
    case 'lead':
      return l10n.t('leads of this commitment');
    case 'co-chair':
      return l10n.t('co-chairs of the forum');
    case 'listed':
      return l10n.t('others');
  }
}

function stateOf({ signature }: SignatoryInfo): string {
  if (signature === undefined) return '';
  const day = signature.on ?? '';
  switch (signature.text) {
    case 'same':
      return l10n.t('has signed {0}', day);
    case 'changed':
      return l10n.t('signed {0}, and the text has changed since', day);
    case 'unsure':
      return l10n.t('signed {0}, not compared with the current text', day);
  }
}

function iconOf({ signature }: SignatoryInfo): string {
  if (signature?.text === 'same') return 'pass';
  return signature?.text === 'changed' ? 'warning' : 'circle-outline';
}
