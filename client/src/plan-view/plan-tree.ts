import type { Event, TreeDataProvider, TreeItem } from 'vscode';
import { EventEmitter } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { progressRequest } from '../../../server/src/protocol/index';
import type { PlanProgressInfo, ProgressResult } from '../../../server/src/protocol/index';
import type { ServerHealth } from '../server/server-health';
import { today } from '../today';
import type { DraftNews, News, NewsOf } from '../seen/news';
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
  /** What the view was told last. */
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

  /**
   * Something has come in, or was looked at. Only the lines that say something else are shown anew: VS Code takes a line away for a
   * moment, and a click on it just then opens nothing.
   */
  async refreshNews(): Promise<void> {
    const news = await this.news.read(this.#progress.map(commitmentsOf));
    if (JSON.stringify([...news]) === JSON.stringify([...this.#news])) return;
    const before = this.#news;
    this.#take(this.#progress, news);
    const others = [...this.#given.values()].filter(
      (line) => JSON.stringify(newsOf(line, before)) !== JSON.stringify(newsOf(line, news)),
    );
    if (others.length > 0) this.#changed.fire(others);
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
    await this.client.start();
    const plans = await this.client.sendRequest<ProgressResult>(progressRequest);
    const news = await this.news.read(plans.map(commitmentsOf));
    this.#given.clear();
    this.#take(plans, news);
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

function newsOf(line: Entry, news: NewsOf): DraftNews | undefined {
  return line.kind === 'commitment' ? news.get(line.uri) : undefined;
}

function commitmentsOf({ themes }: PlanProgressInfo): readonly string[] {
  return themes.flatMap(({ commitments }) => commitments.map(({ uri }) => uri));
}
