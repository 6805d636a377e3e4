import type { CommitmentDraft } from '../../kinds/commitment/commitment-kind';
import { putField } from '../../put/put-field';
import { itemWith, putItems } from '../../put/put-items';
import { putValue } from '../../put/put-value';
import { plain } from '../../put/written';
import type { TextEdit } from '../../text/edit';
import { entryOf, type ListNode } from '../../yaml/tree';
import { removeItem } from '../fixes/layout/remove-item';

export interface NewSignature {
  readonly by: string;
  readonly on: string;
  readonly digest: string;
}

/** The edits that write a signature where the last one of that side stands, or else at the end of the list. */
export function writeSignature(
  draft: CommitmentDraft,
  signature: NewSignature,
): readonly TextEdit[] | undefined {
  const { root, text } = draft.yaml;
  const { by, on, digest } = signature;
  const value = entryOf(root, 'sign_off')?.value;
  const list = value?.kind === 'list' ? value : undefined;
  const item = itemWith({ by, on: plain(on), digest: plain(digest) });
  const own = list ? indexesOf(list, signature.by) : [];
  const edits = list && own.length > 0 ? renew(list, own) : [putItems(draft, ['sign_off'], [item])];
  const made = edits.filter((edit) => edit !== undefined);
  return made.length === edits.length ? made : undefined;

  function renew(of: ListNode, indexes: readonly number[]): readonly (TextEdit | undefined)[] {
    const last = indexes.at(-1);
    return indexes.flatMap((index) => {
      const older = index === last ? undefined : removeItem(text, of, index);
      // One that has a comment of its own is renewed too: what somebody has written there is not ours to take away.
      return older ? [older] : [rewrite(of, index, 'on'), rewrite(of, index, 'digest')];
    });
  }

  function rewrite(of: ListNode, index: number, key: 'on' | 'digest'): TextEdit | undefined {
    const item = of.items[index];
    const value = signature[key];
    const there = entryOf(item, key);
    // A day that had been left open is known now.
    if (there?.value?.kind === 'map') return { range: there.value.range, text: value };
    if (there) return putValue(there, text, value);
    const field = () => plain(`${key}: ${value}`);
    return putField(draft, ['sign_off', index, key], { block: field, inline: field });
  }
}

function indexesOf({ items }: ListNode, side: string): readonly number[] {
  return items.flatMap((item, index) => {
    const by = entryOf(item, 'by')?.value;
    return by?.kind === 'scalar' && by.text === side ? [index] : [];
  });
}
