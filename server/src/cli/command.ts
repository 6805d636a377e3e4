import type { Arguments, Options } from './arguments';
import type { ExitCode, Io } from './io';

export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** What `--help` prints. */
  readonly help: string;
  readonly options: Options;
  run(given: Arguments, io: Io): Promise<ExitCode>;
}
