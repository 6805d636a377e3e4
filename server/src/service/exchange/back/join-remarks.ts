import { remarksIn, type Said, type ThreadEntry } from '../../discussion/said';
import { addRemark, addReply, settleRemark } from '../../discussion/write-remark';
import { discussionsOf } from '../../kinds/discussion/discussion-file';
import { readDraft } from '../../kinds/read-draft';
import type { Messages } from '../../messages/messages';
import type { Plans } from '../../plans/plans';
import { applyEdits, type TextEdit } from '../../text/edit';
import type { CameComment, Reply } from '../reply';
import { oneLine } from '../../yaml/write-scalar';
import { draftsOf } from './bring-in';
import { dayOf, isSaidBy, threadsIn, type CommentThread } from './comment-threads';
import { subjectOf } from './comment-subject';

/** What is not in the file itself. */
export interface JoinOptions {
  readonly messages: Messages;
  /** The address of the plan that the file is about, or of the one draft. */
  readonly into: string;
  /** `YYYY-MM-DD`, for a comment of which the file does not say when it was made. */
  readonly today: string;
}

/** What becomes of the comments of a file. */
export interface JoinedRemarks {
  /** Discussions with what came, by address; those in which something changes. `before` is absent for a new file. */
  readonly files: readonly {
    readonly uri: string;
    /** The draft that it is about. */
    readonly of: string;
    readonly before?: string;
    readonly after: string;
  }[];
  /** The comments that are in a discussion now, and were not. */
  readonly joined: ReadonlySet<string>;
  /** The comments that are in none: nobody knows of which draft they are, or its discussion cannot be written in. */
  readonly left: ReadonlySet<string>;
}

/**
 * Puts the comments of a file that came back into the discussions of its drafts: what was said there already is known by who said it,
 * when and what, so that to bring in a file twice changes nothing. Replies join their thread, what was settled in the file is settled,
 * and what is new begins a thread of its own. A thread in which something was said since the file was sent stays open.
 */
export function joinRemarks(reply: Reply, plans: Plans, options: JoinOptions): JoinedRemarks {
  const uris = draftsOf(reply, plans, options.into);
  const [only] = uris.size === 1 ? uris.values() : [];
  const texts = new Map<string, Discussion>();
  const joined = new Set<string>();
  const left = new Set<string>();
  for (const thread of threadsIn(reply.comments)) {
    const { at } = thread.root;
    const uri = at ? uris.get(at.path) : only;
    const discussion = uri === undefined ? undefined : (texts.get(uri) ?? discussionOf(uri, plans));
    if (uri === undefined || discussion === undefined) {
      for (const { id } of [thread.root, ...thread.replies]) left.add(id);
      continue;
    }
    texts.set(uri, discussion);
    join(thread, discussion, {
      joined,
      left,
      subject: subjectOf(thread.root, reply, plans.draft(uri)),
      options,
    });
  }
  const files = [...texts].flatMap(([of, { uri, before, text }]) =>
    text === (before ?? '') ? [] : [{ uri, of, ...(before !== undefined && { before }), after: text }],
  );
  return { files, joined, left };
}

/** A discussion while comments join it. */
interface Discussion {
  readonly uri: string;
  readonly before?: string;
  text: string;
}

function discussionOf(uri: string, plans: Plans): Discussion | undefined {
  const [fresh, ...others] = discussionsOf(uri);
  const there = [fresh, ...others].find((one) => one !== undefined && plans.has(one));
  if (there === undefined) return fresh === undefined ? undefined : { uri: fresh, text: '' };
  const before = plans.text(there) ?? '';
  return { uri: there, before, text: before };
}

interface Joining {
  readonly joined: Set<string>;
  readonly left: Set<string>;
  readonly subject: ReturnType<typeof subjectOf>;
  readonly options: JoinOptions;
}

function join(
  { root, replies }: CommentThread,
  discussion: Discussion,
  { joined, left, subject, options }: Joining,
): void {
  const remarks = () => {
    const draft = readDraft('discussion', discussion.text);
    return draft.kind === 'discussion' ? remarksIn(draft) : [];
  };
  const put = (edit: (draft: ReturnType<typeof readDraft>) => readonly TextEdit[], id: string): boolean => {
    const edits = edit(readDraft('discussion', discussion.text));
    discussion.text = applyEdits(discussion.text, edits);
    (edits.length > 0 ? joined : left).add(id);
    return edits.length > 0;
  };
  const known = threadOf([root, ...replies], remarks());
  if (!known && !put((draft) => addRemark(draft, subject, entryOf(root, options)), root.id)) {
    for (const { id } of replies) left.add(id);
    return;
  }
  const id = known?.id ?? remarks().at(-1)?.id ?? '';
  const isThere = (one: CameComment) => known?.entries.some((entry) => isSaidBy(entry, one)) ?? false;
  const others = known ? [root, ...replies] : replies;
  for (const one of others)
    if (!isThere(one)) put((draft) => addReply(draft, id, entryOf(one, options)), one.id);
  const isOlder = known?.entries.some((entry) => ![root, ...replies].some((one) => isSaidBy(entry, one)));
  if (!root.isDone || isOlder === true || known?.isSettled === true) return;
  discussion.text = applyEdits(
    discussion.text,
    settleRemark(readDraft('discussion', discussion.text), id, true),
  );
}

/** The thread in which one of these was said. */
function threadOf(comments: readonly CameComment[], remarks: readonly Said[]): Said | undefined {
  return remarks.find(({ entries }) =>
    entries.some((entry) => comments.some((comment) => isSaidBy(entry, comment))),
  );
}

function entryOf(comment: CameComment, { messages, today }: JoinOptions): ThreadEntry {
  const { author, text } = comment;
  const on = dayOf(comment) ?? today;
  return { by: oneLine(author) === '' ? messages.exchange.somebody : author, on, text };
}
