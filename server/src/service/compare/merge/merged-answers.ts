import { compareDrafts, type CompareOptions } from '../compare-drafts';
import { fieldHeading } from '../report/field-heading';

/**
 * The answers that a merge has put together from the words of both sides, by what the form calls them: as they are, nobody has
 * written or read them.
 */
export function mergedAnswers(
  { ours, theirs, merged }: { readonly ours: string; readonly theirs: string; readonly merged: string },
  options: CompareOptions,
): readonly string[] {
  const reworded = (from: string) => compareDrafts(from, merged, options).filter(({ words }) => words);
  const inTheirs = new Set(reworded(theirs).map(({ path }) => path));
  return reworded(ours)
    .filter(({ path }) => inTheirs.has(path))
    .map(({ field, item }) => {
      const heading = fieldHeading(options.kind, field);
      return item === undefined ? heading : `${item}: ${heading}`;
    });
}
