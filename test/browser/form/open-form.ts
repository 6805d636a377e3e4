import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import type { ChangeFieldParams, FormInfo } from '../../../server/src/protocol/form';
import type { KeptForm } from '../../../client/src/webview/form/host';
import {
  formWords,
  type Changed,
  type FormWords,
  type FromForm,
  type KeptTexts,
  type ToForm,
} from '../../../client/src/webview/form/messages';
import { LoadedPage, patience, type PageOptions } from '../open-page';
import { FakeDraft, type DraftParts } from './fake-draft';

/** The English of the page's sentences, as the extension has them. */
const english = readFileSync(join(__dirname, '../../../client/src/form/form-words.ts'), 'utf8');
export const words = Object.fromEntries(
  formWords.map((word) => {
    const [, text] = new RegExp(`\\b${word}: l10n\\.t\\(\\s*'([^']*)'`).exec(english) ?? [];
    if (text === undefined) throw new Error(`There is no English for ${word}.`);
    return [word, text];
  }),
) as FormWords;

/** `kept` is what is handed back of what was typed in forms before. */
export type FormOptions = PageOptions<KeptForm> & { readonly kept?: KeptTexts };

/** Whoever reads and changes a draft. */
export interface DraftBehind {
  readonly form: (isWhole: boolean) => FormInfo;
  readonly change: (params: Omit<ChangeFieldParams, 'uri'>) => Changed;
}

/** The page of a form, with somebody who answers as the extension and the server would. */
export class FormPage<D extends DraftBehind = FakeDraft> extends LoadedPage<ToForm, FromForm, KeptForm> {
  /** While it is true, nothing is answered: the answers wait. */
  isSlow = false;
  /** While it is true, nobody is there to make a change. */
  isGone = false;
  private waiting: (() => Promise<void>)[] = [];

  private constructor(
    page: Page,
    readonly draft: D,
  ) {
    super(page);
  }

  static open(browser: Browser, parts: DraftParts, options?: FormOptions): Promise<FormPage> {
    return FormPage.on(browser, new FakeDraft(parts), options);
  }

  static async on<D extends DraftBehind>(
    browser: Browser,
    draft: D,
    { kept, ...options }: FormOptions = {},
  ): Promise<FormPage<D>> {
    const test = await FormPage.empty(browser, draft, options);
    if (kept) await test.tell({ kind: 'kept', kept });
    await test.show(true);
    return test;
  }

  /** A page that has not been told the draft yet. */
  static async empty<D extends DraftBehind>(
    browser: Browser,
    draft: D,
    options: PageOptions<KeptForm> = {},
  ): Promise<FormPage<D>> {
    const test = new FormPage(await browser.newPage({ viewport: { width: 1000, height: 800 } }), draft);
    await test.load('form', options);
    await test.tell({ kind: 'words', words, language: 'en' });
    return test;
  }

  /** Tells the page what the draft is now. */
  async show(isWhole = false): Promise<void> {
    await this.tell({ kind: 'form', form: this.draft.form(isWhole) });
  }

  /** Answers what has waited. */
  async answerAll(): Promise<void> {
    this.isSlow = false;
    while (this.waiting.length > 0) await this.waiting.shift()?.();
  }

  /** What has been sent of changes. */
  get changes(): readonly Extract<FromForm, { kind: 'change' }>[] {
    return this.said.filter((message) => message.kind === 'change');
  }

  protected override hear(message: FromForm): void {
    if (message.kind !== 'change') return;
    const answer = async () => {
      const { ticket, at, revision, change: what } = message;
      const change = { at, revision, change: what };
      const result: Changed = this.isGone ? { kind: 'put-off' } : this.draft.change(change);
      await this.tell({ kind: 'changed', ticket, result });
      if (result.kind === 'made') await this.show();
    };
    if (this.isSlow) this.waiting.push(answer);
    else void answer().catch(() => undefined);
  }

  /** A box by the words that name it. */
  box(label: string, index = 0) {
    return this.page.getByRole('textbox', { name: label, exact: true }).nth(index);
  }

  /** What stands in a box, whatever it is made of. */
  textIn(box: Locator): Promise<string> {
    return box.evaluate((element) =>
      element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement
        ? element.value
        : (element as HTMLElement).innerText,
    );
  }

  /** Waits until something is so. */
  async until(isSo: () => boolean, otherwise: () => string): Promise<void> {
    for (const end = Date.now() + patience; Date.now() < end;) {
      if (isSo()) return;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    throw new Error(otherwise());
  }
}

/** Waits until a draft in memory has this there. */
export async function has(test: FormPage, at: string, value: unknown): Promise<void> {
  const there = () => JSON.stringify(test.draft.get(at));
  await test.until(
    () => there() === JSON.stringify(value),
    () => `${at} is ${there()}, not ${JSON.stringify(value)}.`,
  );
}
