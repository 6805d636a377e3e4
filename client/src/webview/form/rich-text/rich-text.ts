import type { FormWord, FormWords } from '../messages';

export interface RichTextOptions {
  /** Markdown, as in docs/format.md. */
  readonly value: string;
  /** Ids of what names the box and of what describes it, as `aria-labelledby` takes them. */
  readonly labelledBy?: string;
  readonly describedBy?: string;
  readonly placeholder?: string;
  readonly readOnly?: boolean;
  readonly required?: boolean;
  readonly words: Pick<FormWords, FormWord>;
  /** Told after each change that the user makes, but not in the middle of a composition. */
  readonly onChange: (value: string) => void;
  /** Makes Markdown of the `text/html` of a clipboard; without an answer its plain text is pasted. */
  readonly onPasteHtml?: (html: string) => Promise<string | undefined>;
  readonly onFocus?: () => void;
  readonly onBlur?: () => void;
}

export interface RichText {
  /** True while an input method puts a word together. */
  readonly isComposing: boolean;
  /** Shows what has been written elsewhere, by the smallest change, and tells nobody. What is being composed is not lost by it. */
  setValue(value: string): void;
  focus(): void;
  setReadOnly(readOnly: boolean): void;
  setDescribedBy(ids: string | undefined): void;
  /** Says whether something in it must be mended. */
  setInvalid(isInvalid: boolean): void;
  destroy(): void;
}
