import type { DiagnosticCollection, Uri } from 'vscode';
import { Diagnostic, languages, l10n } from 'vscode';
import type { DiagnosticCollectionProvider } from 'vscode-languageclient';
import { fileTypeAt } from '../commands/file-type';

/**
 * Keeps what was found last when the server is gone, file by file until a new server has said what is there now: an empty
 * list of problems would say that all is well. The client makes and ends its collections here.
 */
export class KeptFindings implements DiagnosticCollectionProvider {
  readonly #kept = languages.createDiagnosticCollection('codraft.kept');
  #areOld = false;

  create(name: string | undefined): DiagnosticCollection {
    return telling(languages.createDiagnosticCollection(name), (uri) => this.#kept.delete(uri));
  }

  dispose(collection: DiagnosticCollection): void {
    for (const [uri, findings] of collection) if (findings.length > 0) this.#keep(uri, findings);
    collection.dispose();
  }

  /** Nobody is there who would replace them, so they say of themselves that they may no longer be so. */
  markAsOld(): void {
    if (this.#areOld) return;
    this.#areOld = true;
    for (const [uri, findings] of [...this.#kept]) this.#keep(uri, findings);
  }

  /** A server is there again; of a file that is gone it will say nothing. */
  async expectNew(): Promise<void> {
    this.#areOld = false;
    for (const [uri] of [...this.#kept]) if ((await fileTypeAt(uri)) === undefined) this.#kept.delete(uri);
  }

  end(): void {
    this.#kept.dispose();
  }

  #keep(uri: Uri, findings: readonly Diagnostic[]): void {
    this.#kept.set(uri, this.#areOld ? findings.map(old) : findings);
  }
}

function old({ range, message, severity, code, source }: Diagnostic): Diagnostic {
  const copy = new Diagnostic(range, l10n.t('Out of date: {0}', message), severity);
  return Object.assign(copy, { code, source });
}

/** The same collection, which tells of each file that it gets something for. */
function telling(collection: DiagnosticCollection, tell: (uri: Uri) => void): DiagnosticCollection {
  const set: DiagnosticCollection['set'] = (
    first: Uri | readonly (readonly [Uri, readonly Diagnostic[] | undefined])[],
    findings?: readonly Diagnostic[],
  ) => {
    const entries = Array.isArray(first)
      ? (first as readonly (readonly [Uri, readonly Diagnostic[] | undefined])[])
      : [[first as Uri, findings] as const];
    for (const [uri, found] of entries) {
      tell(uri);
      collection.set(uri, found);
    }
  };
  return {
    name: collection.name,
    set,
    delete: (uri) => collection.delete(uri),
    clear: () => collection.clear(),
    forEach: (callback, self) => collection.forEach(callback, self),
    get: (uri) => collection.get(uri),
    has: (uri) => collection.has(uri),
    dispose: () => collection.dispose(),
    [Symbol.iterator]: () => collection[Symbol.iterator](),
  };
}
