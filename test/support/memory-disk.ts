import type { Host } from '../../server/src/lsp/host';
import { canonical } from '../../server/src/lsp/addresses';
import { isInside, kindOfFile } from '../../server/src/service/index';

/** A disk that is only a map, and can be made to fail. */
export class MemoryDisk implements Host {
  readonly files: Map<string, string>;
  readonly reads: string[] = [];
  isBroken = false;
  /** It lists and reads nothing before. */
  awake: Promise<void> = Promise.resolve();
  /** The folders that are watched, and who is to be told. */
  watched: readonly string[] = [];
  changed = (): void => undefined;

  constructor(files: Readonly<Record<string, string>> = {}) {
    this.files = new Map(Object.entries(files).map(([uri, text]) => [canonical(uri), text]));
  }

  async listDrafts(folders: readonly string[]): Promise<readonly string[]> {
    await this.awake;
    if (this.isBroken) throw new Error('The disk is broken');
    const drafts = [...this.files.keys()].filter((uri) => kindOfFile(uri) !== undefined);
    return drafts.filter((uri) => folders.some((folder) => isInside(uri, folder)));
  }

  readFile(uri: string): Promise<string | null> {
    this.reads.push(uri);
    if (this.isBroken) return Promise.reject(new Error('The disk is broken'));
    return Promise.resolve(this.files.get(uri) ?? null);
  }

  watch(folders: readonly string[], changed: () => void): { dispose(): void } {
    this.watched = folders;
    this.changed = changed;
    return { dispose: () => (this.watched = []) };
  }
}
