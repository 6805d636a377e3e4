import type { Range } from '../text/range';

/** Why a stretch of a file cannot be read as a draft. Each has its sentence in the messages. */
export type SyntaxCause =
  | 'tab'
  | 'indentation'
  | 'colon-in-text'
  | 'missing-colon'
  | 'missing-space'
  | 'missing-comma'
  | 'unclosed-quote'
  | 'unclosed-bracket'
  | 'reserved-start'
  | 'text-after-value'
  | 'bad-escape'
  | 'block-header'
  | 'key-not-text'
  | 'several-documents'
  | 'anchor'
  | 'alias'
  | 'tag'
  | 'too-deep'
  | 'too-large'
  | 'not-utf8'
  | 'not-a-form'
  | 'unexpected';

export interface SyntaxProblem {
  readonly cause: SyntaxCause;
  readonly range: Range;
  /** The words that caused it, where they help to say what to do. */
  readonly written?: string;
}
