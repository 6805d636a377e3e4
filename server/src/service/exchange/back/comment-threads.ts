import { remarksIn, tidy, type ThreadEntry } from '../../discussion/said';
import { discussionFileOf } from '../../discussion/threads';
import type { Plans } from '../../plans/plans';
import { lineOf } from '../line-of';
import type { CameComment, Reply } from '../reply';

/** A comment of a file with the replies to it, in the order of the file. */
export interface CommentThread {
  readonly root: CameComment;
  readonly replies: readonly CameComment[];
}

/** The comments of a file as threads; those that say nothing and have no reply are left out. */
export function threadsIn(comments: readonly CameComment[]): readonly CommentThread[] {
  const byId = new Map(comments.map((one) => [one.id, one]));
  const rootOf = (comment: CameComment): CameComment => {
    const passed = new Set<string>();
    let one = comment;
    while (one.answers !== undefined && !passed.has(one.id)) {
      passed.add(one.id);
      const above = byId.get(one.answers);
      if (!above) break;
      one = above;
    }
    return one;
  };
  const threads = new Map<CameComment, CameComment[]>();
  for (const comment of comments) {
    if (saidIn(comment).text === '') continue;
    const root = rootOf(comment);
    const replies = threads.get(root) ?? [];
    threads.set(root, replies);
    if (root !== comment) replies.push(comment);
  }
  return [...threads].map(([root, replies]) => ({ root, replies }));
}

/** Whether an entry of a discussion is this comment: by who says it, when and what, as far as a file keeps these. */
export function isSaidBy({ by, on, text }: ThreadEntry, comment: CameComment): boolean {
  const day = dayOf(comment);
  const isSameDay = day === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(on) || day === on;
  const said = saidIn(comment);
  const isSamePerson = said.by === '' || lineOf(by) === lineOf(said.by);
  return isSameDay && isSamePerson && lineOf(text) === lineOf(said.text);
}

/** On which day it was made, where the file says so. */
export function dayOf({ date }: CameComment): string | undefined {
  return /^\d{4}-\d{2}-\d{2}/.exec(date ?? '')?.[0];
}

/** As a discussion would keep it; empty where there is nothing to read. */
function saidIn({ author, date = '', text }: CameComment): ThreadEntry {
  return tidy({ by: author, on: date, text });
}

/** The comments of a file that say something which the discussions of its drafts do not, or settle what is open there. */
export function newComments(
  { comments }: Pick<Reply, 'comments'>,
  plans: Plans,
  uris: ReadonlyMap<string, string | undefined>,
): readonly CameComment[] {
  const remarks = [...uris.values()].flatMap((uri) => {
    const discussion = uri === undefined ? undefined : plans.draft(discussionFileOf(uri, plans) ?? '');
    return discussion?.kind === 'discussion' ? remarksIn(discussion) : [];
  });
  const said = new Map<string, { readonly entry: ThreadEntry; readonly isSettled: boolean }[]>();
  for (const { entries, isSettled } of remarks)
    for (const entry of entries) {
      const there = said.get(lineOf(entry.text)) ?? [];
      said.set(lineOf(entry.text), there);
      there.push({ entry, isSettled });
    }
  return comments.filter((comment) => {
    const known = said.get(lineOf(saidIn(comment).text))?.find(({ entry }) => isSaidBy(entry, comment));
    const settles = comment.isDone && comment.answers === undefined && known?.isSettled === false;
    return !known || settles;
  });
}
