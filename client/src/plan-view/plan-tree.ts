import type { Event, TreeDataProvider, TreeItem } from 'vscode';
import { EventEmitter } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { progressRequest } from '../../../server/src/protocol/index';
import type { ProgressResult } from '../../../server/src/protocol/index';
import type { ServerHealth } from '../server/server-health';
import { today } from '../today';
import type { Entry } from './entry';
import { toEntries } from './entry';
import { toItem } from './entry-item';

/** Asks the server how far the plans are, whenever VS Code wants to show it. */
export class PlanTree implements TreeDataProvider<Entry> {
  readonly #changed = new EventEmitter<undefined>();
  readonly #parents = new Map<string, Entry>();
  #plans: readonly Entry[] = [];
  readonly onDidChangeTreeData: Event<undefined> = this.#changed.event;

  constructor(
    private readonly client: BaseLanguageClient,
    private readonly health: ServerHealth,
  ) {}

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
  }

  async #load(): Promise<void> {
    await this.client.start();
    this.#plans = toEntries(await this.client.sendRequest<ProgressResult>(progressRequest));
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
