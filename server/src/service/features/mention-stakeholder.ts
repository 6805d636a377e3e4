import type { TextEdit } from '../text/edit';
import { completeAt } from './complete/complete';
import type { CompleteInput } from './complete/complete-input';

/**
 * Names somebody at the cursor, in the place of what was written there. Nothing where the form takes no organisation, or
 * something else stands there.
 */
export function mentionStakeholder(
  offset: number,
  { id, written }: { readonly id: string; readonly written: string },
  input: CompleteInput,
): TextEdit | undefined {
  const stakeholders = [{ id, name: '', aliases: [], rangeId: 0 }];
  const surroundings = { ...input.surroundings, stakeholders };
  const item = completeAt(offset, { ...input, surroundings }).find(
    ({ kind, label }) => kind === 'stakeholder' && label === id,
  );
  if (!item) return undefined;
  const { range, insert } = item;
  const there = input.draft.yaml.text.slice(range.start, range.end);
  return there.trim() === written.trim() ? { range, text: insert.text } : undefined;
}
