import type { Comment, CommentController, CommentThread, Uri } from 'vscode';
import {
  CommentMode,
  CommentThreadCollapsibleState,
  CommentThreadState,
  MarkdownString,
  env,
  l10n,
} from 'vscode';
import type { ThreadEntryInfo, ThreadInfo } from '../../../server/src/protocol/discussion';
import { toRange } from '../to-range';

/** The threads of one commitment, as VS Code shows them beside its lines. Those that stay are kept, so that a reply being typed is. */
export class ThreadView {
  readonly #shown = new Map<string, { readonly thread: CommentThread; info: string }>();

  constructor(
    private readonly controller: CommentController,
    private readonly draft: Uri,
  ) {}

  show(threads: readonly ThreadInfo[]): void {
    const gone = new Set(this.#shown.keys());
    for (const info of threads) {
      gone.delete(info.id);
      const written = JSON.stringify(info);
      const shown = this.#shown.get(info.id);
      if (shown?.info === written) continue;
      const thread = shown?.thread ?? this.#create(info);
      fill(thread, info);
      this.#shown.set(info.id, { thread, info: written });
    }
    for (const id of gone) this.#remove(id);
  }

  /** Nothing for a thread that is only being begun. */
  idOf(thread: CommentThread): string | undefined {
    return [...this.#shown].find(([, shown]) => shown.thread === thread)?.[0];
  }

  dispose(): void {
    for (const id of [...this.#shown.keys()]) this.#remove(id);
  }

  #create({ range, isSettled }: ThreadInfo): CommentThread {
    const thread = this.controller.createCommentThread(this.draft, toRange(range), []);
    thread.collapsibleState = isSettled
      ? CommentThreadCollapsibleState.Collapsed
      : CommentThreadCollapsibleState.Expanded;
    return thread;
  }

  #remove(id: string): void {
    this.#shown.get(id)?.thread.dispose();
    this.#shown.delete(id);
  }
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

/** A day has no hour, which VS Code would tell of. */
function inWords(on: string): string {
  const day = new Date(`${on}T12:00:00`);
  return Number.isNaN(day.getTime()) ? on : day.toLocaleDateString(env.language, { dateStyle: 'long' });
}

function toComment({ by, on, text }: ThreadEntryInfo): Comment {
  // Neither commands nor HTML: the file may come from anybody.
  const body = new MarkdownString(text);
  return { author: { name: by }, body, mode: CommentMode.Preview, label: inWords(on) };
}
