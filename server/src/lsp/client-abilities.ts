import type { InitializeParams } from 'vscode-languageserver';
import { MarkupKind } from 'vscode-languageserver';
import type { FeatureSwitches, InitializationOptions } from '../protocol/index';
import { canonical } from './addresses';

/** What the editor at the other end can do, as far as it matters here. */
export interface ClientAbilities {
  /**
   * It asks for diagnostics itself, and again when it is told that they have changed; otherwise they are sent to it. One that
   * asks and cannot be told would go on showing what another file has settled since, and nothing of the files it has not open.
   */
  readonly pullsDiagnostics: boolean;
  readonly watchesFiles: boolean;
  readonly tellsFolderChanges: boolean;
  readonly servesFiles: boolean;
  /** It hands out older texts of a file. */
  readonly servesHistory: boolean;
  /** It shows an outline with levels. */
  readonly nestsSymbols: boolean;
  /** It checks the version of a document before it changes it. */
  readonly takesVersionedEdits: boolean;
  /** It takes edits with places to go on writing at. */
  readonly takesSnippetEdits: boolean;
  /** What it completes may have such places too. */
  readonly takesSnippets: boolean;
  /** Where it shows Markdown; elsewhere it would show the marks. */
  readonly readsMarkdown: { readonly hover: boolean; readonly completion: boolean };
  readonly docsBase?: string;
  readonly switches: FeatureSwitches;
  /** Commands that it runs when a lens is clicked. */
  readonly commands: ReadonlySet<string>;
  /** It asks again for what it shows beside the text when it is told to. */
  readonly refreshes: Readonly<Record<keyof FeatureSwitches, boolean>>;
  readonly folders: readonly string[];
}

export function readAbilities(params: InitializeParams): ClientAbilities {
  const { workspace, textDocument } = params.capabilities;
  const options = readOptions(params.initializationOptions);
  return {
    pullsDiagnostics:
      textDocument?.diagnostic !== undefined && workspace?.diagnostics?.refreshSupport === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    tellsFolderChanges: workspace?.workspaceFolders === true,
    nestsSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    takesVersionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    takesSnippetEdits: workspace?.workspaceEdit?.snippetEditSupport === true,
    takesSnippets: textDocument?.completion?.completionItem?.snippetSupport === true,
    readsMarkdown: {
      hover: textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) === true,
      completion:
        textDocument?.completion?.completionItem?.documentationFormat?.includes(MarkupKind.Markdown) === true,
    },
    servesFiles: options.servesFiles === true,
    servesHistory: options.servesHistory === true,
    ...(options.docsBase === undefined ? {} : { docsBase: options.docsBase }),
    switches: options.features ?? {},
    commands: new Set(options.commands),
    refreshes: {
      codeLens: workspace?.codeLens?.refreshSupport === true,
      inlayHints: workspace?.inlayHint?.refreshSupport === true,
      semanticTokens: workspace?.semanticTokens?.refreshSupport === true,
    },
    folders: foldersOf(params).map(canonical),
  };
}

function foldersOf(params: InitializeParams): readonly string[] {
  const { workspaceFolders } = params;
  if (workspaceFolders && workspaceFolders.length > 0) return workspaceFolders.map(({ uri }) => uri);
  // Editors from before there were several folders name just one.
  const { rootUri } = params as { readonly rootUri?: unknown };
  return typeof rootUri === 'string' ? [rootUri] : [];
}

function readOptions(given: unknown): InitializationOptions {
  if (typeof given !== 'object' || given === null) return {};
  const { docsBase, servesFiles, servesHistory, features, commands } = given as Readonly<
    Record<string, unknown>
  >;
  return {
    ...(typeof docsBase === 'string' ? { docsBase } : {}),
    ...(typeof servesFiles === 'boolean' ? { servesFiles } : {}),
    ...(typeof servesHistory === 'boolean' ? { servesHistory } : {}),
    ...(typeof features === 'object' && features !== null ? { features } : {}),
    ...(Array.isArray(commands) ? { commands: commands.filter((name) => typeof name === 'string') } : {}),
  };
}
