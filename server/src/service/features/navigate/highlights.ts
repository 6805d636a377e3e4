import type { Draft } from '../../kinds/draft';
import type { Range } from '../../text/range';
import { isSame, nameAt, namesIn } from '../../kinds/names';

/** One place of an id in its draft. */
export interface Highlight {
  readonly range: Range;
  /** `write` where the id is given, `read` where it is referred to. */
  readonly kind: 'write' | 'read';
}

/** The other places of this draft with the id that the cursor is on. */
export function highlightsAt(offset: number, draft: Draft): readonly Highlight[] {
  const name = nameAt(draft, offset);
  if (!name) return [];
  return namesIn(draft)
    .filter((other) => isSame(other, name))
    .map(({ range, isDeclaration }) => ({ range, kind: isDeclaration ? 'write' : 'read' }));
}
