import type { Event, TreeDataProvider, TreeItem } from 'vscode';
import { EventEmitter } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { progressRequest } from '../../../server/src/protocol/index';
import type { PlanProgressInfo, ProgressResult } from '../../../server/src/protocol/index';
import type { ServerHealth } from '../server/server-health';
import { today } from '../today';
import type { News, NewsOf } from '../seen/news';
import type { Entry } from './entry';
import { toEntries } from './entry';
import { toItem } from './entry-item';

/** Asks the server how far the plans are, whenever VS Code wants to show it. */
export class PlanTree implements TreeDataProvider<Entry> {
  readonly #changed = new EventEmitter<Entry[] | undefined>();
  readonly #parents = new Map<string, Entry>();
  #plans: readonly Entry[] = [];
  /** The lines as they are now, by their ids. */
  #lines: ReadonlyMap<string, Entry> = new Map();
  /** The same as VS Code was given them, which knows each as the object that it was then. */
  readonly #given = new Map<string, Entry>();
  /** What the server has said last. */
  #progress: ProgressResult = [];
  #news: NewsOf = new Map();
  readonly #loaded = new EventEmitter<void>();
  /** When the view has been told anew. */
  readonly onDidLoad: Event<void> = this.#loaded.event;
  readonly onDidChangeTreeData: Event<Entry[] | undefined> = this.#changed.event;

  constructor(
    private readonly client: BaseLanguageClient,
    private readonly health: ServerHealth,
    private readonly news: News,
  ) {}

  /** How many drafts have news, as far as the view has been asked for them. */
  get withNews(): number {
    return this.#news.size;
  }

  /** Everything is asked anew; nothing is, while the view is closed. */
  refresh(): void {
    this.#changed.fire(undefined);
  }

  /** Plans say something else, and the view is open. */
  async follow(): Promise<void> {
    const progress = await this.#askProgress();
    this.#show(progress, await this.news.read(progress.map(commitmentsOf)));
  }

  /** Something has come in, or was looked at. */
  async refreshNews(): Promise<void> {
    const progress = this.#progress;
    this.#show(progress, await this.news.read(progress.map(commitmentsOf)));
  }

  getTreeItem(entry: Entry): TreeItem {
    return toItem(this.#lines.get(entry.id) ?? entry, today());
  }

  async getChildren(entry?: Entry): Promise<Entry[]> {
    // What a server said that is no longer there is better than nothing.
    if (entry === undefined && !this.health.hasStopped) await this.#load();
    const children = entry === undefined ? this.#plans : (this.#lines.get(entry.id)?.children ?? []);
    for (const child of children) this.#given.set(child.id, child);
    return [...children];
  }

  getParent({ id }: Entry): Entry | undefined {
    return this.#parents.get(id);
  }

  dispose(): void {
    this.#changed.dispose();
    this.#loaded.dispose();
  }

  async #load(): Promise<void> {
    const progress = await this.#askProgress();
    const news = await this.news.read(progress.map(commitmentsOf));
    this.#given.clear();
    this.#take(progress, news);
  }

  async #askProgress(): Promise<ProgressResult> {
    await this.client.start();
    return this.client.sendRequest<ProgressResult>(progressRequest);
  }

  /**
   * Only the lines that look otherwise now are shown anew: VS Code takes a line away for a moment, and a click on it just then
   * opens nothing.
   */
  #show(progress: ProgressResult, news: NewsOf): void {
    const [lines, plans] = [this.#lines, this.#plans];
    this.#take(progress, news);
    if (idsOf(plans) !== idsOf(this.#plans)) {
      this.refresh();
      return;
    }
    const others = [...this.#given.values()].filter(
      ({ id }) => lookOf(lines.get(id)) !== lookOf(this.#lines.get(id)),
    );
    if (others.length > 0) this.#changed.fire(others);
  }

  #take(progress: ProgressResult, news: NewsOf): void {
    this.#plans = toEntries(progress, news);
    this.#progress = progress;
    this.#news = news;
    this.#lines = new Map(this.#plans.flatMap(allIn).map((line) => [line.id, line]));
    this.#parents.clear();
    for (const parent of this.#lines.values())
      for (const child of parent.children) this.#parents.set(child.id, parent);
    this.#loaded.fire();
  }
}

function allIn(line: Entry): readonly Entry[] {
  return [line, ...line.children.flatMap(allIn)];
}

function idsOf(lines: readonly Entry[]): string {
  return JSON.stringify(lines.map(({ id }) => id));
}

/** All that is seen of a line, heard of it and done by it, with which lines stand below it. */
function lookOf(line: Entry | undefined): string | undefined {
  return line && JSON.stringify([toItem(line, today()), idsOf(line.children)]);
}

function commitmentsOf({ themes }: PlanProgressInfo): readonly string[] {
  return themes.flatMap(({ commitments }) => commitments.map(({ uri }) => uri));
}
