// Starts VS Code's server on this machine only, and ends it with everything it has started.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

const listening = /Extension host agent listening on (\d+)/;

/**
 * Serves VS Code on 127.0.0.1. `home` keeps its settings and extensions, `port` 0 takes any free one, `parameters` are for
 * the server as they are. Resolves with `{ port, stop, ended, lastWords }` when the server answers.
 */
export async function serveVsCode({ vscode, home, port = 0, parameters = [], onOutput = () => {} }) {
  const extensions = join(home, 'extensions');
  for (const folder of [extensions, join(home, 'user'), join(home, 'server')])
    mkdirSync(folder, { recursive: true });
  const child = spawn(
    vscode.node,
    [
      join('out', 'server-main.js'),
      ...[
        '--host',
        '127.0.0.1',
        '--port',
        String(port),
        '--accept-server-license-terms',
        // The npm package would show its maker's offers on the start page.
        '--disable-getting-started-override',
        '--telemetry-level',
        'off',
      ],
      ...[
        '--server-data-dir',
        join(home, 'server'),
        '--user-data-dir',
        join(home, 'user'),
        '--extensions-dir',
        extensions,
      ],
      ...parameters,
    ],
    // A process group of its own, so that ending it also ends the extension hosts and language servers below it.
    {
      cwd: vscode.folder,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: process.platform !== 'win32',
      windowsHide: true,
    },
  );
  const ended = new Promise((resolve) => child.once('close', resolve));
  const stop = () => endTree(child, ended);
  // The last way out, when this process ends without having waited for `stop`.
  const atExit = () => killTree(child, 'SIGKILL');
  process.once('exit', atExit);
  ended.then(() => process.off('exit', atExit));

  let said = '';
  const listen = new Promise((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        onOutput(text);
        said = (said + text).slice(-8000);
        const [, bound] = listening.exec(said) ?? [];
        if (bound !== undefined) resolve(Number(bound));
      });
    }
    child.once('error', reject);
    ended.then((code) => reject(new Error(`VS Code's server ended at once (${code}):\n${said.trim()}`)));
  });
  try {
    return { port: await listen, stop, ended, lastWords: () => said.trim() };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Asks the server to end, and insists after three seconds. */
async function endTree(child, ended) {
  if (child.exitCode === null && child.signalCode === null) {
    killTree(child, 'SIGTERM');
    const insist = setTimeout(() => killTree(child, 'SIGKILL'), 3000);
    await ended;
    clearTimeout(insist);
  }
  // Whatever the server left running in its group when it ended.
  killTree(child, 'SIGKILL');
}

function killTree(child, signal) {
  if (child.pid === undefined) return;
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/pid', String(child.pid), '/t', '/f'], { stdio: 'ignore', windowsHide: true });
    return;
  }
  try {
    process.kill(-child.pid, signal);
  } catch {
    // Nobody is left in the group.
  }
}
