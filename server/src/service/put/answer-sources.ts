import { quoted } from '../yaml/quoted';
import { isPlain, writeListItem, writeScalar } from '../yaml/write-scalar';

/** One way to write an answer: on the line of its name, or as a block whose lines stand below that. */
export interface AnswerSource {
  /** What stands on the line of the name. */
  readonly head: string;
  /** The lines below, not indented yet; empty ones stay so. */
  readonly rows: readonly string[];
}

/** How an answer may be written, the plainest first. Which of them says what is meant, only reading shows. */
export function sourcesFor(
  value: string,
  { isWord, inFlow }: { readonly isWord: boolean; readonly inFlow: boolean },
): readonly AnswerSource[] {
  const onLine = (head: string): AnswerSource => ({ head, rows: [] });
  const lastly = onLine(JSON.stringify(value));
  if (value.includes('\n')) {
    return inFlow ? [lastly] : [{ head: '|', rows: value.split('\n') }, lastly];
  }
  const written = inFlow ? writeListItem(value) : writeScalar(value);
  // An id, a date, an address: as it is, where it is read back so.
  const bare = isWord && !isPlain(value) && !/[\s'"]/.test(value) ? [onLine(value)] : [];
  return [...bare, onLine(written), onLine(quoted(value)), lastly];
}
