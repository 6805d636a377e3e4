import { commands, type Range, type Uri } from 'vscode';

/** Where a draft is opened at: a place in its text, or where the author of a new one begins. */
export type DraftPlace = Range | 'beginning';

export const openDraftCommand = 'codraft.openDraft';

/** Opens a draft from a part of Codraft: as it is shown already, or else as the person wants drafts. */
export async function openDraft(uri: Uri, place?: DraftPlace): Promise<void> {
  await commands.executeCommand(openDraftCommand, uri, place);
}
