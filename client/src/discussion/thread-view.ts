import type { Comment, CommentController, CommentThread, Uri } from 'vscode';
import { CommentMode, CommentThreadCollapsibleState, CommentThreadState, MarkdownString, l10n } from 'vscode';
import type { ShownEntry, ThreadInfo } from '../../../server/src/protocol/discussion';
import { toRange } from '../to-range';

interface Shown {
  readonly thread: CommentThread;
  readonly id: string;
  /** What it shows. */
  readonly info: string;
}

/** The threads of one commitment, as VS Code shows them beside its lines. Those that stay are kept, so that a reply being typed is. */
export class ThreadView {
  readonly #shown = new Map<string, Shown>();

  constructor(
    private readonly controller: CommentController,
    private readonly draft: Uri,
  ) {}

  show(threads: readonly ThreadInfo[]): void {
    const gone = new Set(this.#shown.keys());
    for (const [key, info] of keyed(threads)) {
      gone.delete(key);
      const written = JSON.stringify(info);
      const shown = this.#shown.get(key);
      if (shown?.info === written) continue;
      const thread = shown?.thread ?? this.#create(info);
      fill(thread, info);
      this.#shown.set(key, { thread, id: info.id, info: written });
    }
    for (const key of gone) this.#remove(key);
  }

  /** Nothing for a thread that is only being begun. */
  idOf(thread: CommentThread): string | undefined {
    return [...this.#shown.values()].find((shown) => shown.thread === thread)?.id;
  }

  dispose(): void {
    for (const key of [...this.#shown.keys()]) this.#remove(key);
  }

  #create({ range, isSettled }: ThreadInfo): CommentThread {
    const thread = this.controller.createCommentThread(this.draft, toRange(range), []);
    thread.collapsibleState = isSettled
      ? CommentThreadCollapsibleState.Collapsed
      : CommentThreadCollapsibleState.Expanded;
    return thread;
  }

  #remove(key: string): void {
    this.#shown.get(key)?.thread.dispose();
    this.#shown.delete(key);
  }
}

/** By their ids, as often as one is given: until somebody mends that, both are shown. */
function keyed(threads: readonly ThreadInfo[]): readonly (readonly [string, ThreadInfo])[] {
  const count = new Map<string, number>();
  return threads.map((info) => {
    const before = count.get(info.id) ?? 0;
    count.set(info.id, before + 1);
    return [`${before} ${info.id}`, info];
  });
}

function fill(thread: CommentThread, info: ThreadInfo): void {
  thread.range = toRange(info.range);
  thread.label = labelOf(info);
  thread.state = info.isSettled ? CommentThreadState.Resolved : CommentThreadState.Unresolved;
  thread.contextValue = info.isSettled ? 'settled' : 'open';
  thread.comments = info.entries.map(toComment);
  thread.canReply = true;
}

function labelOf({ question, words, state }: ThreadInfo): string {
  const about = question === '' ? l10n.t('The whole draft') : question;
  if (state === 'gone' && words !== '') return l10n.t('{0} (no longer in the draft: “{1}”)', about, words);
  if (state === 'gone') return l10n.t('{0} (no longer in the draft)', about);
  if (state === 'moved') return l10n.t('{0} (its words have moved here)', about);
  return about;
}

function toComment({ by, day, text }: ShownEntry): Comment {
  // Neither commands nor HTML: the file may come from anybody.
  const body = new MarkdownString(text);
  return { author: { name: by }, body, mode: CommentMode.Preview, label: day };
}
