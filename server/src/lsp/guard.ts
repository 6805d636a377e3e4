import { ResponseError } from 'vscode-languageserver';

export interface Log {
  error(message: string): void;
}

/** Makes a handler that the server survives whatever it meets: that is logged with its context, and a default answered. */
export type Guard = <Given extends unknown[], Result>(
  context: string,
  fallback: NoInfer<Awaited<Result>>,
  run: (...given: Given) => Result,
) => (...given: Given) => Result | NoInfer<Awaited<Result>>;

export function createGuard(log: Log): Guard {
  return (context, fallback, run) => {
    const failed = (error: unknown) => {
      // Thrown on purpose: an answer to the client, not an accident.
      if (error instanceof ResponseError) throw error;
      log.error(`${context}: ${describe(error)}`);
      return fallback;
    };
    return (...given) => {
      try {
        const result = run(...given);
        return result instanceof Promise ? (result.catch(failed) as typeof result) : result;
      } catch (error) {
        return failed(error);
      }
    };
  };
}

export function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
