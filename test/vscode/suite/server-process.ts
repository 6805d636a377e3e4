import { hostProcess, isProcess, runProgram } from './host-process';

/** Only a server in a process of its own can be ended from outside, and found where there is `ps`. */
export const canEndServer = isProcess && canList();

/** The number of the language server's process, while there is one. */
export function serverProcess(): number | undefined {
  const line = list().find(
    ([, parent, command]) =>
      Number(parent) === hostProcess.pid && /dist[\\/]server[\\/]node\.js/.test(command ?? ''),
  );
  return line && Number(line[0]);
}

/** As a crash does: without a word to anybody. */
export function endServer(pid: number): void {
  hostProcess.kill(pid, 'SIGKILL');
}

function list(): readonly (readonly string[])[] {
  const lines = runProgram('ps', ['-A', '-o', 'pid=,ppid=,args=']);
  return lines.split('\n').map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line)?.slice(1) ?? []);
}

function canList(): boolean {
  try {
    return list().length > 0;
  } catch {
    return false;
  }
}
