import { Uri, l10n } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  sayRequest,
  type SayingInfo,
  type SayParams,
  type SayResult,
  type ThreadEntryInfo,
} from '../../../server/src/protocol/discussion';
import { applyProposed, type Proposal } from '../commands/apply-edits';
import { PlainError } from '../commands/register-command';
import { writeNewFiles } from '../commands/write-new-files';
import { fileName } from '../plan-files';
import { today } from '../today';
import { authorOf } from './author';

/** Writes something into the discussion of a commitment, and saves it where nobody has that file open. */
export async function say(client: BaseLanguageClient, draft: Uri, saying: SayingInfo): Promise<void> {
  const params: SayParams = { uri: draft.toString(), saying };
  const ask = () => client.sendRequest<SayResult>(sayRequest, params);
  const noted = await ask();
  if (noted.kind === 'new-file') return writeNewFiles([noted.file]);
  const at = Uri.parse(noted.uri, true);
  await applyProposed(at, async () => toProposal(await ask()));
}

function toProposal(noted: SayResult): Proposal {
  if (noted.kind === 'edits') return noted;
  const uri = Uri.parse(noted.kind === 'new-file' ? noted.file.uri : noted.uri, true);
  throw new PlainError(
    l10n.t(
      'Codraft can’t write into {0} as it is. Open it and fix what is marked there first.',
      fileName(uri.path),
    ),
  );
}

/** What somebody says today. Undefined when they call it off. */
export async function entryOf(draft: Uri, text: string): Promise<ThreadEntryInfo | undefined> {
  if (text.trim() === '') return undefined;
  const by = await authorOf(draft);
  return by === undefined ? undefined : { by, on: today(), text };
}
