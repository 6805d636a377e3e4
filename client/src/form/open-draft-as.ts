import { Range, Uri, commands, workspace } from 'vscode';
import { openAtFirstGap } from '../commands/open-at-first-gap';
import { findShown, type ShownAs } from '../draft-in-front';
import type { Forms } from './forms';

/** What `openDraft` runs: the draft in the editor that shows it, or else the one that the person wants. */
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
