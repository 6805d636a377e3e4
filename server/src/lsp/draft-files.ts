import { isInside } from '../service/index';
import type { Plans } from '../service/index';
import { parentFolder } from './addresses';
import { describe, type Log } from './guard';
import type { Host } from './host';
import { listDrafts } from './list-drafts';
import type { OpenDocuments } from './open-documents';

/** Keeps the plans in step with the files that no editor has open. */
export interface DraftFiles {
  setFolders(folders: readonly string[]): void;
  /** A document was opened: it may be one that nobody knew of, with a plan around it. */
  opened(uri: string): void;
  closed(uri: string): void;
  /** Looks which drafts there are, reads those that are new, and lets go of those that are gone. */
  rescan(): void;
  /** Reads one file anew. */
  reread(uri: string): void;
  /** The same for all of them, after something that may have changed any. */
  reload(): void;
  /** The folders that are open, and those in which drafts lie. */
  folders(): readonly string[];
  /** True for a draft, and for a folder that has one in it. */
  holds(uri: string): boolean;
  /** Done when everything asked for so far has been taken in. */
  ready(): Promise<void>;
  /** Done when the drafts have been read for the first time: enough for what has to be quick afterwards. */
  readOnce(): Promise<void>;
}

export interface DraftFilesSources {
  readonly host: Host;
  readonly plans: Plans;
  readonly documents: OpenDocuments;
  readonly log: Log;
  /** Called after files have been taken in. */
  readonly onDone: () => void;
}

/** What is to be done next. */
interface PendingScan {
  readonly list: boolean;
  readonly files: ReadonlySet<string>;
}

/** Reading is quick; more at once would only crowd the disk, or the editor that is asked. */
const filesAtOnce = 32;

export function createDraftFiles({ host, plans, documents, log, onDone }: DraftFilesSources): DraftFiles {
  let folders: readonly string[] = [];
  let pending: PendingScan | undefined;
  let running: Promise<void> | undefined;
  let endFirst: () => void = () => undefined;
  const first = new Promise<void>((resolve) => (endFirst = resolve));
  /** What the last listing brought. */
  let listed: ReadonlySet<string> = new Set();
  /** Every file that the plans may hold. */
  const known = new Set<string>();

  const forget = (uri: string) => {
    known.delete(uri);
    plans.remove(uri);
  };

  const read = async (uri: string) => {
    const text = await host.readFile(uri);
    // May have been opened while it was read: then the editor's text is the one that counts.
    if (documents.get(uri)) return;
    if (text === null) {
      forget(uri);
      return;
    }
    known.add(uri);
    plans.set(uri, text);
  };

  const readAll = async (uris: readonly string[]) => {
    const waiting = uris.filter((uri) => !documents.get(uri));
    for (let start = 0; start < waiting.length; start += filesAtOnce) {
      const batch = waiting.slice(start, start + filesAtOnce);
      for (const result of await Promise.allSettled(batch.map(read))) {
        if (result.status === 'rejected') log.error(`A draft was not read: ${describe(result.reason)}`);
      }
    }
  };

  const runScan = async ({ list, files }: PendingScan) => {
    if (list) {
      listed = await listDrafts(host, folders, documents.addresses());
      for (const uri of [...known]) if (!listed.has(uri) && !documents.get(uri)) forget(uri);
    }
    await readAll([...listed].filter((uri) => files.has(uri) || (list && !plans.has(uri))));
  };

  const work = async () => {
    while (pending) {
      const current = pending;
      pending = undefined;
      try {
        await runScan(current);
      } catch (error) {
        log.error(`The drafts were not read: ${describe(error)}`);
      }
    }
    running = undefined;
    endFirst();
    onDone();
  };

  const ask = (list: boolean, files: readonly string[] = []) => {
    pending = { list: list || pending?.list === true, files: new Set([...(pending?.files ?? []), ...files]) };
    running ??= work();
  };

  return {
    setFolders(wanted) {
      folders = wanted;
      ask(true);
    },
    opened(uri) {
      known.add(uri);
      if (!listed.has(uri)) ask(true);
    },
    // What was typed and not saved is gone; and a draft that lies in no plan and no folder is nobody's any more.
    closed: (uri) => ask(!listed.has(uri) || !folders.some((folder) => isInside(uri, folder)), [uri]),
    rescan: () => ask(true),
    reread: (uri) => ask(false, [uri]),
    reload: () => ask(true, [...known]),
    folders: () => [...new Set([...folders, ...[...known].flatMap((uri) => parentFolder(uri) ?? [])])].sort(),
    holds: (uri) => known.has(uri) || [...known].some((draft) => isInside(draft, uri)),
    ready: () => running ?? Promise.resolve(),
    readOnce: () => first,
  };
}
