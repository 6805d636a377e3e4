/** A text and the white space on either side of it. */
export function outerSpace(text: string): {
  readonly before: string;
  readonly inside: string;
  readonly after: string;
} {
  const inside = text.trim();
  const start = text.length - text.trimStart().length;
  return { before: text.slice(0, start), inside, after: text.slice(start + inside.length) };
}
