/** The text between quotation marks, lines and all, so that it is read back as it stands. */
export function quoted(source: string): string {
  const hasSingle = source.includes("'");
  if (hasSingle && !/["\\]/.test(source)) return `"${source}"`;
  return !hasSingle && /["\\]/.test(source)
    ? `'${source}'`
    : hasSingle
      ? `'${source.replaceAll("'", "''")}'`
      : `"${source}"`;
}
