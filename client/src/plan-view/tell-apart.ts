/** Fewer letters in common fit beside what differs. */
const longBeginning = 20;
/** So much of a common beginning says which one it is. */
const hint = 10;

/**
 * Names for a narrow column, where VS Code cuts off the end: of a long beginning that a name shares with one beside it, only
 * the first letters are kept. "Anti-Corruption & Integrity - Asset Recovery" becomes "Anti-Corru… Asset Recovery".
 */
export function tellApart(names: readonly string[]): readonly string[] {
  const sorted = [...new Set(names)].sort();
  const shared = new Map<string, number>();
  sorted.forEach((name, at) => {
    const lengths = [sorted[at - 1], sorted[at + 1]].map((other) => sharedWords(name, other ?? ''));
    shared.set(name, Math.max(...lengths));
  });
  return names.map((name) => shorten(name, shared.get(name) ?? 0));
}

/** How long the words are with which both begin, with what stands before the next word. */
function sharedWords(name: string, other: string): number {
  let length = 0;
  while (length < name.length && name[length] === other[length]) length += 1;
  const word = /[\p{L}\p{N}]/u;
  // Never inside a word, of either name.
  while (length > 0 && (word.test(name[length - 1] ?? '') || !word.test(name[length] ?? ''))) length -= 1;
  return length;
}

function shorten(name: string, shared: number): string {
  if (shared < longBeginning) return name;
  const start = name.slice(0, hint + 1);
  const lastWord = start.lastIndexOf(' ');
  return `${start.slice(0, lastWord > 0 ? lastWord : hint)}… ${name.slice(shared)}`;
}
