/** Scripts that put no space between words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** More than anyone asks for; the rest of a text is not looked at. */
const longEnough = 4000;

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

/** How many words a text has, up to some hundreds. */
export function countWords(text: string): number {
  const part = text.slice(0, longEnough);
  if (unspaced.test(part)) return [...segmenter.segment(part)].filter(({ isWordLike }) => isWordLike).length;
  return part.match(/[\p{L}\p{N}]+(?:['’.,:/&-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}
