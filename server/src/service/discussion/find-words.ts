import type { Range } from '../text/range';

/**
 * Where words stand in a text, whatever signs and line breaks are between them: in another program they have lost their Markdown,
 * and a paragraph may have been wrapped anew. Nothing for what has no letter or figure in it.
 */
export function findWords(words: string, text: string): Range | undefined {
  const wanted = wordsIn(words);
  if (wanted.length === 0) return undefined;
  const there = wordsIn(text);
  const at = spaced(there).indexOf(spaced(wanted));
  if (at < 0) return undefined;
  let passed = 0;
  const first = there.findIndex(({ word }) => {
    if (passed >= at) return true;
    passed += word.length + 1;
    return false;
  });
  const [from, to] = [there[first], there[first + wanted.length - 1]];
  return from && to && { start: from.start, end: to.start + to.word.length };
}

interface Word {
  readonly word: string;
  readonly start: number;
}

function wordsIn(text: string): readonly Word[] {
  return Array.from(text.matchAll(/[\p{L}\p{M}\p{N}]+/gu), ({ 0: word, index: start }) => ({ word, start }));
}

function spaced(words: readonly Word[]): string {
  return ` ${words.map(({ word }) => word).join(' ')} `;
}
