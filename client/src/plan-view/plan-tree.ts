import type { Event, TreeDataProvider, TreeItem } from 'vscode';
import { EventEmitter } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { progressRequest } from '../../../server/src/protocol/index';
import type { PlanProgressInfo, ProgressResult } from '../../../server/src/protocol/index';
import type { ServerHealth } from '../server/server-health';
import { today } from '../today';
import type { News } from '../seen/news';
import type { Entry } from './entry';
import { toEntries } from './entry';
import { toItem } from './entry-item';

/** Asks the server how far the plans are, whenever VS Code wants to show it. */
export class PlanTree implements TreeDataProvider<Entry> {
  readonly #changed = new EventEmitter<undefined>();
  readonly #parents = new Map<string, Entry>();
  #plans: readonly Entry[] = [];
  #withNews = 0;
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
    return this.#withNews;
  }

  /** Everything is asked anew; nothing is, while the view is closed. */
  refresh(): void {
    this.#changed.fire(undefined);
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
    this.#withNews = news.size;
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
