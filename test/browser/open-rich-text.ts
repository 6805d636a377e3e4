import { buildSync } from 'esbuild';
import { join } from 'node:path';
import type { Browser, CDPSession, Page } from 'playwright-core';
import type { RichText, RichTextOptions } from '../../client/src/webview/form/rich-text/rich-text';

const room = join(__dirname, '../../client/src/webview/form/rich-text');
const address = 'https://page.test/';
const policy = `default-src 'none'; style-src ${address}; script-src ${address}`;

/** What the tools are called in English. */
const words: Readonly<Record<string, string>> = {
  bold: 'Bold',
  italic: 'Italic',
  link: 'Link',
  linkAddress: 'Address',
  linkApply: 'Use',
  linkRemove: 'Remove link',
  linkWrong: 'Type the address of a web page or an email address.',
  formatting: 'Formatting',
  bulletedList: 'Bulleted list',
  numberedList: 'Numbered list',
  table: 'Insert table',
  tableAddRow: 'Add row',
  tableAddColumn: 'Add column',
  tableRemoveRow: 'Remove row',
  tableRemoveColumn: 'Remove column',
};

const files = (): Readonly<Record<string, { readonly type: string; readonly body: string }>> => {
  const bundle = (name: string) =>
    buildSync({
      entryPoints: [join(room, name)],
      bundle: true,
      write: false,
      format: 'iife',
      globalName: 'richText',
      target: 'es2022',
    }).outputFiles[0]?.text ?? '';
  return {
    '': {
      type: 'text/html',
      body: `<!doctype html><html lang="en"><head><title>Box</title><meta charset="utf-8"><link rel="stylesheet" href="${address}box.css"><link rel="stylesheet" href="${address}page.css"></head>
<body><main><h1>Form</h1><button id="before">Before</button><h2 id="question">What will be done?</h2><p id="help">In plain words.</p>
<div id="place"></div><button id="after">After</button></main><script src="${address}box.js"></script></body></html>`,
    },
    'box.js': { type: 'text/javascript', body: bundle('rich-text-box.ts') },
    'box.css': { type: 'text/css', body: bundle('rich-text.css') },
    'page.css': {
      type: 'text/css',
      body: 'body { margin: 24px; font: 15px/1.5 sans-serif; color: var(--vscode-editor-foreground); background: var(--vscode-editor-background); }',
    },
  };
};
let built: ReturnType<typeof files> | undefined;

interface Scope {
  box: RichText;
  values: string[];
  pasted: string[];
  answer: string | undefined | Promise<string>;
  answers: (() => void)[];
  events: string[];
  richText: { createRichText: (parent: HTMLElement, options: RichTextOptions) => RichText };
}
declare const window: Window & Scope;

export type BoxOptions = Partial<Pick<RichTextOptions, 'value' | 'readOnly' | 'placeholder'>>;

/** A box in a page as strict as the form's, and what it has told. */
export class TestBox {
  readonly errors: string[] = [];

  private constructor(
    readonly page: Page,
    readonly devtools: CDPSession,
  ) {}

  static async open(browser: Browser, options: BoxOptions = {}): Promise<TestBox> {
    built ??= files();
    const context = await browser.newContext({
      viewport: { width: 640, height: 520 },
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const page = await context.newPage();
    const test = new TestBox(page, await context.newCDPSession(page));
    await page.route('**/*', (route) => {
      const file = built?.[route.request().url().slice(address.length)];
      if (!file) return route.abort();
      return route.fulfill({
        contentType: file.type,
        body: file.body,
        headers: { 'Content-Security-Policy': policy },
      });
    });
    page.on('pageerror', ({ message }) => test.errors.push(message));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type()) && !message.text().includes('favicon'))
        test.errors.push(message.text());
    });
    await page.addInitScript('globalThis.__name = (named) => named');
    await page.goto(address);
    await page.evaluate(
      ({ given, texts }) => {
        window.values = [];
        window.pasted = [];
        window.answers = [];
        window.events = [];
        const place = document.querySelector<HTMLElement>('#place');
        if (!place) throw new Error('No place for the box');
        window.box = window.richText.createRichText(place, {
          value: '',
          ...given,
          labelledBy: 'question',
          describedBy: 'help',
          words: texts as RichTextOptions['words'],
          onChange: (value) => window.values.push(value),
          onPasteHtml: (html) => {
            window.pasted.push(html);
            return Promise.resolve(window.answer);
          },
          onFocus: () => window.events.push('focus'),
          onBlur: () => window.events.push('blur'),
        });
      },
      { given: options, texts: words },
    );
    return test;
  }

  get text() {
    return this.page.getByRole('textbox', { name: 'What will be done?' });
  }

  /** What the box has told, first to last. */
  told(): Promise<readonly string[]> {
    return this.page.evaluate(() => window.values);
  }

  /** What it has told last; nothing when it has told nothing. */
  async value(): Promise<string | undefined> {
    return (await this.told()).at(-1);
  }

  setValue(value: string): Promise<void> {
    return this.page.evaluate((given) => window.box.setValue(given), value);
  }

  /** The converter's next answers. */
  willConvertTo(markdown: string | undefined): Promise<void> {
    return this.page.evaluate((given) => void (window.answer = given), markdown);
  }

  /** The converter's next answer, which comes only when it is let go. */
  willConvertLaterTo(markdown: string): Promise<void> {
    return this.page.evaluate((given) => {
      window.answer = new Promise((resolve) => window.answers.push(() => resolve(given)));
    }, markdown);
  }

  /** The first answer that is waited for comes. */
  letConvert(): Promise<void> {
    return this.page.evaluate(async () => {
      window.answers.shift()?.();
      await new Promise((resolve) => setTimeout(resolve));
    });
  }

  pastedHtml(): Promise<readonly string[]> {
    return this.page.evaluate(() => window.pasted);
  }

  events(): Promise<readonly string[]> {
    return this.page.evaluate(() => window.events);
  }

  async keys(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  type(text: string): Promise<void> {
    return this.page.keyboard.type(text);
  }

  /** Puts the cursor behind these words, as a click there would. */
  async clickBehind(words: string): Promise<void> {
    await this.text.focus();
    await this.select(words, true);
  }

  async select(words: string, isEnd = false): Promise<void> {
    await this.text.focus();
    await this.text.evaluate(
      (box, [wanted, end]) => {
        const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const at = node.textContent?.indexOf(wanted) ?? -1;
          if (at < 0) continue;
          const range = document.createRange();
          range.setStart(node, end ? at + wanted.length : at);
          range.setEnd(node, at + wanted.length);
          getSelection()?.removeAllRanges();
          getSelection()?.addRange(range);
          return new Promise((resolve) => setTimeout(resolve, 60));
        }
        throw new Error(`Not there: ${wanted}`);
      },
      [words, isEnd] as const,
    );
  }

  /** A paste event with these data, as the browser makes one. */
  async paste(data: Readonly<Record<string, string>>): Promise<void> {
    await this.text.evaluate(async (box, given) => {
      const clipboardData = new DataTransfer();
      for (const [type, text] of Object.entries(given)) clipboardData.setData(type, text);
      (box as HTMLElement).dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
      await new Promise((resolve) => setTimeout(resolve));
    }, data);
  }

  close(): Promise<void> {
    return this.page.context().close();
  }
}
