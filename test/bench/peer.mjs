import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { longDraft, typedAfter } from './generated-plan.mjs';
import { LspSession, TypedDocument, waiting } from './lsp-session.mjs';
import { jsonServer, ours, oursSending, yamlServer } from './peers.mjs';
import { uriOf, writeFolder } from './places.mjs';
import { heading, note, row, summarize } from './statistics.mjs';

const sizes = [120, 1000, 10_000];
const starts = 10;
const warmUp = 10;
const keystrokes = 60;

/** The same drafts in other servers with the published schema, one after the other in one run. Returns the medians. */
export async function benchPeer() {
  heading(
    'The same draft here and in other servers, with the published schema; waits by design are taken off',
  );
  const servers = [ours, oursSending, yamlServer(), jsonServer()].filter(Boolean);
  if (servers.length < 4) note('A peer could not be installed (no network?), and is left out.');
  const measured = [];
  const add = (what, server, times) => {
    row(`${what}: ${server.name}`, times);
    measured.push({ what, server: server.name, median: summarize(times).median });
  };
  for (const server of servers) add('start to first findings, 120 lines', server, await startOften(server));
  for (const lines of sizes) {
    const what = `keystroke, ${lines.toLocaleString('en')} lines`;
    const memory = [];
    for (const server of servers) {
      const { taken, megabytes } = await typeOften(server, lines);
      add(what, server, taken);
      if (megabytes !== undefined) memory.push({ server: server.name, megabytes });
    }
    if (lines === sizes.at(-1)) {
      for (const { server, megabytes } of memory) {
        note(`memory at ${lines.toLocaleString('en')} lines: ${server} ${megabytes} MiB`);
        measured.push({ what: 'memory, MiB', server, median: megabytes });
      }
    }
  }
  return measured;
}

/** With one mistake that all of them find, so that an empty answer is seen for what it is. */
async function open(server, lines) {
  const yaml = longDraft(lines).replace('status: not_started', 'status: nonsense');
  const text = server.write(yaml);
  const name = `draft${server.extension}`;
  const folder = writeFolder('peer', [[name, text]]);
  const session = new LspSession(server.command, { settings: server.settings });
  const { capabilities, options } = server;
  await session.greet({ folder: uriOf(folder), capabilities, options });
  session.tell('workspace/didChangeConfiguration', { settings: server.settings });
  const document = new TypedDocument(uriOf(join(folder, name)), server.languageId, text, typedAfter);
  const find = finder(server, session, document.item.uri);
  const first = find(({ length }) => length > 0);
  document.open(session);
  if ((await first()).length === 0) throw new Error(`${server.name} finds nothing`);
  return { session, document, find };
}

/** Begins to look for findings before a change, and gives them once the returned function is called after it. */
function finder({ capabilities }, session, uri) {
  if (capabilities === waiting) {
    return (isWanted = () => true) => {
      const told = session.told(uri, ({ diagnostics }) => isWanted(diagnostics));
      return () => told;
    };
  }
  return () => async () => {
    const { items } = await session.ask('textDocument/diagnostic', { textDocument: { uri } });
    return items;
  };
}

async function startOften(server) {
  const taken = [];
  for (let i = 0; i < starts; i++) {
    const { session } = await open(server, sizes[0]);
    taken.push(performance.now() - session.started);
    await session.end();
  }
  return taken;
}

async function typeOften(server, lines) {
  const { session, document, find } = await open(server, lines);
  const taken = [];
  for (let i = 0; i < warmUp + keystrokes; i++) {
    const start = performance.now();
    const found = find();
    document.type(session);
    if ((await found()).length === 0) throw new Error(`${server.name} has lost the mistake`);
    if (i >= warmUp) taken.push(performance.now() - start - server.wait);
  }
  const megabytes = residentMegabytes(session.process.pid);
  await session.end();
  return { taken, megabytes };
}

/** The memory that a process holds; nothing where the system does not tell. */
function residentMegabytes(pid) {
  const path = `/proc/${pid}/status`;
  const found = existsSync(path) && /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(path, 'utf8'));
  return found ? Math.round(Number(found[1]) / 1024) : undefined;
}
