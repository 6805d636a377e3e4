import { Disposable, Uri, l10n } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { plansRequest } from '../../../server/src/protocol/index';
import type { PlansResult } from '../../../server/src/protocol/index';
import { givenText, readGiven } from '../commands/arguments';
import { choosePlan } from '../commands/choose-plan';
import { draftOf } from '../commands/draft-of';
import { PlainError, registerCommand } from '../commands/register-command';
import { draftInFront } from '../draft-in-front';
import type { FormCursor } from '../form/form-cursor';
import type { PageSources } from '../page/section-page';
import type { Looking } from '../seen/looking';
import { askFirst } from '../server/ask';
import { Previews } from './previews';
import { scopeOf } from './subject';

/** The previews, and the commands that open and steer them. */
export function showPreviews(sources: PageSources, inForms: FormCursor, looking: Looking): Disposable {
  const { client, log } = sources;
  const previews = new Previews({ ...sources, inForms });
  looking.add(() => previews.inSight);
  const pin = (isPinned: boolean): Promise<void> => {
    const { active } = previews;
    active?.show({ ...active.subject, isPinned });
    return Promise.resolve();
  };
  return Disposable.from(
    previews,
    registerCommand('codraft.preview', log, async (given) => {
      const uri = readAddress(given) ?? (await draftOf(client, undefined, l10n.t('Preview')));
      if (uri !== undefined) previews.open({ uri, scope: scopeOf(uri) });
    }),
    registerCommand('codraft.previewPlan', log, async (given) => {
      const uri = readAddress(given) ?? draftInFront() ?? (await choose(client));
      if (uri !== undefined) previews.open({ uri, scope: 'plan' });
    }),
    registerCommand('codraft.pinPreview', log, () => pin(true)),
    registerCommand('codraft.unpinPreview', log, () => pin(false)),
    registerCommand('codraft.showPreviewSource', log, () => {
      previews.active?.goToSource();
      return Promise.resolve();
    }),
  );
}

/** What a lens, a menu or another command names. */
function readAddress(given: unknown): Uri | undefined {
  if (given instanceof Uri) return given;
  if (typeof given === 'string') return Uri.parse(given, true);
  const entry = readGiven(given);
  const address = givenText(entry, 'uri') ?? givenText(entry, 'plan');
  return address === undefined ? undefined : Uri.parse(address, true);
}

async function choose(client: BaseLanguageClient): Promise<Uri | undefined> {
  const plans = await askFirst<PlansResult>(client, plansRequest);
  if (plans.length === 0) throw new PlainError(l10n.t('This folder doesn’t have an action plan yet.'));
  const plan = await choosePlan(plans, undefined, l10n.t('Preview of the Plan'));
  return plan && Uri.parse(plan.uri, true);
}
