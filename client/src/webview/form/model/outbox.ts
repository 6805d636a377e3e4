import type { Changed } from '../messages';
import { boxOf, changeTo, type BoxKey } from './box';
import { comesUpon, pathOf, type Deed, type Desk, type Job } from './desk';
import type { Draft, Origin } from './draft';
import type { FormPath } from './places';

/**
 * What is typed and done in the page until the file has it. One change is on its way at a time, and the next is sent
 * when the page shows the document with it. Each says which form it was made for, also when it had to wait. What is typed
 * meanwhile in the same box goes along.
 */
export class Outbox {
  private readonly drafts = new Map<BoxKey, Draft>();
  private readonly composing = new Set<BoxKey>();
  private jobs: Job[] = [];
  private flight: { readonly ticket: number; readonly job: Job } | undefined;
  /** The version with the last change, while the page does not show it yet. */
  private awaited: { readonly version: number; readonly job: Job } | undefined;
  private isPutOff = false;
  /** True from when something was put off until all of it is in the file. */
  private isBehind = false;
  private tickets = 0;

  constructor(private readonly desk: Desk) {}

  draft(key: BoxKey): Draft | undefined {
    return this.drafts.get(key);
  }

  all(): ReadonlyMap<BoxKey, Draft> {
    return this.drafts;
  }

  /** True when something is typed that nobody can put into the file just now. */
  get waits(): boolean {
    return this.isPutOff;
  }

  /** True when all that was sent is in the file, or nobody can put it there just now. */
  get isSettled(): boolean {
    return this.isPutOff || (!this.flight && !this.awaited);
  }

  /** @param when `now` as it is typed, `later` when the box is left */
  type(key: BoxKey, text: string, when: 'now' | 'later'): void {
    const draft = this.drafts.get(key);
    const base = draft ? draft.base : this.desk.textIn(key);
    // What another has changed meanwhile is settled by a choice, not by typing on.
    const isTorn = draft?.phase === 'refused' && draft.base !== this.desk.textIn(key);
    if (isTorn) this.drafts.set(key, { ...draft, text });
    else if (draft?.phase === 'sent') this.drafts.set(key, { ...draft, text });
    else {
      const isSeen = draft?.phase !== 'held' && draft?.phase !== 'waiting';
      const from = isSeen ? this.originNow(boxOf(key).path) : draft.from;
      this.drafts.set(key, { text, base, from, phase: 'held' });
      if (when === 'now') this.commit(key);
    }
    this.desk.tell();
  }

  /** Sends what is typed in a box, now that it is whole. */
  commit(key: BoxKey): void {
    const draft = this.drafts.get(key);
    if (draft?.phase !== 'held') return;
    if (draft.text === draft.base && !this.composing.has(key)) this.drafts.delete(key);
    else {
      this.drafts.set(key, { ...draft, phase: 'waiting' });
      if (!this.jobs.some((job) => 'key' in job && job.key === key)) this.jobs.push({ key });
    }
    this.pump();
    this.desk.tell();
  }

  /** The box has lost the focus: from now on it shows what the file has. */
  leave(key: BoxKey): void {
    this.composing.delete(key);
    this.commit(key);
    if (this.drafts.get(key)?.phase === 'echo') this.drafts.delete(key);
    this.pump();
    this.desk.tell();
  }

  compose(key: BoxKey, isComposing: boolean): void {
    if (isComposing) this.composing.add(key);
    else this.composing.delete(key);
    this.pump();
  }

  isComposing(key: BoxKey): boolean {
    return this.composing.has(key);
  }

  do(deed: Deed): void {
    this.jobs.push({ deed, from: deed.isLate === true ? undefined : this.originNow(deed.path) });
    this.pump();
  }

  /** Takes back what is typed in a box. */
  drop(key: BoxKey): void {
    this.drafts.delete(key);
    this.desk.tell();
  }

  /** Sends what was refused again, over what the file has now. */
  insist(key: BoxKey, text = this.drafts.get(key)?.text ?? ''): void {
    this.drafts.set(key, this.anew(key, text));
    this.commit(key);
  }

  /** Sends what was refused since other files name it so, to be changed there too. */
  insistEverywhere(key: BoxKey): void {
    this.drafts.set(key, { ...this.anew(key, this.drafts.get(key)?.text ?? ''), everywhere: true });
    this.commit(key);
  }

  private anew(key: BoxKey, text: string): Draft {
    return { text, base: this.desk.textIn(key), from: this.origin(key), phase: 'held' };
  }

  /** What was typed before the page was hidden, or in one that is closed. */
  restore(key: BoxKey, text: string, base: string, from: Origin | undefined): void {
    if (text === this.desk.textIn(key)) return;
    this.drafts.set(key, { text, base, from, phase: 'held' });
    this.commit(key);
  }

  hear(ticket: number, result: Changed): void {
    if (this.flight?.ticket !== ticket) return;
    const { job } = this.flight;
    this.flight = undefined;
    if (result.kind === 'put-off') {
      this.isPutOff = this.isBehind = true;
      this.jobs.unshift(job);
      if ('key' in job) this.again(job.key);
    } else {
      if ('deed' in job) job.deed.done?.(result);
      else if (result.kind === 'refused') this.refuse(job.key, result);
      if (result.kind === 'made') this.awaited = { version: result.version, job };
    }
    this.settle();
    this.pump();
    this.tellSaved();
    this.desk.tell();
  }

