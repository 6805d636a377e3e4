import type { IParagraphOptions } from 'docx';
import type { Inline } from '../service/index';
import { plainText } from './inlines';
import type { Writing } from './writing';

const fromTheRight = /[\p{Script=Arab}\p{Script=Hebr}\p{Script=Syrc}\p{Script=Thaa}\p{Script=Nkoo}]/u;

/** Which way a paragraph goes, where that is not the way of the document: by its first letter, as web pages have it. */
export function lineDirection(
  text: readonly Inline[],
  writing: Writing,
): Pick<IParagraphOptions, 'bidirectional'> {
  const [first] = /\p{L}/u.exec(plainText(text, writing)) ?? [];
  if (first === undefined) return {};
  const isFromTheRight = fromTheRight.test(first);
  return isFromTheRight === (writing.direction === 'rtl') ? {} : { bidirectional: isFromTheRight };
}
