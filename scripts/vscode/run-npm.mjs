// Runs npm as a child, on every platform, with its output kept for the case that it fails.
import { spawn } from 'node:child_process';

/** Resolves when npm succeeds; otherwise rejects with the end of what it said. */
export function runNpm(parameters, { cwd, signal }) {
  return new Promise((resolve, reject) => {
    // On Windows npm is a script, which only a shell can start. The parameters are our own and hold no spaces.
    const windows = process.platform === 'win32';
    const child = spawn(
      windows ? 'npm.cmd' : 'npm',
      [...parameters, '--no-audit', '--no-fund', '--loglevel=error'],
      {
        cwd,
        shell: windows,
        stdio: ['ignore', 'pipe', 'pipe'],
        ...(signal === undefined ? {} : { signal }),
      },
    );
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (data) => (said = (said + data).slice(-4000)));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`npm ${parameters.join(' ')} failed:\n${said.trim()}`));
    });
  });
}
