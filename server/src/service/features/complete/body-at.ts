import type { KeyContext, ValueContext } from '../../cursor/cursor-context';
import { readIndentation } from '../../text/indentation';
import { knownAnswers } from '../known-answers';
import type { CompleteInput } from './complete-input';
import { FieldBody } from '../../put/field-body';

/** What writes the bodies of fields at a place. */
export interface BodyWriter {
  readonly body: FieldBody;
  /** The column at which the cursor's line begins: editors indent what follows from there. */
  readonly lineIndent: number;
}

export function bodyAt(
  { range }: KeyContext | ValueContext,
  { draft, surroundings }: CompleteInput,
  { asks = false } = {},
): BodyWriter {
  const { text, lines } = draft.yaml;
  const { start, end } = lines.range(lines.position(range.start).line);
  // A line that is just being written does not show how the file is indented.
  const indentation = readIndentation(text.slice(0, start) + text.slice(end));
  const known = knownAnswers(draft, surroundings);
  return {
    body: new FieldBody(indentation, known, asks),
    lineIndent: /^[ \t]*/.exec(text.slice(start, range.start))?.[0].length ?? 0,
  };
}
