import type { Event, Uri } from 'vscode';
import { extensions } from 'vscode';

/** What we use of the interface that VS Code's own git extension offers to others. */
export interface GitApi {
  readonly state: 'uninitialized' | 'initialized';
  readonly onDidChangeState: Event<'uninitialized' | 'initialized'>;
  readonly repositories: readonly Repository[];
  readonly onDidOpenRepository?: Event<Repository>;
  getRepository(uri: Uri): Repository | null;
}

export interface Repository {
  readonly rootUri: Uri;
  log(options: { readonly maxEntries: number; readonly path?: string }): Promise<readonly Commit[]>;
  show(ref: string, path: string): Promise<string>;
  /** What is other in the folder than it was in a commit. */
  diffWith(ref: string): Promise<readonly Change[]>;
  /** From one commit to another. */
  diffBetween?(from: string, to: string): Promise<readonly Change[]>;
  getMergeBase?(one: string, other: string): Promise<string | undefined>;
  getCommit?(ref: string): Promise<Commit>;
  readonly state: {
    /** The branch and the commit that are checked out. */
    readonly HEAD?: { readonly name?: string; readonly commit?: string } | undefined;
    /** Also when somebody has committed, or changed the branch, outside VS Code. */
    readonly onDidChange: Event<void>;
    readonly workingTreeChanges: readonly Change[];
    readonly untrackedChanges?: readonly Change[];
  };
  /** What git is told by its settings, such as `user.name`: those of the repository, and those of the person. */
  getConfig?(key: string): Promise<string>;
  readonly getGlobalConfig?: (key: string) => Promise<string>;
  getRefs?(query: { readonly sort?: 'alphabetically' | 'committerdate' }): Promise<readonly Ref[]>;
}

export interface Change {
  readonly uri: Uri;
  readonly originalUri: Uri;
  readonly renameUri?: Uri | undefined;
  readonly status: number;
}

/** Git's extension numbers what can happen to a file; of these we ask. */
export const untracked = 7;

export interface Commit {
  readonly hash: string;
  readonly message: string;
  readonly parents?: readonly string[];
  readonly authorName?: string;
  readonly authorDate?: Date;
}

export interface Ref {
  /** 0 a branch, 1 a branch elsewhere, 2 a tag. */
  readonly type: number;
  readonly name?: string;
  readonly commit?: string;
}

interface GitExtension {
  readonly enabled: boolean;
  getAPI(version: 1): GitApi;
}

/** VS Code's git; nothing where there is none: in a browser, in a folder that is not trusted, when it is switched off. */
export async function findGit(): Promise<GitApi | undefined> {
  const extension = extensions.getExtension<GitExtension>('vscode.git');
  if (extension === undefined) return undefined;
  try {
    const git = extension.isActive ? extension.exports : await extension.activate();
    if (!git.enabled) return undefined;
    const api = git.getAPI(1);
    await whenInitialized(api);
    return api;
  } catch {
    // It says so when it finds no git on this machine, and then there is nothing to compare with.
    return undefined;
  }
}

function whenInitialized(api: GitApi): Promise<void> {
  if (api.state === 'initialized') return Promise.resolve();
  return new Promise((done) => {
    const listening = api.onDidChangeState((state) => {
      if (state !== 'initialized') return;
      listening.dispose();
      done();
    });
  });
}

/** The repository of a file; nothing when it lies in none. */
export async function findRepository(uri: Uri): Promise<Repository | undefined> {
  if (uri.scheme !== 'file') return undefined;
  const git = await findGit();
  return git?.getRepository(uri) ?? undefined;
}
