import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { draftName, planFiles, typedAfter } from './generated-plan.mjs';
import { LspSession, TypedDocument, pulling, waiting } from './lsp-session.mjs';
import { cache, nodeServer, root, uriOf, writeFolder } from './places.mjs';
import { heading, note, row } from './statistics.mjs';

// The newest that runs on the Node that the project asks for.
const version = '1.25.0';
const starts = 10;
const keystrokes = 50;

/** The same document with yaml-language-server and the published schema, in the same run. */
export async function benchPeer() {
  heading(`The same draft in yaml-language-server ${version} with the published schema, and here`);
  const server = install();
  if (server === undefined) {
    note('yaml-language-server could not be installed (no network?), so there is nothing to compare with.');
    return;
  }
  const folder = writeFolder('peer-plan', files);
  const peer = describePeer(server);
  const own = { command: [process.execPath, nodeServer, '--stdio'], languageId: 'ogp-draft', settings: {} };
  await compare('start to first diagnostics', own, peer, (one) => startOften(folder, one));
  await compare('keystroke, sent after a wait (50 ms here, 200 ms there)', own, peer, (one) =>
    typeOften(folder, one),
  );
  row('keystroke, the editor asks: Codraft', (await typeOften(folder, own, true)).taken);
  note('yaml-language-server does not answer editors that ask; it sends 200 ms after the last keystroke.');
}

async function compare(what, own, peer, measure) {
  const ours = await measure(own);
  const theirs = await measure(peer);
  row(`${what}: Codraft`, ours.taken);
  row(`${what}: yaml-language-server`, theirs.taken);
  note(`(diagnostics in the draft, with one mistake put in: ${ours.found} here, ${theirs.found} there)`);
}

/** How yaml-language-server is run with the published schema. */
export function describePeer(server) {
  return {
    command: [process.execPath, server, '--stdio'],
    languageId: 'yaml',
    settings: {
      yaml: {
        schemas: { [uriOf(join(root, 'schemas', 'commitment.schema.json'))]: ['*.commitment.yaml'] },
        schemaStore: { enable: false },
        kubernetesCRDStore: { enable: false },
        validate: true,
        hover: true,
        completion: true,
      },
    },
  };
}

const files = planFiles(20);
const path = draftName(1);
// A mistake that both find, so that an empty answer is seen for what it is.
const text = files.get(path).replace('status: not_started', 'status: nonsense');
files.set(path, text);

async function open(folder, { command, languageId, settings }, capabilities) {
  const session = new LspSession(command, { settings });
  await session.greet({ folder: uriOf(folder), capabilities });
  const document = new TypedDocument(uriOf(join(folder, path)), languageId, text, typedAfter);
  const isAsking = capabilities === pulling;
  const first = isAsking
    ? undefined
    : session.told(document.item.uri, ({ diagnostics }) => diagnostics.length > 0);
  document.open(session);
  return { session, document, first };
}

async function startOften(folder, one) {
  const taken = [];
  let found = 0;
  for (let i = 0; i < starts; i++) {
    const { session, first } = await open(folder, one, waiting);
    found = (await first).length;
    taken.push(performance.now() - session.started);
    await session.end();
  }
  return { taken, found };
}

async function typeOften(folder, one, isAsking = false) {
  const { session, document, first } = await open(folder, one, isAsking ? pulling : waiting);
  const { uri } = document.item;
  const taken = [];
  let found = 0;
  await first;
  for (let i = 0; i < 10 + keystrokes; i++) {
    const start = performance.now();
    const told = isAsking ? undefined : session.told(uri);
    document.type(session);
    const asked = isAsking && (await session.ask('textDocument/diagnostic', { textDocument: { uri } }));
    found = ((await told) ?? asked.items ?? []).length;
    if (i >= 10) taken.push(performance.now() - start);
  }
  await session.end();
  return { taken, found };
}

/** Installed on demand, in a folder of its own: it is no part of the project. */
export function install() {
  const folder = join(cache, `yaml-language-server-${version}`);
  const server = join(folder, 'node_modules', 'yaml-language-server', 'bin', 'yaml-language-server');
  if (existsSync(server)) return server;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  const args = ['install', '--no-audit', '--no-fund', '--ignore-scripts', `yaml-language-server@${version}`];
  const { status } = spawnSync('npm', args, {
    cwd: folder,
    stdio: 'ignore',
    shell: process.platform === 'win32',
  });
  return status === 0 && existsSync(server) ? server : undefined;
}
