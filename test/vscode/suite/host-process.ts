/** What we use of Node, where the suite runs in a process. */
export interface HostProcess {
  readonly pid: number;
  kill(pid: number, signal: string): void;
  getBuiltinModule(name: 'node:child_process'): {
    execFileSync(
      file: string,
      parameters: readonly string[],
      options: { readonly encoding: 'utf8'; readonly cwd?: string },
    ): string;
  };
}

const host = (globalThis as { readonly process?: Partial<HostProcess> }).process;

/** Whether other programs can be run from here. */
export const isProcess = typeof host?.getBuiltinModule === 'function';

/** Only where `isProcess`. */
export const hostProcess = host as HostProcess;

export function runProgram(file: string, parameters: readonly string[], cwd?: string): string {
  return hostProcess
    .getBuiltinModule('node:child_process')
    .execFileSync(file, parameters, { encoding: 'utf8', ...(cwd !== undefined && { cwd }) });
}
