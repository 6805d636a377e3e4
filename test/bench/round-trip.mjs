import { join } from 'node:path';
import { draftName, planFiles, typedAfter } from './generated-plan.mjs';
import { LspSession, TypedDocument, pulling, waiting } from './lsp-session.mjs';
import { nodeServer, uriOf, writeFolder } from './places.mjs';
import { heading, row } from './statistics.mjs';

/** From a keystroke to its diagnostics in the editor, through the protocol and a pipe. */
export async function benchRoundTrip() {
  heading('A keystroke to its diagnostics in the editor, through the protocol');
  for (const drafts of [20, 5000]) {
    const files = planFiles(drafts);
    const folder = writeFolder(`plan-${drafts}`, files);
    const inPlan = `plan of ${drafts.toLocaleString('en')} drafts`;
    row(`the editor asks (VS Code), ${inPlan}`, await typeAndAsk(folder, files, 200));
    row(`the server waits 50 ms and sends (others), ${inPlan}`, await typeAndWait(folder, files, 20));
  }
}

async function typeAndAsk(folder, files, times) {
  const { session, document } = await open(folder, files, pulling);
  const ask = () => session.ask('textDocument/diagnostic', { textDocument: { uri: document.item.uri } });
  await ask();
  const taken = await typeOften(times, async () => {
    document.type(session);
    await ask();
  });
  await session.end();
  return taken;
}

async function typeAndWait(folder, files, times) {
  const { session, document } = await open(folder, files, waiting);
  await session.told(document.item.uri, ({ version }) => version === 1);
  const taken = await typeOften(times, async () => {
    const told = session.told(document.item.uri, ({ version }) => version === document.version);
    document.type(session);
    await told;
  });
  await session.end();
  return taken;
}

async function open(folder, files, capabilities) {
  const session = new LspSession([process.execPath, nodeServer, '--stdio']);
  await session.greet({ folder: uriOf(folder), capabilities });
  const name = draftName(1);
  const document = new TypedDocument(uriOf(join(folder, name)), 'ogp-draft', files.get(name), typedAfter);
  document.open(session);
  return { session, document };
}

async function typeOften(times, keystroke) {
  const warmUp = Math.ceil(times / 5);
  const taken = [];
  for (let i = 0; i < warmUp + times; i++) {
    const start = performance.now();
    await keystroke();
    if (i >= warmUp) taken.push(performance.now() - start);
  }
  return taken;
}
