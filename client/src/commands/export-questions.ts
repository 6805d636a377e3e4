import type { QuickPickItem } from 'vscode';
import { Uri, l10n, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { exportFormats, type ExportFormat } from '../../../server/src/protocol/export';
import { plansRequest, type PlansResult } from '../../../server/src/protocol/index';
import {
  contactsFileName,
  draftName,
  fileName,
  isCommitmentPath,
  isMeetingPath,
  planFileName,
} from '../plan-files';
import { draftInFront } from '../draft-in-front';
import { askFirst } from '../server/ask';
import { choosePlan } from './choose-plan';
import { fileTypeAt } from './file-type';
import { PlainError } from './register-command';
import { askWhich } from './questions';

export type Format = ExportFormat;

export function isFormat(value: unknown): value is Format {
  return typeof value === 'string' && Object.hasOwn(exportFormats, value);
}

/** The open commitment or meeting, or a plan, as its address. */
export async function chooseSubject(client: BaseLanguageClient): Promise<string | undefined> {
  const here = draftInFront();
  if (here !== undefined && (isCommitmentPath(here.path) || isMeetingPath(here.path))) {
    const label = isMeetingPath(here.path) ? l10n.t('This meeting') : l10n.t('This commitment');
    const one = { label, isOne: true };
    const item = await askWhich([one, { label: l10n.t('The whole plan'), isOne: false }], {
      title: l10n.t('Export'),
      placeHolder: l10n.t('What do you want to export?'),
    });
    if (item === undefined) return undefined;
    if (item.isOne) return here.toString();
  }
  const plans = await askFirst<PlansResult>(client, plansRequest);
  if (plans.length === 0) throw new PlainError(l10n.t('Open a commitment or the folder of a plan first.'));
  return (await choosePlan(plans, undefined, l10n.t('Export')))?.uri;
}

/** A calendar is of a whole plan or a commitment. */
export async function chooseFormat(hasCalendar: boolean): Promise<Format | undefined> {
  const details: Readonly<Record<Format, string>> = {
    docx: l10n.t('For people who read and comment in Word.'),
    html: l10n.t('One file, for the web and for printing.'),
    markdown: l10n.t('For GitHub and GOV.UK.'),
    ics: l10n.t('Phases, milestones and OGP’s deadlines, for Outlook, Google Calendar and others.'),
  };
  const items = Object.entries(details).flatMap(([to, detail]) => {
    const format = to as Format;
    if (format === 'ics' && !hasCalendar) return [];
    return [{ to: format, label: exportFormats[format].label, detail }];
  });
  const item = await askWhich(items, {
    title: l10n.t('Export'),
    placeHolder: l10n.t('Choose a format'),
  });
  return item?.to;
}

/** Whether people are named. Asked only of a whole plan that has people; without them is what Enter takes. */
export async function chooseContacts(subject: string): Promise<boolean | undefined> {
  const plan = Uri.parse(subject, true);
  if (fileName(plan.path) !== planFileName) return false;
  if ((await fileTypeAt(Uri.joinPath(plan, '..', contactsFileName))) === undefined) return false;
  const items: readonly (QuickPickItem & { readonly withContacts: boolean })[] = [
    {
      withContacts: false,
      label: l10n.t('Without contact details'),
      detail: l10n.t('For publishing. Leaves out the people in {0}.', contactsFileName),
    },
    {
      withContacts: true,
      label: l10n.t('With contact details'),
      detail: l10n.t('Only for readers who may see them. Includes the people in {0}.', contactsFileName),
    },
  ];
  const item = await askWhich(items, {
    title: l10n.t('Export'),
    placeHolder: l10n.t('Include contact details?'),
  });
  return item?.withContacts;
}

/** Whether what was said of the drafts goes along. Asked only where something was; without it is what Enter takes. */
export async function chooseDiscussion(subject: string): Promise<boolean | undefined> {
  if (!(await isDiscussed(Uri.parse(subject, true)))) return false;
  const items: readonly (QuickPickItem & { readonly withDiscussion: boolean })[] = [
    {
      withDiscussion: false,
      label: l10n.t('Without the discussion'),
      detail: l10n.t('Leaves out what was said of the drafts while they were written.'),
    },
    {
      withDiscussion: true,
      label: l10n.t('With the discussion'),
      detail: l10n.t('For those who write along: in Word as comments, otherwise below the answers.'),
    },
  ];
  const item = await window.showQuickPick(items, {
    title: l10n.t('Export'),
    placeHolder: l10n.t('Include the discussion?'),
  });
  return item?.withDiscussion;
}

async function isDiscussed(subject: Uri): Promise<boolean> {
  const isPlan = fileName(subject.path) === planFileName;
  const folder = Uri.joinPath(subject, '..', ...(isPlan ? ['commitments'] : []));
  const own = fileName(subject.path).replace(/\.commitment\.ya?ml$/, '');
  const files = await Promise.resolve(workspace.fs.readDirectory(folder)).catch(() => []);
  return files.some(([name]) =>
    isPlan ? /\.discussion\.ya?ml$/.test(name) : name.replace(/\.ya?ml$/, '') === `${own}.discussion`,
  );
}

/** The dialog asks before it replaces a file. */
export function askTarget(subject: string, to: Format, briefing?: string): Thenable<Uri | undefined> {
  const address = Uri.parse(subject, true);
  const own = draftName(address.path).replace(/\.ya?ml$/, '');
  const folder = fileName(Uri.joinPath(address, '..').path);
  const whole = fileName(address.path) === planFileName && folder !== '' ? folder : own;
  // An id in a broken plan may be no name for a file.
  const name = briefing === undefined ? whole : `${whole}-${briefing.replace(/[^a-z0-9-]/g, '') || 'theme'}`;
  const { ending, label } = exportFormats[to];
  return window.showSaveDialog({
    title: l10n.t('Export'),
    defaultUri: Uri.joinPath(address, '..', `${name}.${ending}`),
    filters: { [label]: [ending] },
  });
}
