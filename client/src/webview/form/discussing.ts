import type { DiscussionResult, ThreadInfo } from '../../../../server/src/protocol/discussion';
import type { FormPlace } from '../../../../server/src/protocol/form';
import { host } from './host';
import type { FormSaying, FormText } from './messages';
import type { FormDocument } from './model/form-document';
import type { FormPath } from './model/places';
import { ThreadPlaces } from './model/thread-places';

/** What is being said: a remark on an answer, or a reply in a thread. */
export type SayKey = `remark:${FormPath}` | `reply:${string}`;

/** What the discussion has to know of the page that it belongs to. */
interface Surroundings {
  readonly document: () => FormDocument | undefined;
  readonly placeOf: (path: FormPath) => FormPlace | undefined;
  readonly isFresh: (path: FormPath) => boolean;
  /** What was typed can be written nowhere. */
  readonly stray: (path: FormPath, text: string) => void;
  readonly said: () => void;
  readonly tell: () => void;
}

const none: readonly ThreadInfo[] = [];

/** What is said of the draft, and what is being said and is not written yet. */
export class Discussing {
  /** Null for a draft that is not discussed. */
  threads: DiscussionResult = null;
  /** The box that is to get the keyboard when it is drawn. */
  begun: SayKey | undefined;
  private readonly texts = new Map<SayKey, string>();
  private readonly sent = new Map<number, SayKey | undefined>();
  private last = 0;
  private places: ThreadPlaces | undefined;

  constructor(private readonly around: Surroundings) {}

  show(threads: DiscussionResult): void {
    this.threads = threads;
    this.giveUpLost();
    this.around.tell();
  }

  /** The threads that are shown with an answer: those on it, and on all inside it that is not drawn as boxes of its own. */
  threadsAt(path: FormPath): readonly ThreadInfo[] {
    const at = this.around.placeOf(path);
    return (at === undefined ? undefined : this.placed()?.at(at)) ?? none;
  }

  /** How many threads wait for somebody in an answer and all that is inside it. */
  openIn(path: FormPath): number {
    const at = this.around.placeOf(path);
    return (at === undefined ? undefined : this.placed()?.openIn(at)) ?? 0;
  }

  /** What is typed; undefined where nobody is saying anything. */
  text(key: SayKey): string | undefined {
    return this.texts.get(key);
  }

  isSending(key: SayKey): boolean {
    return [...this.sent.values()].includes(key);
  }

  begin(key: SayKey): void {
    this.begun = key;
    this.type(key, this.text(key) ?? '');
  }

  type(key: SayKey, text: string): void {
    this.texts.set(key, text);
    this.around.tell();
  }

  cancel(key: SayKey): void {
    this.texts.delete(key);
    this.around.tell();
  }

  send(key: SayKey): void {
    const text = this.texts.get(key)?.trim() ?? '';
    const said = this.sayingOf(key, text);
    if (text === '' || !said || this.isSending(key)) return;
    this.post(said, key);
  }

  settle(id: string, isSettled: boolean): void {
    this.post({ kind: 'settle', id, isSettled });
  }

  hear(ticket: number, isWritten: boolean): void {
    const key = this.sent.get(ticket);
    this.sent.delete(ticket);
    if (key !== undefined && isWritten) this.texts.delete(key);
    if (isWritten) this.around.said();
    this.around.tell();
  }

  /** What is typed and is not written. */
  kept(): readonly FormText[] {
    return [...this.texts].flatMap(([key, text]) =>
      text.trim() === '' ? [] : (this.sayingOf(key, text) ?? []),
    );
  }

  /** What is said of an answer, or to a thread, that is not there any more is kept for its author. */
  giveUpLost(): void {
    for (const [key, text] of [...this.texts]) {
      const of = ofKey(key);
      const isLost = key.startsWith('reply:')
        ? this.threads?.some(({ id }) => id === of) === false
        : this.around.placeOf(of) === undefined && !this.around.isFresh(of);
      if (!isLost) continue;
      this.texts.delete(key);
      this.around.stray(key.startsWith('reply:') ? '' : of, text);
    }
  }

  private sayingOf(key: SayKey, text: string): FormText | undefined {
    const of = ofKey(key);
    if (key.startsWith('reply:')) return { kind: 'reply', id: of, text };
    const at = this.around.placeOf(of);
    return at === undefined ? undefined : { kind: 'remark', at, text };
  }

  private post(saying: FormSaying, key?: SayKey): void {
    const ticket = ++this.last;
    this.sent.set(ticket, key);
    host.postMessage({ kind: 'say', ticket, saying });
    this.around.tell();
  }

  private placed(): ThreadPlaces | undefined {
    const document = this.around.document();
    const { threads, places } = this;
    if (!document || !threads) return undefined;
    if (places?.document !== document || places.threads !== threads)
      this.places = new ThreadPlaces(document, threads);
    return this.places;
  }
}

function ofKey(key: SayKey): string {
  return key.slice(key.indexOf(':') + 1);
}
