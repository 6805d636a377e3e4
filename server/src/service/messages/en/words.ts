/** How lists, dates and quoted words are written in English sentences. */
export const words = {
  /** Quotation marks of the text itself become the inner ones. */
  quote: (text: string) => `“${text.replaceAll('“', '‘').replaceAll('”', '’')}”`,
  /** What a check is called in a sentence: its code is for those who write it. */
  check: (rule: string) => words.quote(rule.replaceAll('-', ' ')),
  and: (items: readonly string[]) => joinWith(items, 'and'),
  or: (items: readonly string[]) => joinWith(items, 'or'),
};

function joinWith(items: readonly string[], last: string): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1) ?? ''}`;
}
