import type { Event, TreeDataProvider, TreeItem } from 'vscode';
import { EventEmitter } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { progressRequest } from '../../../server/src/protocol/index';
import type { ProgressResult } from '../../../server/src/protocol/index';
import { today } from '../today';
import type { Entry } from './entry';
import { toEntries } from './entry';
import { toItem } from './entry-item';

/** Asks the server how far the plans are, whenever VS Code wants to show it. */
export class PlanTree implements TreeDataProvider<Entry> {
  readonly #changed = new EventEmitter<undefined>();
  readonly #parents = new Map<string, Entry>();
  readonly onDidChangeTreeData: Event<undefined> = this.#changed.event;

  constructor(private readonly client: BaseLanguageClient) {}

  /** Everything is asked anew; nothing is, while the view is closed. */
  refresh(): void {
    this.#changed.fire(undefined);
  }

  getTreeItem(entry: Entry): TreeItem {
    return toItem(entry, today());
  }

  async getChildren(entry?: Entry): Promise<Entry[]> {
    if (entry !== undefined) return [...entry.children];
    await this.client.start();
    const plans = toEntries(await this.client.sendRequest<ProgressResult>(progressRequest));
    this.#parents.clear();
    plans.forEach((plan) => this.#remember(plan));
    return [...plans];
  }

  getParent({ id }: Entry): Entry | undefined {
    return this.#parents.get(id);
  }

  dispose(): void {
    this.#changed.dispose();
  }

  #remember(parent: Entry): void {
    for (const child of parent.children) {
      this.#parents.set(child.id, parent);
      this.#remember(child);
    }
  }
}
