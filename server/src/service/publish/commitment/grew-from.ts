import { isTaken } from '../../model/contributions';
import { at } from '../build';
import type { Section } from '../document';
import { contributionBlocks } from '../plan/contributions';
import { part, type CommitmentPage } from './commitment-page';

/** What came in from outside and went into the commitment; no section where nothing did. */
export function grewFromPart(page: CommitmentPage): readonly Section[] {
  const { commitment, headings, contributions: listed } = page;
  const { number } = commitment;
  if (!listed || !number.ok) return [];
  const own = listed.contributions.filter(
    (one) => isTaken(one) && one.commitments.some((named) => named.number === number.value),
  );
  const [first] = own;
  if (!first) return [];
  const items = own.map((one) => contributionBlocks(one, listed, headings));
  return [
    part(page, 'contributions', 1, headings.forum.grewFrom, {
      blocks: [{ kind: 'list', ordered: false, items }],
      source: at(listed.uri, first.range),
    }),
  ];
}
