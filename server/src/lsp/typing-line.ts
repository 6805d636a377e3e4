import type { Timings } from './timings';

/**
 * The line being typed. "Missing ..." on it waits until the cursor leaves: nobody wants to be told that an answer is
 * empty between writing its name and writing the answer.
 */
export interface TypingLine {
  /** A change that ended on this line. */
  changed(uri: string, line: number): void;
  /** The editor tells where the cursor is. Few editors do. */
  cursorMoved(uri: string, line: number): void;
  /** Nothing is being typed in this document any more: it was saved or closed. */
  left(uri: string): void;
  /** The line of this document that is being typed. */
  of(uri: string): number | undefined;
  dispose(): void;
}

interface TypedLine {
  readonly uri: string;
  readonly line: number;
}

export function createTypingLine(timings: Timings, onLeft: (uri: string) => void): TypingLine {
  let typed: TypedLine | undefined;
  let cursor: TypedLine | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const leave = () => {
    clearTimeout(timer);
    const left = typed;
    typed = undefined;
    if (left) onLeft(left.uri);
  };

  const isAt = (left: TypedLine | undefined, uri: string, line: number) =>
    left?.uri === uri && left.line === line;

  // A command may change a line where nobody is. The cursor is told after the change, so it is given a moment.
  const checkCursor = () => {
    if (typed && !isAt(cursor, typed.uri, typed.line)) leave();
  };

  return {
    changed(uri, line) {
      if (!isAt(typed, uri, line)) leave();
      typed = { uri, line };
      clearTimeout(timer);
      timer = cursor ? setTimeout(checkCursor, timings.cursor) : setTimeout(leave, timings.pause);
    },
    cursorMoved(uri, line) {
      cursor = { uri, line };
      if (typed && !isAt(typed, uri, line)) leave();
    },
    left(uri) {
      if (typed?.uri === uri) leave();
    },
    of: (uri) => (typed?.uri === uri ? typed.line : undefined),
    dispose: () => clearTimeout(timer),
  };
}
