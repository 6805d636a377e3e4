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
  readonly #changed = new EventEmitter<undefined>();
  readonly #parents = new Map<string, Entry>();
  #plans: readonly Entry[] = [];
  /** What the view was told last. */
  #progress: ProgressResult = [];
  #news: NewsOf = new Map();
  readonly #loaded = new EventEmitter<void>();
  /** When the view has been told anew. */
  readonly onDidLoad: Event<void> = this.#loaded.event;
  readonly onDidChangeTreeData: Event<undefined> = this.#changed.event;

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
   * Something has come in, or was looked at. Only what says something else is shown anew: VS Code takes the lines away for a
   * moment, and a click just then opens nothing.
   */
  async refreshNews(): Promise<void> {
    const news = await this.news.read(this.#progress.map(commitmentsOf));
    if (JSON.stringify([...news]) !== JSON.stringify([...this.#news])) this.refresh();
  }

  getTreeItem(entry: Entry): TreeItem {
    return toItem(entry, today());
  }

  async getChildren(entry?: Entry): Promise<Entry[]> {
    if (entry !== undefined) return [...entry.children];
    // What a server said that is no longer there is better than nothing.
    if (!this.health.hasStopped) await this.#load();
    return [...this.#plans];
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
    this.#plans = toEntries(plans, news);
    this.#progress = plans;
    this.#news = news;
    this.#loaded.fire();
    this.#parents.clear();
    this.#plans.forEach((plan) => this.#remember(plan));
  }

  #remember(parent: Entry): void {
    for (const child of parent.children) {
      this.#parents.set(child.id, parent);
      this.#remember(child);
    }
  }
}

function commitmentsOf({ themes }: PlanProgressInfo): readonly string[] {
  return themes.flatMap(({ commitments }) => commitments.map(({ uri }) => uri));
}