  /**
   * The page shows another form.
   * @param isWhole true when whoever made it may know none of those before, as a server that was started anew
   */
  formCame(isWhole = false): void {
    this.isPutOff = false;
    this.settle();
    for (const job of this.jobs) if ('deed' in job) job.from = this.renewed(job.from);
    for (const [key, draft] of this.drafts) this.compare(key, draft, isWhole);
    this.pump();
  }

  /** Holds what is typed against what the file has now. */
  private compare(key: BoxKey, draft: Draft, isWhole: boolean): void {
    const text = this.desk.textIn(key);
    const own = isWhole && text === draft.base ? this.origin(key) : undefined;
    this.drafts.set(key, { ...draft, from: own ?? this.renewed(draft.from) });
    const isNews = draft.phase === 'echo' && text !== draft.base;
    const isThere = draft.phase === 'refused' && text === draft.text;
    if (isNews || isThere) this.drafts.delete(key);
    else if (draft.phase === 'held' || draft.phase === 'refused') this.strayIfLost(key, draft);
  }

  /** What is typed where there is nothing any more has no box in which it would be seen. */
  private strayIfLost(key: BoxKey, { text }: Draft): boolean {
    if (this.origin(key) || this.desk.isFresh(boxOf(key).path)) return false;
    this.drafts.delete(key);
    this.desk.stray(key, text);
    return true;
  }

  /** What is meant is what is seen; nothing where it comes upon what was done just before: then it is what that leaves. */
  private originNow(path: FormPath): Origin | undefined {
    const before = [...this.jobs, this.flight?.job, this.awaited?.job];
    return before.some((job) => job && comesUpon(path, job)) ? undefined : this.desk.originOf(path);
  }

  private origin(key: BoxKey): Origin | undefined {
    return this.desk.originOf(boxOf(key).path);
  }

  /** In the same version of the document everything is where it was. */
  private renewed(origin: Origin | undefined): Origin | undefined {
    const shown = this.desk.shown();
    const isSame = origin && shown && shown.version !== null && shown.version === origin.version;
    return isSame ? { ...origin, revision: shown.revision } : origin;
  }

  private again(key: BoxKey): void {
    const draft = this.drafts.get(key);
    if (!draft) return;
    const { text, base, from } = draft;
    this.drafts.set(key, { text, base, from, phase: 'waiting' });
  }

  private refuse(key: BoxKey, refusal: Extract<Changed, { kind: 'refused' }>): void {
    const draft = this.drafts.get(key);
    if (!draft || this.strayIfLost(key, draft)) return;
    if (draft.text !== draft.sent && draft.base === this.desk.textIn(key)) {
      this.again(key);
      this.jobs.unshift({ key });
    } else this.drafts.set(key, { ...draft, phase: 'refused', refusal });
  }

  /** The page shows the document with the last change: what is typed beyond it is another. */
  private settle(): void {
    if (!this.awaited) return;
    const version = this.desk.shown()?.version ?? null;
    if (version !== null && version < this.awaited.version) return;
    const { job } = this.awaited;
    this.awaited = undefined;
    const draft = 'key' in job ? this.drafts.get(job.key) : undefined;
    if (!draft || !('key' in job)) return;
    const base = this.desk.textIn(job.key);
    const from = this.origin(job.key);
    if (draft.text !== draft.sent) {
      this.drafts.set(job.key, { text: draft.text, base, from, phase: 'waiting' });
      // Before what was done after it.
      this.jobs.unshift(job);
    } else if (draft.text !== base && this.desk.isFocused(job.key))
      this.drafts.set(job.key, { text: draft.text, base, from, phase: 'echo' });
    else this.drafts.delete(job.key);
  }

  private tellSaved(): void {
    if (!this.isBehind || this.flight || this.jobs.length > 0) return;
    this.isBehind = false;
    this.desk.saved();
  }

  private pump(): void {
    while (!this.flight && !this.awaited && !this.isPutOff) {
      const index = this.jobs.findIndex((job) => this.isReady(job));
      const [job] = index < 0 ? [] : this.jobs.splice(index, 1);
      if (!job) return;
      this.send(job);
    }
  }

  private isReady(job: Job): boolean {
    return !this.desk.isFresh(pathOf(job)) && !('key' in job && this.composing.has(job.key));
  }

  private send(job: Job): void {
    const draft = 'key' in job ? this.drafts.get(job.key) : undefined;
    if ('key' in job && !draft) return;
    const box = 'key' in job ? boxOf(job.key) : undefined;
    const from = ('key' in job ? draft?.from : job.from) ?? this.desk.originOf(pathOf(job));
    if (!from) {
      if ('key' in job && draft) this.strayIfLost(job.key, draft);
      return;
    }
    const change =
      box && draft
        ? changeTo(box, draft.text, draft.everywhere)
        : 'deed' in job
          ? job.deed.change()
          : undefined;
    if (!change) return;
    if ('key' in job && draft) this.drafts.set(job.key, { ...draft, phase: 'sent', sent: draft.text });
    if ('deed' in job) job.from = from;
    this.flight = { ticket: ++this.tickets, job };
    const { at, revision } = from;
    this.desk.post(this.tickets, { at, revision, change });
  }
}
