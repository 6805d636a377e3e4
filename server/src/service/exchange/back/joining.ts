import type { Subject } from '../../discussion/find-passage';
import { remarksIn, tidy, type Said, type ThreadEntry } from '../../discussion/said';
import { addRemarks, addReply, newRemarkId, settleRemark } from '../../discussion/write-remark';
import { readDraft } from '../../kinds/read-draft';
import type { Messages } from '../../messages/messages';
import { applyEdits } from '../../text/edit';
import { oneLine } from '../../yaml/write-scalar';
import { lineOf } from '../line-of';
import type { CameComment } from '../reply';
import { dayOf, isSaidBy, type CommentThread } from './comment-threads';

export interface JoiningOptions {
  readonly messages: Messages;
  /** `YYYY-MM-DD`, for a comment of which the file does not say when it was made. */
  readonly today: string;
}

/** A thread that is in the discussion, or begins with a comment of the file. */
interface Thread {
  readonly id: string;
  readonly isSettled: boolean;
  readonly entries: ThreadEntry[];
  readonly order: number;
  /** Of one that begins with the file: what it is about and which comments it has. */
  readonly fresh?: { readonly subject: Subject; readonly ids: string[] };
}

/** A discussion while comments join it. Threads that begin are written all at once. */
export class Joining {
  text: string;
  readonly joined: string[] = [];
  readonly left: string[] = [];
  readonly #threads: Thread[] = [];
  readonly #byText = new Map<string, Thread[]>();
  readonly #ids = new Set<string>();

  constructor(
    readonly uri: string,
    /** Absent for a new file. */
    readonly before: string | undefined,
    private readonly options: JoiningOptions,
  ) {
    this.text = before ?? '';
    const draft = readDraft('discussion', this.text);
    for (const { id, isSettled, entries } of draft.kind === 'discussion' ? remarksIn(draft) : [])
      this.#keep({ id, isSettled, entries: [...entries], order: this.#threads.length });
  }

  join({ root, replies }: CommentThread, subject: Subject): void {
    const comments = [root, ...replies];
    const known = this.#threadOf(comments);
    if (known) this.#joinKnown(known, comments, root);
    else {
      const id = newRemarkId(this.#ids, this.#entryOf(root).by);
      this.#keep({
        ...{ id, isSettled: root.isDone, entries: comments.map((one) => this.#entryOf(one)) },
        ...{ order: this.#threads.length, fresh: { subject, ids: comments.map((one) => one.id) } },
      });
    }
  }

  /** Writes what begins. */
  end(): void {
    this.#add(this.#threads.filter(({ fresh }) => fresh));
  }

  /** All at once; where that cannot be, those one by one that can be added. */
  #add(threads: readonly Thread[]): void {
    if (threads.length === 0) return;
    const said = threads.map(({ id, isSettled, entries, fresh }): Said => {
      return { id, isSettled, entries, about: fresh?.subject.about ?? '', words: fresh?.subject.words ?? '' };
    });
    const edits = addRemarks(readDraft('discussion', this.text), said);
    const ids = threads.flatMap(({ fresh }) => fresh?.ids ?? []);
    this.text = applyEdits(this.text, edits);
    const middle = Math.ceil(threads.length / 2);
    if (edits.length > 0) this.joined.push(...ids);
    else if (threads.length === 1) this.left.push(...ids);
    else for (const half of [threads.slice(0, middle), threads.slice(middle)]) this.#add(half);
  }

  #joinKnown(known: Thread, comments: readonly CameComment[], root: CameComment): void {
    const isOlder = known.entries.some((entry) => !comments.some((one) => isSaidBy(entry, one)));
    const there = [...known.entries];
    for (const one of comments) {
      if (there.some((entry) => isSaidBy(entry, one))) continue;
      const entry = this.#entryOf(one);
      if (known.fresh) {
        known.entries.push(entry);
        known.fresh.ids.push(one.id);
      } else this.#reply(known.id, entry, one.id);
    }
    if (root.isDone && !isOlder && !known.isSettled && !known.fresh)
      this.text = applyEdits(this.text, settleRemark(readDraft('discussion', this.text), known.id, true));
  }

  #reply(thread: string, entry: ThreadEntry, id: string): void {
    const edits = addReply(readDraft('discussion', this.text), thread, entry);
    this.text = applyEdits(this.text, edits);
    (edits.length > 0 ? this.joined : this.left).push(id);
  }

  #keep(thread: Thread): void {
    this.#threads.push(thread);
    this.#ids.add(thread.id);
    for (const { text } of thread.entries) {
      const there = this.#byText.get(lineOf(text)) ?? [];
      this.#byText.set(lineOf(text), there);
      if (there.at(-1) !== thread) there.push(thread);
    }
  }

  /** The first thread in which one of these was said. */
  #threadOf(comments: readonly CameComment[]): Thread | undefined {
    const found = comments.flatMap((comment) => {
      const likely = this.#byText.get(lineOf(this.#entryOf(comment).text)) ?? [];
      return likely.find(({ entries }) => entries.some((entry) => isSaidBy(entry, comment))) ?? [];
    });
    return found.sort((one, other) => one.order - other.order)[0];
  }

  #entryOf(comment: CameComment): ThreadEntry {
    const { author, text } = comment;
    const by = oneLine(author) === '' ? this.options.messages.exchange.somebody : author;
    return tidy({ by, on: dayOf(comment) ?? this.options.today, text });
  }
}
