import type { Connection } from 'vscode-languageserver';
import { fileHistoryRequest, type FileHistoryParams, type FileHistoryResult } from '../protocol/agreement';
import type { Plans } from '../service/index';
import { debounce, type Changes } from './changes';
import { describe, type Log } from './guard';
import type { OpenDocuments } from './open-documents';

/** Each text is a process of git's in the editor. */
const atOnce = 10;
/** What was signed is rarely older, and each step back takes a moment. */
const mostVersions = 100;

export interface SignedTextsSources {
  readonly connection: Connection;
  readonly plans: Plans;
  readonly documents: OpenDocuments;
  readonly changes: Changes;
  readonly log: Log;
  readonly wait: number;
  readonly clientUri: (uri: string) => string;
}

/**
 * Asks the editor for what was signed, where a draft says something else now: one draft after the other, those that are
 * open first, each once. Until there is an answer, and where there is none, the change is shown at the signature.
 */
export function findSignedTexts(sources: SignedTextsSources): { dispose(): void } {
  const { plans, documents, changes, log } = sources;
  const due = new Set<string>();
  let seen = 0;
  let isAtWork = false;
  let isOver = false;

  const next = (): string | undefined => {
    for (const uri of plans.changedSince(seen)) due.add(uri);
    seen = plans.revision();
    for (const uri of [...documents.addresses().filter((open) => due.has(open)), ...due]) {
      due.delete(uri);
      if (plans.wantedTexts(uri).length > 0) return uri;
    }
    return undefined;
  };

  const work = async () => {
    if (isAtWork) return;
    isAtWork = true;
    try {
      for (let uri = next(); uri !== undefined && !isOver; uri = next()) {
        if (await findFor(uri, sources)) changes.tell('now');
      }
    } catch (error) {
      // An editor without git, or one that is closing: what was signed is then not known.
      log.error(`What was signed was not found: ${describe(error)}`);
    } finally {
      isAtWork = false;
    }
  };

  const later = debounce(sources.wait, () => void work());
  changes.onTold(() => later.soon());
  return {
    dispose() {
      isOver = true;
      later.cancel();
    },
  };
}

/** True when something was found. */
async function findFor(uri: string, { connection, plans, clientUri }: SignedTextsSources): Promise<boolean> {
  const before = plans.wantedTexts(uri).length;
  for (let skip = 0; skip < mostVersions && plans.wantedTexts(uri).length > 0; skip += atOnce) {
    const params: FileHistoryParams = { uri: clientUri(uri), skip, take: atOnce };
    const versions = await connection.sendRequest<FileHistoryResult>(fileHistoryRequest, params);
    for (const text of versions) plans.giveText(uri, text);
    if (versions.length < atOnce) break;
  }
  const left = plans.wantedTexts(uri).length;
  plans.giveUpTexts(uri);
  return left < before;
}
