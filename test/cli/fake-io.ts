import { Readable } from 'node:stream';
import type { Io, Output } from '../../server/src/cli/io';
import { run } from '../../server/src/cli/run';

export interface Terminal {
  readonly cwd: string;
  readonly env?: Io['env'];
  /** Width of the window; nothing when the output is not a terminal. */
  readonly columns?: number;
}

/** Runs a command in this process, so that it can be given a terminal. */
export async function runHere(args: readonly string[], { cwd, env = {}, columns }: Terminal) {
  let stdout = '';
  let stderr = '';
  const output = (write: (text: string) => void): Output => ({
    write,
    isTerminal: columns !== undefined,
    columns,
  });
  const code = await run(args, {
    cwd,
    env,
    stdin: Readable.from([]),
    stdout: output((text) => (stdout += text)),
    stderr: output((text) => (stderr += text)),
  });
  return { code, stdout, stderr };
}
