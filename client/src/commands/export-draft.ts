import { Uri, l10n } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ExportParams, ExportResult } from '../../../server/src/protocol/export';
import { exportRequest } from '../../../server/src/protocol/export';
import { askFirst } from '../server/ask';
import { givenText, readGiven } from './arguments';
import type { AskWord } from './ask-word';
import {
  askTarget,
  chooseContacts,
  chooseDiscussion,
  chooseFormat,
  chooseSubject,
  isFormat,
} from './export-questions';
import { offerFile } from './offer-file';
import { PlainError } from './register-command';
import { requireTrust } from './require-trust';
import { writeWhole } from './write-whole';

/**
 * Asks what to export, as what, and where to. Answers with the address of the file; undefined when called off. Who names the
 * file beforehand (`target`) is asked nothing more, and says with `force` that it may be replaced.
 */
export async function exportDraft(
  client: BaseLanguageClient,
  askWord: AskWord,
  argument: unknown,
): Promise<Uri | undefined> {
  requireTrust();
  const given = readGiven(argument);
  // A theme is published as the briefing pack for it.
  const briefing = givenText(given, 'uri') === undefined ? givenText(given, 'theme') : undefined;
  const named =
    argument instanceof Uri ? argument.toString() : givenText(given, briefing === undefined ? 'uri' : 'plan');
  const uri = named ?? (await chooseSubject(client));
  if (uri === undefined) return undefined;
  const to = isFormat(given.to) ? given.to : await chooseFormat(briefing === undefined);
  if (to === undefined) return undefined;
  const wanted = givenText(given, 'target');
  const isAsked = wanted === undefined && typeof given.withContacts !== 'boolean' && to !== 'ics';
  const withContacts = isAsked ? await chooseContacts(uri) : given.withContacts === true;
  if (withContacts === undefined) return undefined;
  const isTold =
    wanted !== undefined ||
    typeof given.withDiscussion === 'boolean' ||
    to === 'ics' ||
    briefing !== undefined;
  const withDiscussion = isTold ? given.withDiscussion === true : await chooseDiscussion(uri);
  if (withDiscussion === undefined) return undefined;
  const target = wanted === undefined ? await askTarget(uri, to, briefing) : Uri.parse(wanted, true);
  if (target === undefined) return undefined;
  if (/\.ya?ml$/i.test(target.path)) {
    throw new PlainError(l10n.t('An export can’t replace a draft. Choose another name.'));
  }
  const params: ExportParams = {
    uri,
    to,
    withContacts,
    withDiscussion,
    ...(briefing !== undefined && { briefing }),
  };
  const answer = await askFirst<ExportResult>(client, exportRequest, params);
  if (answer === null)
    throw new PlainError(l10n.t('Only a commitment, a meeting or a whole plan can be exported.'));
  const bytes =
    answer.kind === 'text' ? new TextEncoder().encode(answer.text) : await wordFile(askWord, answer.document);
  await writeWhole(target, bytes, { mayReplace: wanted === undefined || given.force === true });
  void offerFile(target);
  return target;
}

async function wordFile(askWord: AskWord, document: unknown): Promise<Uint8Array> {
  const { bytes } = await askWord(document);
  if (!bytes) throw new Error('No Word file was written.');
  return bytes;
}
