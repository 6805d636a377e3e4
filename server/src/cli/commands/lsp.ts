import { CannotRun } from '../cannot-run';
import type { Command } from '../command';

export const lspCommand: Command = {
  name: 'lsp',
  summary: 'run the language server, for editors',
  options: { stdio: { kind: 'flag' } },
  help: `Runs Codraft's language server, for editors other than VS Code.

Usage: codraft lsp --stdio

The server speaks the Language Server Protocol on standard input and output.
`,
  async run({ flags, names }) {
    if (!flags.has('stdio') || names.length > 0) {
      throw new CannotRun('To start the language server, run “codraft lsp --stdio”.');
    }
    // Loaded only here: every other command starts faster without it.
    const { startNodeServer } = await import('../../node/start-node-server');
    startNodeServer();
    return 0;
  },
};
