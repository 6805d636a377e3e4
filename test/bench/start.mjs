import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LspSession, pulling, waiting } from './lsp-session.mjs';
import { cli, nodeServer, root, uriOf } from './places.mjs';
import { heading, row } from './statistics.mjs';

const starts = 20;
const folder = join(root, 'examples', 'uk-nap6');
const path = join(folder, 'commitments', '1-open-contracting.commitment.yaml');

/** From starting the process to the first diagnostics of the example plan. */
export async function benchStart() {
  heading('Start of the server to the first diagnostics of examples/uk-nap6');
  row('the editor asks (VS Code)', await startOften([nodeServer, '--stdio'], pulling, ask));
  row('the server sends (codraft lsp --stdio)', await startOften([cli, 'lsp', '--stdio'], waiting, wait));
}

async function startOften(args, capabilities, firstDiagnostics) {
  const taken = [];
  for (let i = 0; i < starts; i++) {
    const session = new LspSession([process.execPath, ...args]);
    await session.greet({ folder: uriOf(folder), capabilities });
    const uri = uriOf(path);
    const text = readFileSync(path, 'utf8');
    const diagnostics = firstDiagnostics(session, uri);
    session.tell('textDocument/didOpen', {
      textDocument: { uri, languageId: 'ogp-draft', version: 1, text },
    });
    await diagnostics();
    taken.push(performance.now() - session.started);
    await session.end();
  }
  return taken;
}

function ask(session, uri) {
  return () => session.ask('textDocument/diagnostic', { textDocument: { uri } });
}

function wait(session, uri) {
  const told = session.told(uri, ({ version }) => version === 1);
  return () => told;
}
