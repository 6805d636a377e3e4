import type { Draft } from '../kinds/draft';
import { discussionsOf } from '../kinds/discussion/discussion-file';
import type { Plans } from '../plans/plans';
import type { TextEdit } from '../text/edit';
import type { Subject } from './find-passage';
import type { ThreadEntry } from './said';
import { discussionFileOf } from './threads';
import { addRemark, addReply, newDiscussion, settleRemark } from './write-remark';

/** What somebody does in the discussion of a commitment. */
export type Saying =
  | { readonly kind: 'remark'; readonly subject: Subject; readonly entry: ThreadEntry }
  | { readonly kind: 'reply'; readonly id: string; readonly entry: ThreadEntry }
  | { readonly kind: 'settle'; readonly id: string; readonly isSettled: boolean };

/** How it is written down. */
export type Noted =
  | { readonly kind: 'new-file'; readonly uri: string; readonly text: string }
  | {
      readonly kind: 'edits';
      readonly uri: string;
      readonly draft: Draft;
      readonly edits: readonly TextEdit[];
    }
  /** The file cannot be read well enough to write in it, or the thread is gone. */
  | { readonly kind: 'no-place'; readonly uri: string };

/** Nothing for what has no discussion. Nothing is changed here. */
export function say(uri: string, saying: Saying, plans: Plans): Noted | undefined {
  const there = discussionFileOf(uri, plans);
  const draft = there === undefined ? undefined : plans.draft(there);
  if (there === undefined || !draft) {
    const [fresh] = discussionsOf(uri);
    if (fresh === undefined) return undefined;
    return saying.kind === 'remark'
      ? { kind: 'new-file', uri: fresh, text: newDiscussion(saying.subject, saying.entry) }
      : { kind: 'no-place', uri: fresh };
  }
  const edits = editsFor(draft, saying);
  return edits.length === 0 ? { kind: 'no-place', uri: there } : { kind: 'edits', uri: there, draft, edits };
}

function editsFor(draft: Draft, saying: Saying): readonly TextEdit[] {
  switch (saying.kind) {
    case 'remark':
      return addRemark(draft, saying.subject, saying.entry);
    case 'reply':
      return addReply(draft, saying.id, saying.entry);
    case 'settle':
      return settleRemark(draft, saying.id, saying.isSettled);
  }
}
