import type { QuickPickItem, Uri } from 'vscode';
import { QuickPickItemKind, Range, ThemeIcon, l10n } from 'vscode';
import type { Blocker, TextRange } from '../../../server/src/protocol/index';
import { openDraft } from '../form/open-draft';
import { toRange } from '../to-range';
import { twoLines } from './two-lines';
import { askWhich } from './questions';

interface BlockerItem extends QuickPickItem {
  readonly range?: TextRange;
}

export interface BlockersWords {
  readonly title: string;
  readonly placeHolder: string;
  readonly goOn: string;
  /** What going on means, below it. */
  readonly detail?: string;
  /** What to know before, with where to look at it. */
  readonly facts?: readonly { readonly text: string; readonly range: TextRange }[];
}

/** Shows what stands in the way of a step. True to take it all the same; a line that is chosen is gone to. */
export async function showBlockers(
  uri: Uri,
  blockers: readonly Blocker[],
  { title, placeHolder, goOn, detail, facts = [] }: BlockersWords,
): Promise<boolean> {
  const items: BlockerItem[] = [
    ...facts.map(({ text, range }) => ({ range, ...twoLines(text), iconPath: new ThemeIcon('info') })),
    ...blockers.map((blocker) => ({
      range: blocker.range,
      ...twoLines(blocker.message),
      description: l10n.t('line {0}', blocker.range.start.line + 1),
      iconPath: new ThemeIcon('error'),
    })),
    { label: '', kind: QuickPickItemKind.Separator },
    { label: goOn, iconPath: new ThemeIcon('arrow-right'), ...(detail !== undefined && { detail }) },
  ];
  const answer = await askWhich(items, {
    title,
    placeHolder,
    matchOnDescription: true,
    matchOnDetail: true,
  });
  if (answer?.range) {
    // At its beginning, with nothing selected: whoever presses Enter once more must not replace what stands there.
    const { start } = toRange(answer.range);
    await openDraft(uri, new Range(start, start));
    return false;
  }
  return answer !== undefined;
}
