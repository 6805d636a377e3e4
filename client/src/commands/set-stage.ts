import type { QuickPickItem } from 'vscode';
import { ThemeIcon, l10n } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { setStageRequest, statusRequest } from '../../../server/src/protocol/index';
import type {
  SetStageParams,
  SetStageResult,
  StageName,
  StatusParams,
  StatusResult,
} from '../../../server/src/protocol/index';
import { askFirst } from '../server/ask';
import { isStage, stageMeaning, stageTitle } from '../stages';
import { stages } from '../../../server/src/protocol/index';
import { applyProposed } from './apply-edits';
import { readGiven } from './arguments';
import { draftOf } from './draft-of';
import { PlainError } from './register-command';
import { showBlockers } from './show-blockers';
import { askWhich } from './questions';

interface StageItem extends QuickPickItem {
  readonly stage: StageName;
}

/** Changes the stage of a draft, and shows before it does what stands in the way. Answers with the new stage. */
export async function setStage(
  client: BaseLanguageClient,
  argument: unknown,
): Promise<StageName | undefined> {
  const uri = await draftOf(client, argument, l10n.t('Set Stage'));
  if (uri === undefined) return undefined;
  const params: StatusParams = { uri: uri.toString() };
  const now = (await askFirst<StatusResult>(client, statusRequest, params))?.stage;
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
    const name = stageTitle(stage);
    const goesOn = await showBlockers(uri, blockers, {
      title: l10n.t('Set Stage: {0}', name),
      placeHolder: l10n.t('Fix these before {0}. Choose one to go to it.', name),
      goOn: l10n.t('Change to {0} anyway', name),
    });
    if (!goesOn) return undefined;
  }
  const { edits } = await applyProposed(uri, () => ask(stage));
  if (edits.length === 0 && stage !== now) {
    throw new PlainError(
      l10n.t('Codraft couldn’t find where to write the stage. Fix the errors shown in the draft first.'),
    );
  }
  return stage;
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
  const item = await askWhich(Promise.all(items), {
    title: l10n.t('Set Stage'),
    placeHolder: l10n.t('Which stage is the draft at?'),
  });
  return item?.stage;
}

function inTheWay(count: number): string {
  return count === 1 ? l10n.t('1 problem to fix first') : l10n.t('{0} problems to fix first', count);
}
