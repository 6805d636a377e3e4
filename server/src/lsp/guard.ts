import { CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';

export interface Log {
  error(message: string): void;
}

/** Where it is told what was done, while somebody wants to know: the editor's setting for tracing a server. */
export interface Trace {
  log(message: string): void;
}

/**
 * Makes a handler that the server survives whatever it meets: that is logged with its context, and a default answered.
 * A question that the editor has taken back before its turn came is not worked on.
 */
export type Guard = <Given extends unknown[], Result>(
  context: string,
  fallback: NoInfer<Awaited<Result>>,
  run: (...given: Given) => Result,
) => (...given: Given) => Result | NoInfer<Awaited<Result>>;

export function createGuard(log: Log, trace: Trace): Guard {
  return (context, fallback, run) => {
    const failed = (error: unknown) => {
      // Thrown on purpose: an answer to the client, not an accident.
      if (error instanceof ResponseError) throw error;
      log.error(`${context}: ${describe(error)}`);
      return fallback;
    };
    return (...given) => {
      const began = performance.now();
      const done = () =>
        trace.log(`${context}${subjectOf(given[0])}: ${(performance.now() - began).toFixed(1)} ms`);
      try {
        endIfCancelled(given);
        const result = run(...given);
        if (!(result instanceof Promise)) {
          done();
          return result;
        }
        return result.catch(failed).finally(done) as typeof result;
      } catch (error) {
        return failed(error);
      }
    };
  };
}

/** The same for a question that has to wait, and may be taken back meanwhile, or be about what is there no more. */
export type GuardAfterWait = <Given extends unknown[], Result>(
  context: string,
  fallback: NoInfer<Awaited<Result>>,
  run: (...given: Given) => Result,
) => (...given: Given) => Promise<Result> | NoInfer<Awaited<Result>>;

/** `hold` looks at what is asked when it comes; what it gives refuses the question later, where it cannot be answered any more. */
export function guardAfter(
  guard: Guard,
  wait: () => Promise<void>,
  hold: (asked: unknown) => () => void = () => () => undefined,
): GuardAfterWait {
  return (context, fallback, run) =>
    guard(context, fallback, async (...given) => {
      const refuseIfGone = hold(given[0]);
      await wait();
      endIfCancelled(given);
      refuseIfGone();
      return run(...given);
    });
}

/** Ends a question that the editor has taken back; its token stands among what a handler is given. */
export function endIfCancelled(given: readonly unknown[]): void {
  if (given.some((one) => CancellationToken.is(one) && one.isCancellationRequested))
    throw new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled');
}

/** The document that a message is about, and its version where it has one; nothing of what is written in it. */
function subjectOf(params: unknown): string {
  if (typeof params !== 'object' || params === null) return '';
  const about =
    'document' in params ? params.document : 'textDocument' in params ? params.textDocument : params;
  if (typeof about !== 'object' || about === null || !('uri' in about)) return '';
  const version = 'version' in about && typeof about.version === 'number' ? ` v${about.version}` : '';
  return ` ${String(about.uri)}${version}`;
}

export function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
