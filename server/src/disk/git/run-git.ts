import { spawn } from 'node:child_process';
import { findGit } from './find-git';

/** There is no git, or none that can be started. The message is a line for the person. */
export class NoGit extends Error {
  override readonly name = 'NoGit';
}

/** All that we ask git for. None of these reads a file of the working folder, or shows what a program would prepare. */
export type GitCommand = 'cat-file' | 'config' | 'init' | 'log' | 'ls-files' | 'ls-tree' | 'rev-parse';

export interface GitRequest {
  readonly command: GitCommand;
  readonly args: readonly string[];
  /** The repository's own folder, `.git`: git is run in it, where it has no working folder to look at. */
  readonly gitDir: string;
  readonly input?: string;
  /** In milliseconds. After that git is ended, and what it has said by then is the answer. */
  readonly timeout?: number;
}

export interface RanGit {
  /** Not 0 either when git was ended. */
  readonly code: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/**
 * Settings by which a repository could have git start programs, or read and send what it should not. Whoever looks at a
 * plan has not chosen them. What has names of its own (filters, textconv, aliases) is kept out by the choice of commands.
 */
const programsOff = [
  'core.alternateRefsCommand=',
  'core.askPass=',
  'core.attributesFile=/dev/null',
  'core.editor=false',
  'core.excludesFile=/dev/null',
  'core.fsmonitor=false',
  'core.gitProxy=',
  'core.hooksPath=/dev/null',
  'core.pager=cat',
  'core.sshCommand=false',
  'credential.helper=',
  'gpg.program=false',
  'gpg.ssh.program=false',
  'gpg.x509.program=false',
  'log.mailmap=false',
  'log.showSignature=false',
  'protocol.allow=never',
  'submodule.recurse=false',
].flatMap((setting) => ['-c', setting]);

/**
 * Of git's own variables these are the person's. The others may be those of a git that has started us as a hook, and speak
 * of another repository, another list of files or other settings.
 */
const kept: ReadonlySet<string> = new Set([
  'GIT_CEILING_DIRECTORIES',
  'GIT_CONFIG_GLOBAL',
  'GIT_CONFIG_NOSYSTEM',
  'GIT_CONFIG_SYSTEM',
  'GIT_DISCOVERY_ACROSS_FILESYSTEM',
  'GIT_EXEC_PATH',
]);

/** Git should never take so long, nor say so much, unless somebody has made a trap of a repository. */
const longest = 30_000;
const mostSaid = 500_000_000;

/** Runs git on a repository: without a shell, without leave to write on the way, and without the repository's programs. */
export function runGit(request: GitRequest): Promise<RanGit> {
  const { gitDir } = request;
  return start(request, gitDir, { GIT_DIR: gitDir, GIT_WORK_TREE: gitDir });
}

/** Runs git in a folder that may lie in no repository. */
export function runGitIn(
  folder: string,
  command: 'init' | 'rev-parse',
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<RanGit> {
  return start({ command, args }, folder, env);
}

async function start(
  { command, args, input = '', timeout = longest }: Omit<GitRequest, 'gitDir'>,
  cwd: string,
  located: Readonly<Record<string, string>>,
): Promise<RanGit> {
  const git = await findGit();
  if (git === undefined) throw new NoGit('This needs git, and git is not installed here.');
  const env = { ...withoutGits(process.env), ...located, ...ours };
  return new Promise((done, fail) => {
    const child = spawn(git, ['--no-pager', ...programsOff, command, ...args], {
      cwd,
      env,
      windowsHide: true,
      timeout,
    });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    let said = 0;
    const hear = (into: Buffer[]) => (chunk: Buffer) => {
      said += chunk.length;
      if (said <= mostSaid) into.push(chunk);
      else child.kill();
    };
    child.stdout.on('data', hear(out));
    child.stderr.on('data', hear(err));
    // Git may end before it has read all that it was told.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
    child.on('error', (error) => fail(new NoGit(`Git could not be started: ${error.message}`)));
    child.on('close', (code) => {
      done({ code: code ?? 1, stdout: Buffer.concat(out), stderr: Buffer.concat(err).toString() });
    });
  });
}

const ours = {
  LC_ALL: 'C',
  GIT_ALLOW_PROTOCOL: 'none',
  GIT_NO_LAZY_FETCH: '1',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
};

function withoutGits(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const isOurs = (name: string) => !name.toUpperCase().startsWith('GIT_') || kept.has(name.toUpperCase());
  return Object.fromEntries(Object.entries(env).filter(([name]) => isOurs(name)));
}

/** The parts of an output that ends each of them with a NUL, as names of files may hold anything else. */
export function partsOf(output: Buffer): readonly string[] {
  return output
    .toString()
    .split('\0')
    .filter((part) => part !== '');
}
