/** Made when first needed: it takes a while, and most drafts in English never need it. */
let graphemes: Intl.Segmenter | undefined;

/** What East Asian scripts and their signs take up: two columns each. */
const wide =
  /^[\u1100-\u115F\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\u9FFF\uA000-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{1F200}-\u{1F2FF}\u{20000}-\u{3FFFD}]/u;
const emoji = /\p{Emoji_Presentation}|\p{Emoji}\uFE0F/u;
const withoutWidth = /^(?:\p{Mn}|\p{Me}|\u200C|\u200D)+$/u;

/** A character as a reader sees it. */
export interface Glyph {
  readonly text: string;
  /** Where it begins in the text, in UTF-16 code units. */
  readonly index: number;
  /** Columns of the terminal. */
  readonly width: number;
}

export function glyphsOf(text: string): readonly Glyph[] {
  if (isPlain(text)) return Array.from(text, (letter, index) => ({ text: letter, index, width: 1 }));
  graphemes ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return Array.from(graphemes.segment(text), ({ segment, index }) => ({
    text: segment,
    index,
    width: widthOfGlyph(segment),
  }));
}

export function widthOf(text: string): number {
  return isPlain(text) ? text.length : glyphsOf(text).reduce((sum, { width }) => sum + width, 0);
}

function isPlain(text: string): boolean {
  return /^[ -~]*$/.test(text);
}

function widthOfGlyph(glyph: string): number {
  if (withoutWidth.test(glyph)) return 0;
  return emoji.test(glyph) || wide.test(glyph) ? 2 : 1;
}
