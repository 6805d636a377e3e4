import type { DiagnosticCollection, Uri } from 'vscode';
import { Diagnostic, languages, l10n } from 'vscode';
import type { DiagnosticCollectionProvider, DiagnosticProviderMiddleware } from 'vscode-languageclient';

/** What no server gives to anything it has found. */
const ofOneThatIsGone = 'found by a server that is gone';

/**
 * Keeps what was found last when the server is gone, file by file until a new server has said what is there now: an empty
 * list of problems would say that all is well. The client makes and ends its collections here.
 */
export class KeptFindings implements DiagnosticCollectionProvider {
  readonly #kept = languages.createDiagnosticCollection('codraft.kept');
  #areOld = false;

  /**
   * A new server knows nothing of what is shown. It tells of a file that it finds nothing in, or that is gone, only when it
   * hears that something is shown for it.
   */
  readonly middleware: DiagnosticProviderMiddleware = {
    provideWorkspaceDiagnostics: (known, token, report, next) => {
      const kept = [...this.#kept].map(([uri]) => ({ uri, value: ofOneThatIsGone }));
      const others = known.filter(({ uri }) => !this.#kept.has(uri));
      return next([...others, ...kept], token, report);
    },
  };

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

  /** A server is there again. */
  expectNew(): void {
    this.#areOld = false;
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
