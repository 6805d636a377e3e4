import type { Subject } from '../../discussion/find-passage';
import { remarksIn, tidy, type Said, type ThreadEntry } from '../../discussion/said';
import { addRemarks, addReplies, newRemarkId, settleRemarks } from '../../discussion/write-remark';
import type { Draft } from '../../kinds/draft';
import { readDraft } from '../../kinds/read-draft';
import type { Messages } from '../../messages/messages';
import { applyEdits, type TextEdit } from '../../text/edit';
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
  /** Of one that begins with the file: what it is about. */
  readonly subject?: Subject;
  /** What is to be written of it: the comments that it has got, and what they say; `settles` where it was open. */
  readonly ids: string[];
  readonly news: ThreadEntry[];
  settles: boolean;
}

/** A discussion while comments join it. What is new is written all at once. */
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
      this.#keep({ id, isSettled, entries: [...entries] });
  }

  join({ root, replies }: CommentThread, subject: Subject): void {
    const comments = [root, ...replies];
    const known = this.#threadOf(comments);
    if (known) this.#joinKnown(known, comments, root);
    else {
      const news = comments.map((one) => this.#entryOf(one));
      const id = newRemarkId(this.#ids, this.#entryOf(root).by);
      this.#keep({ id, isSettled: root.isDone, entries: news, subject, ids: comments.map((one) => one.id) });
    }
  }

  /** Writes what is new. */
  end(): void {
    this.#write(
      this.#threads.filter(({ subject, ids }) => !subject && ids.length > 0),
      (discussion, some) => addReplies(discussion, new Map(some.map(({ id, news }) => [id, news]))),
    );
    this.#write(
      this.#threads.filter(({ settles }) => settles),
      (discussion, some) => settleRemarks(discussion, idsOf(some), true),
      false,
    );
    this.#write(
      this.#threads.filter(({ subject }) => subject),
      (discussion, some) => addRemarks(discussion, some.map(asSaid)),
    );
  }

  /** All at once; where that cannot be, those one by one that can be written. */
  #write(
    threads: readonly Thread[],
    editsOf: (discussion: Draft, threads: readonly Thread[]) => readonly TextEdit[],
    isTold = true,
  ): void {
    if (threads.length === 0) return;
    const edits = editsOf(readDraft('discussion', this.text), threads);
    this.text = applyEdits(this.text, edits);
    const ids = isTold ? threads.flatMap((one) => one.ids) : [];
    const middle = Math.ceil(threads.length / 2);
    if (edits.length > 0) this.joined.push(...ids);
    else if (threads.length === 1) this.left.push(...ids);
    else
      for (const half of [threads.slice(0, middle), threads.slice(middle)])
        this.#write(half, editsOf, isTold);
  }

  #joinKnown(known: Thread, comments: readonly CameComment[], root: CameComment): void {
    const isOlder = known.entries.some((entry) => !comments.some((one) => isSaidBy(entry, one)));
    const there = [...known.entries];
    for (const one of comments) {
      if (there.some((entry) => isSaidBy(entry, one))) continue;
      (known.subject ? known.entries : known.news).push(this.#entryOf(one));
      known.ids.push(one.id);
    }
    if (root.isDone && !isOlder && !known.isSettled && !known.subject) known.settles = true;
  }

  #keep(found: Pick<Thread, 'id' | 'isSettled' | 'entries' | 'subject'> & { readonly ids?: string[] }): void {
    const thread = { ids: [], ...found, news: [], settles: false, order: this.#threads.length };
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

function asSaid({ id, isSettled, entries, subject }: Thread): Said {
  return { id, isSettled, entries, about: subject?.about ?? '', words: subject?.words ?? '' };
}

function idsOf(threads: readonly Thread[]): readonly string[] {
  return threads.map(({ id }) => id);
}
