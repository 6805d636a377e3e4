import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LspSession, TypedDocument, waiting } from './lsp-session.mjs';
import { ours, yamlServer } from './peers.mjs';
import { root, uriOf } from './places.mjs';
import { heading, note, row } from './statistics.mjs';

const folder = join(root, 'examples', 'uk-nap6');
const path = join(folder, 'commitments', '2-aid-transparency.commitment.yaml');
const warmUp = 20;
const times = 100;

/** The helps of an editor, each asked for right after a keystroke, from the question to the answer. */
export async function benchHelp() {
  heading('Helps of the editor in a draft of examples/uk-nap6, each after a keystroke');
  await measure(ours);
  const peer = yamlServer();
  if (peer === undefined) note('yaml-language-server could not be installed (no network?).');
  else await measure(peer);
}

async function measure({ name, command, languageId, settings }) {
  const text = readFileSync(path, 'utf8');
  const session = new LspSession(command, { settings });
  await session.greet({ folder: uriOf(folder), capabilities: waiting });
  const uri = uriOf(path);
  const document = new TypedDocument(uri, languageId, text, 'Transparency of international aid');
  const first = session.told(uri);
  document.open(session);
  await first;
  for (const [help, method, params] of questions(text, uri)) {
    const taken = [];
    let answer;
    for (let i = 0; i < warmUp + times; i++) {
      document.type(session);
      const start = performance.now();
      answer = await session.ask(method, params).catch(() => null);
      if (i >= warmUp) taken.push(performance.now() - start);
    }
    row(`${help}: ${name}`, taken);
    // A server that has nothing to say is quick.
    const count = answer?.items?.length ?? answer?.length ?? (answer ? 1 : 0);
    note(`(${count} in the answer)`);
  }
  await session.end();
}

function questions(text, uri) {
  const lines = text.split('\n');
  const at = (words, character) => ({
    line: lines.findIndex((line) => line.startsWith(words)),
    character,
  });
  const textDocument = { uri };
  const whole = { start: { line: 0, character: 0 }, end: { line: lines.length - 1, character: 0 } };
  const context = { diagnostics: [], triggerKind: 2 };
  const below = { line: lines.length - 1, character: 0 };
  return [
    ['completion of fields', 'textDocument/completion', { textDocument, position: below }],
    ['completion of a value', 'textDocument/completion', { textDocument, position: at('stage:', 7) }],
    ['hover on a field', 'textDocument/hover', { textDocument, position: at('stage:', 2) }],
    ['fixes of the whole draft', 'textDocument/codeAction', { textDocument, range: whole, context }],
    ['outline', 'textDocument/documentSymbol', { textDocument }],
  ];
}
