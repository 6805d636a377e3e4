/** The line on which a comment stands alone: of several alike the nearest to `line`, those above it first; lines count from 0. */
export function lineOfComment(text: string, comment: string, line: number): number | undefined {
  const found = text
    .split(/\r\n|\r|\n/)
    .flatMap((content, index) => (content.trim() === comment ? [index] : []));
  return found.filter((one) => one <= line).at(-1) ?? found[0];
}
