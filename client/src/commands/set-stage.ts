import type { QuickPickItem } from 'vscode';
import { QuickPickItemKind, ThemeIcon, Uri, commands, l10n, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { languageId, setStageRequest, statusRequest } from '../../../server/src/protocol/index';
import type {
  Blocker,
  SetStageParams,
  SetStageResult,
  StageName,
  StatusParams,
  StatusResult,
} from '../../../server/src/protocol/index';
import { isStage, stageMeaning, stageTitle, stages } from '../stages';
import { toRange } from '../to-range';
import { applyProposed } from './apply-edits';
import { givenText, readGiven } from './arguments';
import { PlainError } from './register-command';

interface StageItem extends QuickPickItem {
  readonly stage: StageName;
}
interface BlockerItem extends QuickPickItem {
  readonly blocker?: Blocker;
}

/** Changes the stage of a draft, and shows before it does what stands in the way. Answers with the new stage. */
export async function setStage(
  client: BaseLanguageClient,
  argument: unknown,
): Promise<StageName | undefined> {
  await client.start();
  const uri = draftOf(argument);
  const params: StatusParams = { uri: uri.toString() };
  const now = (await client.sendRequest<StatusResult>(statusRequest, params))?.stage;
  if (now === undefined) throw new PlainError(l10n.t('Only a commitment has a stage. Open one first.'));
  const ask = (stage: StageName): Promise<SetStageResult> => {
    const wanted: SetStageParams = { uri: uri.toString(), stage };
    return client.sendRequest<SetStageResult>(setStageRequest, wanted);
  };

  const { stage: given } = readGiven(argument);
  const stage = isStage(given) ? given : await chooseStage(now, ask);
  if (stage === undefined) return undefined;
  const { blockers } = await ask(stage);
  // Back to an earlier stage, nothing is promised that could be in the way.
  if (stages.indexOf(stage) > stages.indexOf(now) && blockers.length > 0) {
    const answer = await showBlockers(stage, blockers);
    if (answer === undefined) return undefined;
    if (answer.blocker !== undefined) {
      await commands.executeCommand('vscode.open', uri, { selection: toRange(answer.blocker.range) });
      return undefined;
    }
  }
  const { edits } = await applyProposed(uri, () => ask(stage));
  if (edits.length === 0 && stage !== now) {
    throw new PlainError(
      l10n.t(
        'The draft cannot be read well enough to find the place of its stage. Mend what is marked as an error first.',
      ),
    );
  }
  return stage;
}

/** The draft that a menu, another command or a test names; otherwise the one being read. */
function draftOf(argument: unknown): Uri {
  if (argument instanceof Uri) return argument;
  const named = givenText(readGiven(argument), 'uri');
  if (named !== undefined) return Uri.parse(named, true);
  const document = window.activeTextEditor?.document;
  if (document?.languageId === languageId) return document.uri;
  throw new PlainError(l10n.t('Open a commitment first: its stage is what this changes.'));
}

async function chooseStage(
  now: StageName,
  ask: (stage: StageName) => Promise<SetStageResult>,
): Promise<StageName | undefined> {
  const items = stages.map(async (stage): Promise<StageItem> => {
    const isFurther = stages.indexOf(stage) > stages.indexOf(now);
    const count = isFurther ? (await ask(stage)).blockers.length : 0;
    return {
      stage,
      label: stageTitle(stage),
      description: stage === now ? l10n.t('now') : count === 0 ? '' : inTheWay(count),
      detail: stageMeaning(stage),
      iconPath: new ThemeIcon(stage === now ? 'circle-filled' : count === 0 ? 'circle-outline' : 'warning'),
    };
  });
  const item = await window.showQuickPick(Promise.all(items), {
    title: l10n.t('Set Stage'),
    placeHolder: l10n.t('Which stage is the draft at?'),
  });
  return item?.stage;
}

function inTheWay(count: number): string {
  return count === 1 ? l10n.t('1 problem is in the way') : l10n.t('{0} problems are in the way', count);
}

/** Answers with the problem to look at, with an item that has none to go on all the same, or with nothing. */
function showBlockers(stage: StageName, blockers: readonly Blocker[]): Thenable<BlockerItem | undefined> {
  const name = stageTitle(stage);
  const items: BlockerItem[] = [
    ...blockers.map((blocker) => ({
      blocker,
      label: blocker.message,
      description: l10n.t('line {0}', blocker.range.start.line + 1),
      iconPath: new ThemeIcon('error'),
    })),
    { label: '', kind: QuickPickItemKind.Separator },
    { label: l10n.t('Change to {0} all the same', name), iconPath: new ThemeIcon('arrow-right') },
  ];
  return window.showQuickPick(items, {
    title: l10n.t('Set Stage: {0}', name),
    placeHolder: l10n.t('These stand in the way of {0}. Choose one to go there.', name),
    matchOnDescription: true,
  });
}
