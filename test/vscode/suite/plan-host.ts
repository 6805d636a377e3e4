import { ExtensionKind, UIKind, env, extensions, version } from 'vscode';
import { equal, ok } from './assert';
import { waitFor } from './support';

export function describeHost(): void {
  describe('the extension', () => {
    it('starts by itself in a folder with a plan', async () => {
      const extension = extensions.getExtension('codraft.codraft');
      ok(extension, 'The extension is not there.');
      await waitFor('Codraft has started', () => extension.isActive);
    });

    it(`runs in the kind of host that this round is about (VS Code ${version})`, () => {
      const kind = extensions.getExtension('codraft.codraft')?.extensionKind;
      const hasProcess = typeof (globalThis as { process?: { pid?: number } }).process?.pid === 'number';
      equal(hasProcess, kind === ExtensionKind.Workspace || env.uiKind === UIKind.Desktop, 'has a process');
    });
  });
}
