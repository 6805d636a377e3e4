import type { QuickPickItem, Uri } from 'vscode';
import { QuickPickItemKind, ThemeIcon, commands, l10n, window } from 'vscode';
import type { Blocker } from '../../../server/src/protocol/index';
import { toRange } from '../to-range';

interface BlockerItem extends QuickPickItem {
  readonly blocker?: Blocker;
}

export interface BlockersWords {
  readonly title: string;
  readonly placeHolder: string;
  readonly goOn: string;
}

/** Shows what stands in the way of a step. True to take it all the same; a problem that is chosen is gone to. */
export async function showBlockers(
  uri: Uri,
  blockers: readonly Blocker[],
  { title, placeHolder, goOn }: BlockersWords,
): Promise<boolean> {
  const items: BlockerItem[] = [
    ...blockers.map((blocker) => ({
      blocker,
      label: blocker.message,
      description: l10n.t('line {0}', blocker.range.start.line + 1),
      iconPath: new ThemeIcon('error'),
    })),
    { label: '', kind: QuickPickItemKind.Separator },
    { label: goOn, iconPath: new ThemeIcon('arrow-right') },
  ];
  const answer = await window.showQuickPick(items, { title, placeHolder, matchOnDescription: true });
  if (answer?.blocker) {
    await commands.executeCommand('vscode.open', uri, { selection: toRange(answer.blocker.range) });
    return false;
  }
  return answer !== undefined;
}
