import type { ConfigurationScope, Disposable, EventEmitter } from 'vscode';
import { workspace } from 'vscode';
import type { BaseLanguageClient, Middleware } from 'vscode-languageclient';
import { languageId } from '../../server/src/protocol/index';

const section = 'codraft';
const codeLens = 'codeLens.enabled';
const inlayHints = 'inlayHints.enabled';
const semanticHighlighting = 'semanticHighlighting.enabled';

/** Leaves out what the person has switched off. Nothing has to restart: it is looked at each time VS Code asks. */
export function switchable(): Middleware {
  return {
    provideCodeLenses: (document, token, next) => (isOn(codeLens, document) ? next(document, token) : []),
    provideInlayHints: (document, range, token, next) =>
      isOn(inlayHints, document) ? next(document, range, token) : [],
    provideDocumentSemanticTokens: (document, token, next) =>
      isOn(semanticHighlighting, document) ? next(document, token) : null,
    provideDocumentSemanticTokensEdits: (document, previous, token, next) =>
      isOn(semanticHighlighting, document) ? next(document, previous, token) : null,
    provideDocumentRangeSemanticTokens: (document, range, token, next) =>
      isOn(semanticHighlighting, document) ? next(document, range, token) : null,
  };
}

/** Makes VS Code ask anew when something is switched on or off. */
export function followSettings(client: BaseLanguageClient): Disposable {
  return workspace.onDidChangeConfiguration((change) => {
    const drafts = workspace.textDocuments.filter((document) => document.languageId === languageId);
    const askAgain = new Set<EventEmitter<void> | undefined>();
    for (const document of drafts) {
      if (change.affectsConfiguration(`${section}.${codeLens}`, document))
        askAgain.add(
          client.getFeature('textDocument/codeLens').getProvider(document)?.onDidChangeCodeLensEmitter,
        );
      if (change.affectsConfiguration(`${section}.${inlayHints}`, document))
        askAgain.add(
          client.getFeature('textDocument/inlayHint').getProvider(document)?.onDidChangeInlayHints,
        );
      if (change.affectsConfiguration(`${section}.${semanticHighlighting}`, document))
        askAgain.add(
          client.getFeature('textDocument/semanticTokens').getProvider(document)
            ?.onDidChangeSemanticTokensEmitter,
        );
    }
    askAgain.forEach((emitter) => emitter?.fire());
  });
}

function isOn(name: string, scope: ConfigurationScope): boolean {
  return workspace.getConfiguration(section, scope).get<boolean>(name) !== false;
}
