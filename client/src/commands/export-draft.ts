import type { QuickPickItem } from 'vscode';
import { Uri, commands, env, l10n, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ExportParams, ExportResult } from '../../../server/src/protocol/export';
import { exportRequest } from '../../../server/src/protocol/export';
import { languageId, plansRequest, type PlansResult } from '../../../server/src/protocol/index';
import { fileName, planFileName } from '../plan-files';
import { givenText, readGiven } from './arguments';
import { choosePlan } from './choose-plan';
import { PlainError } from './register-command';
import { requireTrust } from './require-trust';
import { writeWhole } from './write-whole';

/** Makes a Word file of what the server has published. */
export type WordWriter = (document: unknown) => Promise<Uint8Array>;

type Format = ExportParams['to'];
const endings: Readonly<Record<Format, string>> = { docx: 'docx', html: 'html', markdown: 'md' };

/** Asks what to export, as what, and where to. Answers with the address of the file; undefined when called off. */
export async function exportDraft(
  client: BaseLanguageClient,
  writeWord: WordWriter,
  argument: unknown,
): Promise<Uri | undefined> {
  requireTrust();
  await client.start();
  const given = readGiven(argument);
  const named = argument instanceof Uri ? argument.toString() : givenText(given, 'uri');
  const uri = named ?? (await chooseSubject(client));
  if (uri === undefined) return undefined;
  const to = isFormat(given.to) ? given.to : await chooseFormat();
  if (to === undefined) return undefined;
  const wanted = givenText(given, 'target');
  const target = wanted === undefined ? await askTarget(uri, to) : Uri.parse(wanted, true);
  if (target === undefined) return undefined;
  if (/\.ya?ml$/i.test(target.path)) {
    throw new PlainError(l10n.t('Drafts are not written over. Choose another name.'));
  }
  const params: ExportParams = { uri, to, withContacts: given.withContacts === true };
  const answer = await client.sendRequest<ExportResult>(exportRequest, params);
  if (answer === null) throw new PlainError(l10n.t('Only a commitment or a whole plan can be exported.'));
  const bytes =
    answer.kind === 'text' ? new TextEncoder().encode(answer.text) : await writeWord(answer.document);
  await writeWhole(target, bytes);
  void offerToOpen(target);
  return target;
}

function isFormat(value: unknown): value is Format {
  return value === 'docx' || value === 'html' || value === 'markdown';
}

async function chooseSubject(client: BaseLanguageClient): Promise<string | undefined> {
  const document = window.activeTextEditor?.document;
  const here = document?.languageId === languageId ? document.uri : undefined;
  if (here !== undefined && /\.commitment\.ya?ml$/.test(here.path)) {
    const one = { label: l10n.t('This commitment'), isOne: true };
    const item = await window.showQuickPick([one, { label: l10n.t('The whole plan'), isOne: false }], {
      title: l10n.t('Export'),
      placeHolder: l10n.t('What shall be exported?'),
    });
    if (item === undefined) return undefined;
    if (item.isOne) return here.toString();
  }
  const plans = await client.sendRequest<PlansResult>(plansRequest);
  if (plans.length === 0) throw new PlainError(l10n.t('Open a commitment or the folder of a plan first.'));
  return (await choosePlan(plans, undefined, l10n.t('Export')))?.uri;
}

async function chooseFormat(): Promise<Format | undefined> {
  const items: readonly (QuickPickItem & { readonly to: Format })[] = [
    { to: 'docx', label: 'Word', detail: l10n.t('For those who read and comment in Word.') },
    { to: 'html', label: 'HTML', detail: l10n.t('One file, for the web and for printing.') },
    { to: 'markdown', label: 'Markdown', detail: l10n.t('For GitHub and GOV.UK.') },
  ];
  const item = await window.showQuickPick(items, {
    title: l10n.t('Export'),
    placeHolder: l10n.t('As which kind of file?'),
  });
  return item?.to;
}

/** The dialog asks before it replaces a file. */
function askTarget(subject: string, to: Format): Thenable<Uri | undefined> {
  const address = Uri.parse(subject, true);
  const own = fileName(address.path).replace(/(?:\.commitment)?\.ya?ml$/, '');
  const folder = fileName(Uri.joinPath(address, '..').path);
  const name = fileName(address.path) === planFileName && folder !== '' ? folder : own;
  return window.showSaveDialog({
    title: l10n.t('Export'),
    defaultUri: Uri.joinPath(address, '..', `${name}.${endings[to]}`),
    filters: { [to === 'docx' ? 'Word' : to === 'html' ? 'HTML' : 'Markdown']: [endings[to]] },
  });
}

async function offerToOpen(target: Uri): Promise<void> {
  const open = l10n.t('Open');
  const message = l10n.t('{0} is written.', fileName(target.path));
  if ((await window.showInformationMessage(message, open)) !== open) return;
  if (target.path.endsWith('.md')) await commands.executeCommand('vscode.open', target);
  else await env.openExternal(target);
}
