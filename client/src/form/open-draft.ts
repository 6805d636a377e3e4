import { Range, Uri, commands, workspace } from 'vscode';
import { openAtFirstGap } from '../commands/open-at-first-gap';
import { findShown, type ShownAs } from '../draft-in-front';
import type { Forms } from './forms';

/** Where a draft is opened at: a place in its text, or where the author of a new one begins. */
export type DraftPlace = Range | 'beginning';

export const openDraftCommand = 'codraft.openDraft';

/** Opens a draft from a part of Codraft: as it is shown already, or else as the person wants drafts. */
export async function openDraft(uri: Uri, place: DraftPlace): Promise<void> {
  await commands.executeCommand(openDraftCommand, uri, place);
}

/** The same as a command, for what VS Code runs. */
export function openDraftAs(forms: Forms) {
  return async (uri: unknown, place: unknown): Promise<void> => {
    if (!(uri instanceof Uri)) return;
    const wanted = place instanceof Range || place === 'beginning' ? place : new Range(0, 0, 0, 0);
    const shown = findShown(uri);
    if ((shown?.as ?? usualEditor(uri)) === 'form') {
      const target = wanted instanceof Range ? wanted.start.line : { at: 'title' };
      await forms.open(uri, target, shown?.viewColumn);
    } else if (wanted === 'beginning') await openAtFirstGap(uri);
    else {
      const { viewColumn } = shown ?? {};
      await commands.executeCommand('vscode.open', uri, { selection: wanted, viewColumn });
    }
  };
}

function usualEditor(uri: Uri): ShownAs {
  return workspace.getConfiguration('codraft', uri).get('openDraftsWith') === 'text' ? 'text' : 'form';
}
