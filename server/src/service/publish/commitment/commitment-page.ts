import type { Commitment, Period } from '../../model/commitment';
import type { CommitmentDraft } from '../../kinds/commitment/commitment-kind';
import type { Range } from '../../text/range';
import type { SourceFile } from '../answers/sources-in';
import { at, label } from '../build';
import type { ListedContributions } from '../published-plan';
import type { Section, Source } from '../document';
import type { Headings } from '../headings/headings';
import type { Names } from '../names';

/** A commitment on its way to a page: the draft, and what its parts need to know to be written. */
export interface CommitmentPage {
  readonly uri: string;
  readonly draft: CommitmentDraft;
  readonly commitment: Commitment;
  /** What the ids of its sections begin with. */
  readonly prefix: string;
  /** Of its own heading: 1 when it is published alone, 2 within a plan. */
  readonly level: 1 | 2;
  readonly headings: Headings;
  readonly names: Names;
  /** The checks on agreement that the plan has lowered. */
  readonly lowered: readonly string[];
  /** What came in from outside; nothing where the plan has no such list. */
  readonly contributions: readonly ListedContributions[];
  /** Of the plan, named where the commitment stands alone. */
  readonly planTitle?: string;
  /** Of the plan, which counts where the draft names none. */
  readonly planPeriod?: { readonly uri: string; readonly period: Period };
}

export function fileOf({ uri, draft }: CommitmentPage): SourceFile {
  return { uri, text: draft.yaml.text };
}

export function sourceIn({ uri }: CommitmentPage, range: Range, field?: string): Source {
  return at(uri, range, field);
}

/** A section so many levels below the commitment's own heading. */
export function part(
  { prefix, level }: CommitmentPage,
  id: string,
  depth: 1 | 2,
  heading: string,
  content: Pick<Section, 'blocks' | 'source'>,
): Section {
  return {
    id: `${prefix}-${id}`,
    level: levelBelow(level, depth),
    heading: [label(heading)],
    ...content,
  };
}

function levelBelow(level: 1 | 2, depth: 1 | 2): 2 | 3 | 4 {
  if (depth === 1) return level === 1 ? 2 : 3;
  return level === 1 ? 3 : 4;
}
