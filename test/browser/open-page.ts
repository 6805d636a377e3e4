import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { writePage } from '../../client/src/page/page-document';
import type { FromPage, PageContent, PageState, ToPage } from '../../client/src/webview/messages';

const root = join(__dirname, '../..');
const media = (name: string) => readFileSync(join(root, 'dist', 'media', name), 'utf8');
const address = 'https://page.test/';

interface ChromiumFinder {
  readonly ensureChromium: () => string;
}

/** How long the page may take for anything, in milliseconds: a busy machine must not fail a test. */
export const patience = 120_000;

/** Without a sandbox, which Debian's Chromium has not for root; nothing here may reach for the network. */
const parameters = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'];

export async function launchBrowser(): Promise<Browser> {
  const script = pathToFileURL(join(root, 'scripts', 'vscode', 'chromium.mjs')).href;
  const { ensureChromium } = (await import(script)) as ChromiumFinder;
  return chromium.launch({ executablePath: ensureChromium(), args: parameters });
}

export interface PageOptions<State = PageState> {
  readonly state?: State | undefined;
  readonly size?: { readonly width: number; readonly height: number };
}

/** A page as VS Code loads it, with somebody to talk to, and the memory of what it said. */
export class LoadedPage<To, From extends { readonly kind: string }, State> {
  readonly said: From[] = [];
  /** What went wrong in it, what it was kept from loading included. */
  readonly errors: string[] = [];
  /** Addresses that it asked for, its own files aside. */
  readonly requests: string[] = [];

  constructor(readonly page: Page) {}

  /**
   * Loads it.
   * @param name of its script and its style
   */
  async load(name: 'page' | 'form', { state, size }: PageOptions<State>): Promise<void> {
    const { page } = this;
    page.setDefaultTimeout(patience);
    if (size) await page.setViewportSize(size);
    const html = writePage({
      language: 'en',
      label: 'Preview',
      waiting: 'Loading…',
      style: `${address}${name}.css`,
      script: `${address}${name}.js`,
      nonce: 'n0',
    });
    await page.route('**/*', async (route) => {
      const url = route.request().url();
      const file = url.startsWith(address) ? url.slice(address.length) : undefined;
      if (file === '') await route.fulfill({ contentType: 'text/html', body: html });
      else if (file === `${name}.css`) await route.fulfill({ contentType: 'text/css', body: media(file) });
      else if (file === `${name}.js`)
        await route.fulfill({ contentType: 'text/javascript', body: media(file) });
      else {
        this.requests.push(url);
        await route.abort();
      }
    });
    await page.exposeFunction('tellTest', (message: From) => {
      this.said.push(message);
      this.hear?.(message);
    });
    // What runs TypeScript here writes this around named functions, and the page has never heard of it.
    await page.addInitScript('globalThis.__name = (named) => named');
    await page.addInitScript((kept: unknown) => {
      const scope = window as unknown as Record<string, unknown>;
      scope.kept = kept;
      scope.acquireVsCodeApi = () => ({
        postMessage: (message: unknown) => (scope.tellTest as (message: unknown) => void)(message),
        getState: () => scope.kept,
        setState: (given: unknown) => (scope.kept = given),
      });
    }, state);
    page.on('pageerror', ({ message }) => this.errors.push(message));
    page.on('console', (message) => {
      if (message.type() === 'error') this.errors.push(message.text());
    });
    await page.goto(address);
    await this.heard((message) => message.kind === 'ready');
  }

  /** Answers what the page says. */
  protected hear?(message: From): void;

  /** Says something to the page, and waits until it has done what it does about it. */
  async tell(message: To): Promise<void> {
    await this.page.evaluate(async (data: unknown) => {
      window.postMessage(data, '*');
      await new Promise((resolve) => setTimeout(resolve));
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    }, message);
  }

  /** The first message, so far or to come, that is wanted. */
  async heard(isWanted: (message: From) => boolean): Promise<From> {
    for (const end = Date.now() + patience; Date.now() < end;) {
      const found = this.said.find(isWanted);
      if (found) return found;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    throw new Error(`Not said: ${JSON.stringify(this.said)}; went wrong: ${JSON.stringify(this.errors)}`);
  }

  state(): Promise<State> {
    return this.page.evaluate(() => (window as unknown as { kept: unknown }).kept as State);
  }

  scrollY(): Promise<number> {
    return this.page.evaluate(() => window.scrollY);
  }

  close(): Promise<void> {
    return this.page.close();
  }
}

/** The page of sections. */
export class TestPage extends LoadedPage<ToPage, FromPage, PageState> {
  static async open(browser: Browser, options: PageOptions = {}): Promise<TestPage> {
    const test = new TestPage(await browser.newPage({ viewport: { width: 700, height: 600 } }));
    await test.load('page', options);
    return test;
  }

  async show(content: PageContent): Promise<void> {
    await this.tell({ kind: 'content', content });
  }
}

export const draft = 'file:///plan/one.commitment.yaml';

export interface Part {
  readonly id: string;
  readonly html: string;
  readonly line?: number;
}

/** Content whose sections are all in one draft; `sent` are those that are sent along. */
export function contentOf(
  parts: readonly Part[],
  sent: readonly string[] = parts.map(({ id }) => id),
): PageContent {
  return {
    title: 'A commitment',
    language: 'en',
    order: parts.map(({ id, line = 0 }) => ({ id, uri: draft, line })),
    sections: parts.filter(({ id }) => sent.includes(id)).map(({ id, html }) => ({ id, hash: html, html })),
  };
}
