import { CodeLensRefreshRequest, type CodeLens } from 'vscode-languageserver';
import { previewCommand, showProblemsCommand } from '../../protocol/index';
import { signOffCommand } from '../../protocol/agreement';
import { codeLenses, type Lens } from '../../service/index';
import { toLspRange } from '../to-diagnostic';
import { askAgain } from './ask-again';
import { subjectOf, type Feature } from './feature';

const commandsOfLenses: Readonly<Record<Lens['leadsTo'], string>> = {
  problems: showProblemsCommand,
  preview: previewCommand,
  sign: signOffCommand,
  none: '',
};

export const codeLens: Feature = {
  capabilities: { codeLensProvider: {} },
  switchedBy: 'codeLens',
  answer(sources) {
    const { connection, guard, plans, say, client, today, spell, files } = sources;
    const again = askAgain(sources, client.refreshes.codeLens, () =>
      connection.sendRequest(CodeLensRefreshRequest.type),
    );
    connection.onCodeLens(
      guard('code lenses', null, async ({ textDocument }): Promise<CodeLens[] | null> => {
        await files.ready();
        const subject = subjectOf(sources, textDocument);
        if (!subject) return null;
        const { draft, uri } = subject;
        const lenses = codeLenses({
          draft,
          surroundings: plans.surroundings(uri),
          findings: subject.findings(),
          say,
          today: today(),
        });
        again.answered(uri);
        return lenses.filter(isShown).map(({ range, title, leadsTo }) => ({
          range: toLspRange(range, draft.yaml.lines),
          command: { title, ...commandFor(leadsTo, spell(uri)) },
        }));
      }),
    );

    // A preview is only there to be opened; the rest is worth reading in an editor that cannot click.
    function isShown({ leadsTo }: Lens): boolean {
      return leadsTo !== 'preview' || client.commands.has(previewCommand);
    }

    function commandFor(leadsTo: Lens['leadsTo'], uri: string) {
      const command = commandsOfLenses[leadsTo];
      return client.commands.has(command) ? { command, arguments: [uri] } : { command: '' };
    }
  },
};
