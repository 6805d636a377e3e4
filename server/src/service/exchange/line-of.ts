/** A paragraph as one line that is easy to compare: how many blanks there are is a matter of layout. */
export function lineOf(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
