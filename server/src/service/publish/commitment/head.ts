import { answerIn, at, inlineGap, label, oneLine, words } from '../build';
import type { Block, Inline, Section } from '../document';
import type { CommitmentPage } from './commitment-page';
import { unreadGaps } from './unread';

/** The commitment's own heading, and what stands below it before the first question. */
export function headPart(page: CommitmentPage, blocks: readonly Block[]): Section {
  const { commitment, draft, headings, prefix, level, uri } = page;
  const { title } = commitment;
  return {
    id: prefix,
    level,
    heading: headingOf(page),
    blocks: [...unreadGaps(draft, uri, headings), ...blocks],
    source: at(uri, title.range),
  };
}

function headingOf({ commitment, headings, uri }: CommitmentPage): readonly Inline[] {
  const { title, number } = commitment;
  const named = headings.commitment.numbered(number.ok ? number.value : undefined);
  const content = title.ok ? words(oneLine(title.value)) : inlineGap(title);
  return [label(named + headings.colon), answerIn(at(uri, title.range, 'title'), content)];
}

export function titleOf({ commitment, headings }: CommitmentPage): string {
  const { title, number } = commitment;
  const named = headings.commitment.numbered(number.ok ? number.value : undefined);
  return title.ok ? named + headings.colon + oneLine(title.value) : headings.commitment.untitled;
}
