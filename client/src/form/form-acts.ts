import type { LogOutputChannel } from 'vscode';
import { commands, l10n } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { resolveConflictCommand } from '../../../server/src/protocol/conflicts';
import type { ResolveConflictGiven } from '../../../server/src/protocol/conflicts';
import type { FieldChange, FormPlace } from '../../../server/src/protocol/form';
import {
  explainCommand,
  previewCommand,
  showProblemsCommand,
  statusRequest,
} from '../../../server/src/protocol/index';
import type { StatusParams, StatusResult } from '../../../server/src/protocol/index';
import { PlainError } from '../commands/register-command';
import { tellError } from '../commands/tell';
import type { FormAct, FromForm } from '../webview/form/messages';
import type { AnswerChanges } from './change-answer';
import type { FormPage } from './form-page';
import { hearAgain } from './hear-again';
import { offerFixes } from './offer-fixes';

type Act = Extract<FromForm, { kind: 'act' }>;

/** What adds somebody or something that an answer can name, by what it is; it answers with the id. */
const addCommands: Readonly<Record<string, string>> = {
  stakeholder: 'codraft.addStakeholder',
  theme: 'codraft.newTheme',
};

/** What asks at the top of the window, and takes the keyboard there. */
const asking: readonly FormAct[] = ['fix', 'silence', 'add-name', 'set-stage', 'sign-off'];

/** Does what a form asks the editor for. */
export class FormActs {
  constructor(
    private readonly client: BaseLanguageClient,
    private readonly changes: AnswerChanges,
    private readonly log: LogOutputChannel,
  ) {}

  /** Never throws: what could not be done is told. */
  async run(page: FormPage, message: Act): Promise<void> {
    try {
      await this.#run(page, message);
    } catch (error) {
      this.log.error(`${message.act}: ${String(error)}`);
      void tellError(
        error instanceof PlainError
          ? error.message
          : l10n.t('Codraft couldn’t do that. See the log for details.'),
      );
    }
    if (asking.includes(message.act) && page.panel.active) await page.takeKeyboard();
  }

  async #run(page: FormPage, { act, at, which }: Act): Promise<void> {
    const { document, mirror } = page;
    const uri = document.uri.toString();
    const finding = mirror.findings(at)[typeof which === 'number' ? which : 0];
    switch (act) {
      case 'fix':
      case 'silence':
        if (finding && (await offerFixes(document.uri, finding, act)) && page.panel.active)
          page.goTo(at === '' ? finding.range.start.line : { at });
        return;
      case 'hear': {
        const silenced = mirror.answer(at)?.silenced?.[Number(which)];
        const isHeard = silenced && (await hearAgain(document, silenced, mirror.lineOf(at)));
        if (isHeard !== true) throw new PlainError(l10n.t('The draft changed in the meantime. Try again.'));
        return;
      }
      case 'why':
        await commands.executeCommand(explainCommand, finding?.rule, 'form');
        // The page beside it has taken room, and what it is about has moved.
        page.keepInSight(at);
        return;
      case 'text':
        await commands.executeCommand('codraft.openAsText', uri, { line: mirror.lineOf(at) });
        return;
      case 'add-name':
        await this.#addName(page, at, typeof which === 'string' ? which : '');
        return;
      case 'resolve':
        await resolve(page, at, which);
        return;
      case 'preview':
        await commands.executeCommand(previewCommand, uri);
        return;
      case 'set-stage':
        await commands.executeCommand('codraft.setStage', uri);
        return;
      case 'sign-off':
        await commands.executeCommand('codraft.signOff', uri);
        return;
      case 'problems':
        await commands.executeCommand(showProblemsCommand, uri);
        return;
    }
  }

  /** Adds somebody or something to the plan, and names it in the answer from which that was asked. */
  async #addName({ document, mirror }: FormPage, at: FormPlace, typed: string): Promise<void> {
    const command = addCommands[mirror.namesAskedFor(at) ?? ''];
    if (command === undefined) throw new Error(`Nothing can be added at ${at}.`);
    // Meanwhile the form may become another.
    const { revision } = mirror;
    const { count = 0 } = mirror.answer(at) ?? {};
    const isList = mirror.question(at)?.box === 'list';
    const params: StatusParams = { uri: document.uri.toString() };
    const status = await this.client.sendRequest<StatusResult>(statusRequest, params);
    const id = await commands.executeCommand<string | undefined>(command, status?.plan?.uri, typed, at);
    if (id === undefined) return;
    const change: FieldChange = isList
      ? { kind: 'insert', index: count, value: id }
      : { kind: 'answer', value: id };
    const result = await this.changes.change(document, { at, revision, change });
    if (result.kind === 'refused') throw new PlainError(result.message);
  }
}

async function resolve({ document, mirror }: FormPage, at: FormPlace, way: unknown): Promise<void> {
  const line = mirror.answer(at)?.conflict?.line;
  if (line === undefined) return;
  const given = { line, way } as ResolveConflictGiven;
  await commands.executeCommand(resolveConflictCommand, document.uri.toString(), given);
}
