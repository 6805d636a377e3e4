import type { Range } from '../text/range';
import type { Repair } from './repair/repair';

/** Why a stretch of a file cannot be read as a draft. Each has its sentence in the messages. */
export type SyntaxCause =
  | 'tab'
  | 'indentation'
  | 'loose-text'
  | 'line-in-text'
  | 'loose-items'
  | 'pasted-text'
  | 'pasted-items'
  | 'colon-in-text'
  | 'hash-in-text'
  | 'comment-in-text'
  | 'missing-colon'
  | 'missing-name'
  | 'name-line'
  | 'missing-group'
  | 'answer-above-fields'
  | 'missing-dash'
  | 'stray-dash'
  | 'missing-space'
  | 'missing-comma'
  | 'unclosed-quote'
  | 'unclosed-bracket'
  | 'reserved-start'
  | 'stray-sign'
  | 'mark-above-fields'
  | 'dash-behind-colon'
  | 'sign-behind-bracket'
  | 'text-behind-bracket'
  | 'comma-in-reason'
  | 'text-after-value'
  | 'bad-escape'
  | 'block-header'
  | 'look-alike'
  | 'control-character'
  | 'key-not-text'
  | 'several-documents'
  | 'anchor'
  | 'alias'
  | 'tag'
  | 'too-deep'
  | 'too-large'
  | 'not-utf8'
  | 'utf-16'
  | 'not-a-form'
  | 'unexpected';

export interface SyntaxProblem {
  readonly cause: SyntaxCause;
  readonly range: Range;
  /** The words that caused it, where they help to say what to do. */
  readonly written?: string;
  /** The name of the field that was meant, where it is not what is written. */
  readonly name?: string;
  /** All that the slip concerns, where that is more than the range. */
  readonly around?: Range;
  /** The ways to put it right that have been tried out; the file is read as after the first. */
  readonly repairs?: readonly Repair[];
}
