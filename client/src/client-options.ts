import type { LogOutputChannel } from 'vscode';
import { Uri, workspace } from 'vscode';
import type { LanguageClientOptions } from 'vscode-languageclient';
import { RevealOutputChannelOn } from 'vscode-languageclient';
import { compareWithSignedCommand, signOffCommand } from '../../server/src/protocol/agreement';
import { resolveConflictCommand, showConflictsCommand } from '../../server/src/protocol/conflicts';
import {
  explainCommand,
  languageId,
  previewCommand,
  showProblemsCommand,
  silenceCommand,
} from '../../server/src/protocol/index';
import type { InitializationOptions } from '../../server/src/protocol/index';
import { isPlanFileName } from './plan-files';
import { switchable } from './settings';

/** Where drafts live. Copies that VS Code shows in comparisons (`git:` and the like) are not drafts of the plan. */
const usualSchemes = ['file', 'untitled', 'vscode-remote', 'vscode-vfs'];

export function clientOptions(extensionUri: Uri, log: LogOutputChannel): LanguageClientOptions {
  const ownSchemes = (workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme);
  const schemes = [...new Set([...usualSchemes, ...ownSchemes])];
  const initializationOptions: InitializationOptions = {
    docsBase: `${Uri.joinPath(extensionUri, 'docs', 'rules').toString()}/`,
    servesFiles: true,
    servesHistory: true,
    commands: [
      showProblemsCommand,
      explainCommand,
      silenceCommand,
      previewCommand,
      signOffCommand,
      compareWithSignedCommand,
      resolveConflictCommand,
      showConflictsCommand,
    ],
  };
  return {
    documentSelector: schemes.map((scheme) => ({ language: languageId, scheme })),
    initializationOptions,
    middleware: switchable(),
    diagnosticPullOptions: {
      onChange: true,
      onTabs: true,
      onFocus: true,
      // A restored tab has an address but no language yet.
      match: (_selector, { scheme, path }) => schemes.includes(scheme) && isPlanFileName(path),
    },
    outputChannel: log,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
  };
}
