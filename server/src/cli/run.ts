import { NoGit } from '../disk/git/run-git';
import { nearest } from '../service/index';
import { readArguments } from './arguments';
import { CannotRun } from './cannot-run';
import type { Command } from './command';
import { carryCommand } from './commands/carry';
import { checkCommand } from './commands/check';
import { compareCommand } from './commands/compare';
import { decideCommand } from './commands/decide';
import { fixCommand } from './commands/fix';
import { importCommand } from './commands/import';
import { initCommand } from './commands/init';
import { lspCommand } from './commands/lsp';
import { mergeCommand } from './commands/merge';
import { renderCommand } from './commands/render';
import { rulesCommand } from './commands/rules';
import { signCommand } from './commands/sign';
import type { ExitCode, Io } from './io';
import { safeText } from './terminal/safe-text';
import { version } from './version';

const commands: readonly Command[] = [
  checkCommand,
  compareCommand,
  fixCommand,
  renderCommand,
  signCommand,
  mergeCommand,
  importCommand,
  decideCommand,
  carryCommand,
  rulesCommand,
  initCommand,
  lspCommand,
];

/** Runs what the command line asks for. Whatever goes wrong is told in one line on standard error. */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  try {
    return await dispatch(args, io);
  } catch (error) {
    const why =
      error instanceof CannotRun || error instanceof NoGit
        ? error.message
        : `Internal error: ${String(error)}. Set CODRAFT_DEBUG=1 to see where it happened, and report it, with the draft if you can.`;
    io.stderr.write(`codraft: ${safeText(why)}\n`);
    if (io.env.CODRAFT_DEBUG && error instanceof Error) io.stderr.write(`${safeText(error.stack ?? '')}\n`);
    return 2;
  }
}

async function dispatch([first, ...rest]: readonly string[], io: Io): Promise<ExitCode> {
  switch (first) {
    case undefined:
      throw new CannotRun(
        'Name a command, such as “codraft check”. Run codraft --help to list all commands.',
      );
    case '--help':
    case '-h':
    case 'help':
      return printHelp(rest[0], io);
    case '--version':
    case '-v':
      io.stdout.write(`${version()}\n`);
      return 0;
    default: {
      const command = commandCalled(first);
      const given = readArguments(command.name, rest, command.options);
      if (given.flags.has('help')) return printHelp(command.name, io);
      return command.run(given, io);
    }
  }
}

function commandCalled(name: string): Command {
  const command = commands.find((one) => one.name === name);
  if (command) return command;
  const near = nearest(
    name,
    commands.map((one) => one.name),
  );
  const hint = near === undefined ? '' : ` Did you mean “codraft ${near}”?`;
  throw new CannotRun(`There is no command “${name}”.${hint} Run codraft --help to list all commands.`);
}

function printHelp(name: string | undefined, io: Io): ExitCode {
  io.stdout.write(name === undefined ? overview() : commandCalled(name).help);
  return 0;
}

function overview(): string {
  const list = commands.map(({ name, summary }) => `  ${name.padEnd(8)}${summary}\n`).join('');
  return `Codraft checks the drafts of open government action plans.

Usage: codraft COMMAND

${list}
  codraft COMMAND --help   show help for a command
  codraft --version        show the version

Exit codes: 0 nothing found at or above the level asked for, 1 findings, 2 could not run.
`;
}
