import { posix } from 'node:path';
import { realpath, stat } from 'node:fs/promises';
import { isWhereItBelongs, kindOfFile, isInside, baseName, uncovers } from '../service/index';
import { addressOf, childOf } from './address';
import { problemFrom, type DiskProblem } from './disk-problem';
import { areAllHeeded, ignoreRulesFor, rulesAlong, keptPaths, type IgnoreRules } from './git-ignore';
import { readFolder, type Entry, type WalkedFolder } from './read-folder';

export interface FindDraftsOptions {
  /** Also `stakeholders.yaml` and `contacts.yaml` with no plan beside them: for who watches for a plan to appear. */
  readonly withoutPlan?: boolean;
  /** Told now and then how many folders have been read. */
  readonly onProgress?: (folders: number) => void;
}

export interface FoundDrafts {
  /** Addresses, in order, with `/` between folders. */
  readonly drafts: readonly string[];
  readonly problems: readonly DiskProblem[];
  /** The folder without links: none leads out of it to any of the drafts. */
  readonly real: string;
}

/**
 * The files of plans that lie in `root`, without what git leaves out. Never throws: what cannot be read is told in
 * `problems`. Links are followed as long as they stay inside `root`.
 */
export async function findDrafts(root: string, options: FindDraftsOptions = {}): Promise<FoundDrafts> {
  let top: string;
  try {
    top = addressOf(await realpath(root));
  } catch (error) {
    return { drafts: [], problems: [problemFrom(addressOf(root), error)], real: addressOf(root) };
  }
  const walk = new Walk(top, await ignoreRulesFor(top), options);
  await walk.run(addressOf(root));
  return walk.found();
}

/** A folder or file that is reached through a link. */
interface Link {
  readonly path: string;
  readonly from: WalkedFolder;
}

class Walk {
  readonly #drafts: string[] = [];
  readonly #problems: DiskProblem[] = [];
  /** What has been reached, by its real path and the real path of its plan: two plans may share a list by a link. */
  readonly #reached = new Set<string>();
  #links: Link[] = [];
  #folders = 0;

  constructor(
    private readonly top: string,
    private readonly rules: IgnoreRules,
    private readonly options: FindDraftsOptions,
  ) {}

  async run(path: string): Promise<void> {
    await this.#walk([{ path, real: this.top, rules: this.rules }]);
    // Links come last, so that a file that can be reached without one keeps its own address.
    while (this.#links.length > 0) {
      const links = this.#links.sort((a, b) => (a.path < b.path ? -1 : 1));
      this.#links = [];
      for (const link of links) await this.#follow(link);
    }
    if (!areAllHeeded(this.rules)) this.#problems.push({ kind: 'too-many-ignore-rules', path });
  }

  found(): FoundDrafts {
    return {
      drafts: this.#drafts.sort(),
      problems: this.#problems.sort((a, b) => (a.path < b.path ? -1 : 1)),
      real: this.top,
    };
  }

  async #walk(start: readonly WalkedFolder[]): Promise<void> {
    const waiting = [...start];
    // A few folders at a time: the disk has few hands, and listings of a whole tree at once would fill the memory.
    while (waiting.length > 0) {
      const batch = waiting.splice(-16).filter((folder) => this.#isNew(folder.real, folder.plan));
      for (const inner of await Promise.all(batch.map((folder) => this.#enter(folder))))
        waiting.push(...inner);
      this.options.onProgress?.(this.#folders);
    }
  }

  /** Takes in the folder's drafts and returns the folders in it. */
  async #enter(folder: WalkedFolder): Promise<readonly WalkedFolder[]> {
    this.#folders++;
    const read = await readFolder(folder);
    if (!read.ok) {
      this.#problems.push(read.problem);
      return [];
    }
    const { entries, inside } = read;
    for (const entry of entries) if (entry.kind !== 'folder') this.#take(entry, inside);
    return entries
      .filter(({ kind }) => kind === 'folder')
      .map(({ name, rules }) => {
        const path = childOf(inside.path, name);
        if (this.#isDraftName(name, inside)) this.#problems.push({ kind: 'folder-named-like-draft', path });
        return { ...inside, path, real: childOf(inside.real, name), rules };
      });
  }

  #take({ name, kind }: Entry, from: WalkedFolder): void {
    const path = childOf(from.path, name);
    if (kind === 'link') this.#links.push({ path, from });
    else if (!this.#isDraftName(name, from)) return;
    else if (kind === 'other') this.#problems.push({ kind: 'not-a-file', path });
    else if (this.#isNew(childOf(from.real, name), from.plan)) this.#drafts.push(path);
  }

  async #follow({ path, from }: Link): Promise<void> {
    const isDraft = this.#isDraftName(baseName(path), from);
    try {
      const real = addressOf(await realpath(path));
      const isFolder = (await stat(path)).isDirectory();
      if (!isInside(real, this.top)) {
        if (isDraft && !isFolder) this.#problems.push({ kind: 'link-leads-outside', path });
        return;
      }
      if (!isFolder && uncovers(path, real)) {
        this.#problems.push({ kind: 'link-to-private', path });
        return;
      }
      const rules = await this.#rulesFor(real, isFolder);
      if (!rules) return;
      // A link to a folder that it lies in itself would lead round and round.
      if (isFolder && isInside(from.real, real)) return;
      if (isFolder) await this.#walk([{ ...from, path, real, rules }]);
      else if (isDraft && this.#isNew(real, from.plan)) this.#drafts.push(path);
    } catch (error) {
      const problem = problemFrom(path, error);
      if (isDraft)
        this.#problems.push(problem.kind === 'not-there' ? { kind: 'dangling-link', path } : problem);
    }
  }

  /** The rules where the target of a link lies; nothing when a walk would not come there. */
  async #rulesFor(real: string, isFolder: boolean): Promise<IgnoreRules | undefined> {
    if (real === this.top) return this.rules;
    const inTop = real.slice(this.top.length).split('/');
    if (inTop.includes('.git') || inTop.includes('node_modules')) return undefined;
    const rules = await rulesAlong(this.rules, this.top, posix.dirname(real));
    return (await keptPaths([{ path: real, isFolder }], rules)).get(real);
  }

  #isDraftName(name: string, folder: WalkedFolder): boolean {
    if (kindOfFile(name) === undefined) return false;
    return this.options.withoutPlan === true || isWhereItBelongs(name, folder.real, folder.plan);
  }

  #isNew(real: string, plan: string | undefined): boolean {
    const key = `${real}\0${plan ?? ''}`;
    if (this.#reached.has(key)) return false;
    this.#reached.add(key);
    return true;
  }
}
