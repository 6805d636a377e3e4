import { labelReader, type Inline, type PublishedDocument } from '../../service/index';
import type { WordDocument } from '../document';
import { linesOf } from './lines';

/** Of several documents the one whose headings are in a file: the file may be of another layout than the plan has now. */
export function mostLike(
  { blocks }: WordDocument,
  documents: readonly PublishedDocument[],
): PublishedDocument | undefined {
  const [first, second] = documents;
  if (!first || !second) return first;
  const read = labelReader(first.language);
  const lines = new Set(linesOf(blocks, read).map(({ key }) => key));
  const scores = documents.map(
    ({ sections }) =>
      new Set(sections.map(({ heading }) => read(wordsIn(heading))).filter((key) => lines.has(key))).size,
  );
  return documents[scores.indexOf(Math.max(...scores))];
}

function wordsIn(inlines: readonly Inline[]): string {
  return inlines
    .map((one) => ('content' in one ? wordsIn(one.content) : 'text' in one ? one.text : ''))
    .join('');
}
