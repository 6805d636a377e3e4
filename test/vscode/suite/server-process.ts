/** What we use of Node, where the suite runs in a process. */
interface HostProcess {
  readonly pid: number;
  kill(pid: number, signal: string): void;
  getBuiltinModule(name: 'node:child_process'): {
    execFileSync(file: string, parameters: readonly string[], options: { encoding: 'utf8' }): string;
  };
}

const host = (globalThis as { readonly process?: Partial<HostProcess> }).process;

/** Only a server in a process of its own can be ended from outside, and found where there is `ps`. */
export const canEndServer = typeof host?.getBuiltinModule === 'function' && canList(host as HostProcess);

/** The number of the language server's process, while there is one. */
export function serverProcess(): number | undefined {
  const { pid } = host as HostProcess;
  const line = list(host as HostProcess).find(
    ([, parent, command]) => Number(parent) === pid && /dist[\\/]server[\\/]node\.js/.test(command ?? ''),
  );
  return line && Number(line[0]);
}

/** As a crash does: without a word to anybody. */
export function endServer(pid: number): void {
  (host as HostProcess).kill(pid, 'SIGKILL');
}

function list(process: HostProcess): readonly (readonly string[])[] {
  const lines = process
    .getBuiltinModule('node:child_process')
    .execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' });
  return lines.split('\n').map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line)?.slice(1) ?? []);
}

function canList(process: HostProcess): boolean {
  try {
    return list(process).length > 0;
  } catch {
    return false;
  }
}
