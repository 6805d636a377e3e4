import { spawn } from 'node:child_process';
import { errorCode } from '../../disk/disk-problem';
import { CannotRun } from '../cannot-run';

export interface RanGit {
  readonly code: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/**
 * Runs git without a shell, and without its leave to write anything on the way. Only that there is no git is an error. After
 * `timeout` milliseconds it is ended, and what it has said by then is the answer.
 */
export function runGit(
  args: readonly string[],
  cwd: string,
  input?: string,
  { timeout }: { readonly timeout?: number } = {},
): Promise<RanGit> {
  return new Promise((done, fail) => {
    // A repository's own settings must not start programs: whoever looks at a plan has not chosen them.
    const child = spawn('git', ['--no-pager', '-c', 'core.fsmonitor=false', ...args], {
      cwd,
      env: { ...process.env, GIT_OPTIONAL_LOCKS: '0', GIT_NO_LAZY_FETCH: '1', LC_ALL: 'C' },
      windowsHide: true,
      ...(timeout !== undefined && { timeout }),
    });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    // Git may end before it has read all that it was told.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input ?? '');
    child.on('error', (error) => {
      fail(
        errorCode(error) === 'ENOENT'
          ? new CannotRun('This needs git, and git is not installed here.')
          : new CannotRun(`Git could not be started: ${error.message}`),
      );
    });
    child.on('close', (code) => {
      done({ code: code ?? 1, stdout: Buffer.concat(out), stderr: Buffer.concat(err).toString() });
    });
  });
}

/** The parts of an output that ends each of them with a NUL, as names of files may hold anything else. */
export function partsOf(output: Buffer): readonly string[] {
  return output
    .toString()
    .split('\0')
    .filter((part) => part !== '');
}
