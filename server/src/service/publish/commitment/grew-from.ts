import { at } from '../build';
import type { Section } from '../document';
import { contributionBlocks } from '../plan/contributions';
import { part, type CommitmentPage } from './commitment-page';

/** What came in from outside and went into the commitment; no section where nothing did. */
export function grewFromPart(page: CommitmentPage): readonly Section[] {
  const { commitment, headings, contributions } = page;
  const { number } = commitment;
  if (!number.ok) return [];
  const own = contributions.flatMap((file) =>
    (file.taken.get(number.value) ?? []).map((one) => ({ file, one })),
  );
  const [first] = own;
  if (!first) return [];
  const items = own.map(({ file, one }) => contributionBlocks(one, file, headings));
  return [
    part(page, 'contributions', 1, headings.forum.grewFrom, {
      blocks: [{ kind: 'list', ordered: false, items }],
      source: at(first.file.uri, first.one.range),
    }),
  ];
}
