import { CodeLensRefreshRequest, type CodeLens } from 'vscode-languageserver';
import { previewCommand, showProblemsCommand } from '../../protocol/index';
import { signOffCommand } from '../../protocol/agreement';
import {
  resolveConflictCommand,
  showConflictsCommand,
  type ResolveConflictGiven,
} from '../../protocol/conflicts';
import { codeLenses, type Draft, type Lens } from '../../service/index';
import { toLspRange } from '../to-diagnostic';
import { askAgain } from './ask-again';
import { subjectOf, type Feature } from './feature';

function commandOf(leadsTo: Lens['leadsTo']): string {
  switch (leadsTo) {
    case 'problems':
      return showProblemsCommand;
    case 'preview':
      return previewCommand;
    case 'sign':
      return signOffCommand;
    case 'conflicts':
      return showConflictsCommand;
    case 'none':
      return '';
    default:
      return resolveConflictCommand;
  }
}

export const codeLens: Feature = {
  capabilities: { codeLensProvider: {} },
  switchedBy: 'codeLens',
  answer(sources) {
    const { connection, whenRead, plans, messages, client, today, clientUri } = sources;
    const again = askAgain(sources, client.refreshes.codeLens, () =>
      connection.sendRequest(CodeLensRefreshRequest.type),
    );
    connection.onCodeLens(
      whenRead('code lenses', null, ({ textDocument }): CodeLens[] | null => {
        const subject = subjectOf(sources, textDocument);
        if (!subject) return null;
        const { draft, uri } = subject;
        const lenses = codeLenses({
          draft,
          surroundings: plans.surroundings(uri),
          findings: subject.findings(),
          messages,
          today: today(),
        });
        again.answered(uri);
        return lenses.filter(isShown).map((lens) => ({
          range: toLspRange(lens.range, draft.yaml.lines),
          command: { title: lens.title, ...commandFor(lens, clientUri(uri), draft.yaml) },
        }));
      }),
    );

    // Facts are worth reading in an editor that cannot click; what is only there to be clicked is not.
    function isShown({ leadsTo }: Lens): boolean {
      const isForClicking = leadsTo === 'preview' || leadsTo === 'conflicts' || typeof leadsTo === 'object';
      return !isForClicking || client.commands.has(commandOf(leadsTo));
    }

    function commandFor({ leadsTo, range }: Lens, uri: string, { lines }: Draft['yaml']) {
      const command = commandOf(leadsTo);
      if (!client.commands.has(command)) return { command: '' };
      if (typeof leadsTo !== 'object') return { command, arguments: [uri] };
      const given: ResolveConflictGiven = { line: lines.position(range.start).line, way: leadsTo.way };
      return { command, arguments: [uri, given] };
    }
  },
};
