/**
 * The text `after` with the line breaks and the spelling of `written` wherever its words are as they were in `before`, which
 * says the same as `written` in another spelling.
 */
export function mergeWords(written: string, before: string, after: string): string {
  const [kept, old, now] = [tokensOf(written), tokensOf(before), tokensOf(after)];
  if (kept.length !== old.length) return after;
  const isSame = (i: number, j: number) => old[i]?.word === now[j]?.word;
  const shorter = Math.min(old.length, now.length);
  let head = 0;
  while (head < shorter && isSame(head, head)) head++;
  let tail = 0;
  while (tail < shorter - head && isSame(old.length - 1 - tail, now.length - 1 - tail)) tail++;
  const moved = old.length - now.length;
  return now
    .map((token, i) => {
      const isTail = i >= now.length - tail;
      const twin = kept[isTail ? i + moved : i];
      // The blank in front of the first word that changed, and of as many as were replaced.
      const blank = twin && (isTail || i < old.length - tail) ? twin.blank : token.blank;
      return (i === 0 ? token.blank : blank) + (twin && (isTail || i < head) ? twin.word : token.word);
    })
    .join('');
}

interface Word {
  readonly blank: string;
  readonly word: string;
}

function tokensOf(text: string): readonly Word[] {
  const parts = text.split(/([ \t\n]+)/);
  return parts
    .map((word, i) => ({ blank: parts[i - 1] ?? '', word }))
    .filter(({ word }, i) => i % 2 === 0 && word !== '');
}
