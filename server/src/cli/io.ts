/** What a command has of the world around it. */
export interface Io {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: Output;
  readonly stderr: Output;
}

export interface Output {
  write(text: string): void;
  readonly isTerminal: boolean;
  /** Width of the terminal. */
  readonly columns: number | undefined;
}

/** 0: nothing at or above the wanted level. 1: findings. 2: could not run, or not on all that was named. */
export type ExitCode = 0 | 1 | 2;
