import { ExtensionKind, UIKind, env, extensions } from 'vscode';

/** True where the extension runs in a process, and VS Code's git with it. */
export const hasGit =
  env.uiKind === UIKind.Desktop ||
  extensions.getExtension('codraft.codraft')?.extensionKind === ExtensionKind.Workspace;
