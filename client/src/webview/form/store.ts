import type { FieldChange, FormAnswer, FormInfo, FormPlace } from '../../../../server/src/protocol/form';
import { Discussing } from './discussing';
import { host } from './host';
import type { Changed, FormAct, FormWords, Stray } from './messages';
import { boxOf, keyOf, textIn, type BoxKey } from './model/box';
import type { Origin } from './model/draft';
import { answerAt, mergeForm, type FormDocument } from './model/form-document';
import { FreshItems } from './model/fresh-items';
import { ItemKeys } from './model/item-keys';
import { Outbox } from './model/outbox';
import { isWithin, join, questionAt, type FormPath } from './model/places';
import { Pastes } from './pastes';
import { fill, noWords } from './words';

/** Everything that the page shows, and the ways to change it. */
export class FormStore {
  words: FormWords = noWords;
  document: FormDocument | undefined;
  isReadOnly = false;
  notice = '';
  strays: readonly Stray[] = [];
  /** What is told to those who do not see the page. */
  said = '';
  /** What its reader has opened or closed. */
  readonly opened = new Map<FormPath, boolean>();
  /** Why something could not be done, where it should have been. */
  readonly refusals = new Map<FormPath, string>();
  /** Where to go as soon as it is drawn. */
  wanted: { readonly path: FormPath; readonly focus: boolean } | undefined;
  /** Where one has gone last, and what got the focus there: that may be a box inside, or behind. */
  landed: { readonly path: FormPath; readonly on: Element | null } | undefined;
  /** Where the text editor beside the form has its cursor. */
  pointed: FormPath | undefined;
  /** The question or item that had the focus last. */
  lastFocused: FormPath | undefined;
  readonly keys = new ItemKeys();
  readonly fresh = new FreshItems();
  readonly outbox: Outbox;
  readonly pastes = new Pastes();
  readonly discussing = new Discussing({
    document: () => this.document,
    placeOf: (path) => this.placeOf(path),
    isFresh: (path) => this.fresh.isIn(path),
    stray: (path, text) => this.keepStray(path, text),
    said: () => this.say(this.words.said),
    tell: () => this.tell(),
  });
  private readonly listeners = new Set<() => void>();

  constructor() {
    this.outbox = new Outbox({
      post: (ticket, change) => host.postMessage({ kind: 'change', ticket, ...change }),
      originOf: (path) => this.originOf(path),
      isFresh: (path) => this.fresh.isIn(path),
      textIn: (key) => this.textIn(key),
      isFocused: (key) => document.activeElement?.closest('[data-box]')?.getAttribute('data-box') === key,
      shown: () => this.document,
      saved: () => this.say(this.words.saved),
      tell: () => this.tell(),
      stray: (key, text) => this.keepStray(key, text),
    });
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  tell(): void {
    for (const listener of this.listeners) listener();
  }

  show(form: FormInfo): void {
    const before = this.document;
    const after = mergeForm(before, form);
    if (!after) return;
    this.document = after;
    if (before) {
      const changed = [...form.gone, ...form.answers.map(({ at }) => at)];
      this.keys.follow(before, after, changed, (list) => this.fresh.expectedIn(list));
      this.settleFresh();
    }
    this.discussing.giveUpLost();
    this.outbox.formCame(form.isWhole);
    this.tell();
  }

  /** What was typed in an item that came and went at once is kept for its author. */
  settleFresh(): void {
    const isThere = (path: FormPath) => this.keys.placeOf(path) !== undefined;
    for (const path of this.fresh.settle(isThere, this.document?.version ?? null)) this.giveUp(path);
  }

  hear(ticket: number, result: Changed): void {
    this.outbox.hear(ticket, result);
    if (result.kind === 'refused') this.say(fill(this.words.refused, result.message));
    this.tell();
  }

  placeOf(path: FormPath): FormPlace | undefined {
    return this.keys.placeOf(path);
  }

  answer(path: FormPath): FormAnswer {
    const at = this.placeOf(path);
    if (this.document && at !== undefined) return answerAt(this.document, at);
    return { at: '', question: questionAt(path), state: 'missing', line: 0 };
  }

  /** The items of a list, those that the file does not have yet among them. */
  items(list: FormPath): readonly FormPath[] {
    const keys = this.document ? this.keys.of(this.document, list) : [];
    return this.fresh.among(list, keys).map((key) => join(list, `#${key}`));
  }

  textIn(key: BoxKey): string {
    const box = boxOf(key);
    return textIn(this.answer(box.path), box);
  }

  /** What is shown in a box: what is typed in it, or else what the file has. */
  shownIn(key: BoxKey): string {
    return this.outbox.draft(key)?.text ?? this.textIn(key);
  }

  /** Whether something can be said about the draft. */
  get canSay(): boolean {
    return this.discussing.threads !== null && !this.isReadOnly;
  }

  act(act: FormAct, path: FormPath, which?: number | string): void {
    const at = this.placeOf(path) ?? '';
    host.postMessage({ kind: 'act', act, at, ...(which !== undefined && { which }) });
  }

  /** Changes an answer that is not typed: chosen, or taken away. */
  change(path: FormPath, change: FieldChange): void {
    this.outbox.do({ path, change: () => change, done: (result) => this.noteRefusal(path, result) });
  }

  noteRefusal(path: FormPath, result: Exclude<Changed, { kind: 'put-off' }>): void {
    if (result.kind === 'refused') this.refusals.set(path, result.message);
    else this.refusals.delete(path);
  }

  say(text: string): void {
    // The same words twice are read out twice only if they differ.
    this.said = this.said === text ? `${text}\u00a0` : text;
    this.tell();
  }

  isOpen(path: FormPath, usual: boolean): boolean {
    return this.opened.get(path) ?? usual;
  }

  setOpen(path: FormPath, isOpen: boolean): void {
    this.opened.set(path, isOpen);
    this.tell();
  }

  /** Shows nothing. */
  clear(): void {
    this.document = undefined;
    this.tell();
  }

  /** Where it is in the form that is shown; undefined for what the file does not have. */
  originOf(path: FormPath): Origin | undefined {
    const at = this.placeOf(path);
    if (!this.document || at === undefined) return undefined;
    const { revision, version } = this.document;
    return { at, revision, version };
  }

  labelOf(path: FormPath): string {
    return this.document?.questions.get(questionAt(path))?.label ?? '';
  }

  /** As the form itself calls it. */
  labelOfStage(stage: string): string {
    const choices = this.document?.questions.get('stage')?.choices;
    return choices?.find(({ value }) => value === stage)?.label ?? stage;
  }

  keepStray(key: BoxKey, text: string): void {
    if (text.trim() === '') return;
    this.strays = [...this.strays, { label: this.labelOf(boxOf(key).path), text }];
  }

  dismissStrays(): void {
    this.strays = [];
    this.tell();
  }

  /** Everything typed in an item that will not come is kept for its author. */
  giveUp(path: FormPath): void {
    for (const [key, { text }] of [...this.outbox.all()]) {
      if (!isWithin(boxOf(key).path, path)) continue;
      this.outbox.drop(key);
      this.keepStray(key, text);
    }
  }

  key(path: FormPath): BoxKey {
    return keyOf({ path, part: 'answer' });
  }
}
