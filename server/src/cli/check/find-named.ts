import { basename, dirname, join, relative, resolve } from 'node:path';
import { addressOf, childOf } from '../../disk/address';
import { isFailure, problemFrom, type DiskProblem } from '../../disk/disk-problem';
import { findDrafts } from '../../disk/find-drafts';
import { findPlanFolder } from '../../disk/find-plan-folder';
import { follow, homeOf, realPath } from '../../disk/follow';
import { exists, isFolder } from '../../disk/look';
import { isWhereItBelongs, kindOfFile, isInside, baseName } from '../../service/index';
import type { Progress } from '../terminal/progress';
import { describeProblem } from './describe-problem';
import type { Failure } from './report';

/** A draft that a command line names. */
export interface NamedDraft {
  /** The path to show. */
  readonly shown: string;
  /** The real folder that no link leads out of: the one that was named, or the file's own plan. */
  readonly within: string;
}

export interface NamedDrafts {
  /** By address, with real folders, so that no file is there twice. */
  readonly drafts: ReadonlyMap<string, NamedDraft>;
  /** Folders of plans that these drafts belong to and that were not walked yet. */
  readonly planFolders: readonly string[];
  readonly failures: readonly Failure[];
  /** What the person may want to know, though everything was checked. */
  readonly notices: readonly string[];
}

const lookedFor =
  'Codraft looks for files called NAME.commitment.yaml (or .yml) and action-plan.yaml, with stakeholders.yaml and contacts.yaml next to it.';

export async function findNamed(
  paths: readonly string[],
  cwd: string,
  progress: Progress,
): Promise<NamedDrafts> {
  const search = new Search(cwd, progress);
  for (const path of paths) await search.add(path);
  return search;
}

class Search implements NamedDrafts {
  readonly drafts = new Map<string, NamedDraft>();
  readonly #plans = new Set<string>();
  readonly #walked: string[] = [];
  readonly failures: Failure[] = [];
  readonly notices: string[] = [];

  constructor(
    private readonly cwd: string,
    private readonly progress: Progress,
  ) {}

  get planFolders(): readonly string[] {
    return [...this.#plans].filter((plan) => !this.#walked.some((folder) => isInside(plan, folder)));
  }

  async add(path: string): Promise<void> {
    const full = resolve(this.cwd, path);
    try {
      if (await isFolder(full)) await this.#addFolder(full);
      else if (await exists(full)) await this.#addFile(full);
      else this.#addProblem({ kind: 'not-there', path: addressOf(full) }, full);
    } catch (error) {
      this.#addProblem(problemFrom(addressOf(full), error), full);
    }
  }

  async #addFolder(full: string): Promise<void> {
    const real = await realPath(full);
    const { drafts, problems } = await findDrafts(real, {
      onProgress: (folders) => this.progress.show(`Looking for drafts in ${folders} folders`),
    });
    const shownAt = (address: string) => join(full, address.slice(real.length));
    for (const address of drafts) this.#addDraft(address, shownAt(address), real);
    for (const problem of problems) this.#addProblem(problem, shownAt(problem.path));
    if (drafts.length === 0 && !problems.some(isFailure)) {
      this.#fail(full, `There are no drafts in ${this.#shown(full)}. ${lookedFor}`);
    }
    this.#walked.push(real);
    await this.#addPlanOf(real);
  }

  async #addFile(full: string): Promise<void> {
    // The folder is made real and the file is not: a draft belongs to the plan in which its link lies.
    const folder = await realPath(dirname(full));
    const address = childOf(folder, basename(full));
    const kind = kindOfFile(baseName(address));
    if (!kind) {
      this.#fail(full, `${this.#shown(full)} does not have the name of a draft. ${lookedFor}`);
      return;
    }
    const plan = await this.#addPlanOf(folder);
    if (!isWhereItBelongs(address, folder, plan)) {
      this.#fail(
        full,
        `${this.#shown(full)} is not part of a plan: there is no action-plan.yaml next to it.`,
      );
      return;
    }
    const within = await homeOf(folder);
    const followed = await follow(address, within);
    if (followed.ok) this.#addDraft(address, full, within);
    else this.#fail(full, describeProblem(followed.problem, this.#shown(full)));
  }

  async #addPlanOf(folder: string): Promise<string | undefined> {
    const plan = await findPlanFolder(folder);
    if (plan === undefined) return undefined;
    this.#plans.add(addressOf(plan));
    return addressOf(plan);
  }

  #addDraft(address: string, full: string, within: string): void {
    if (!this.drafts.has(address)) this.drafts.set(address, { shown: this.#shown(full), within });
  }

  #addProblem(problem: DiskProblem, full: string): void {
    const message = describeProblem(problem, this.#shown(full));
    if (isFailure(problem)) this.#fail(full, message);
    else this.notices.push(message);
  }

  #fail(full: string, message: string): void {
    this.failures.push({ path: this.#shown(full), message });
  }

  #shown(full: string): string {
    return shownPath(this.cwd, full);
  }
}

/** A path relative to the working directory, with `/` between folders. */
export function shownPath(cwd: string, full: string): string {
  return addressOf(relative(cwd, full)) || '.';
}
