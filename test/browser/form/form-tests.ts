import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../open-page';
import { FakeDraft, type DraftParts } from './fake-draft';
import { FormPage, type DraftBehind, type FormOptions } from './open-form';

export interface FormTests {
  readonly open: (parts: DraftParts, options?: FormOptions) => Promise<FormPage>;
  readonly on: <D extends DraftBehind>(draft: D, options?: FormOptions) => Promise<FormPage<D>>;
}

/** Pages of forms for the tests of a suite. They are closed behind each test, and nothing may have gone wrong in them. */
export function formTests(): FormTests {
  let browser: Browser;
  let opened: FormPage<DraftBehind>[] = [];
  before(async () => {
    browser = await launchBrowser();
  });
  after(() => browser.close());
  afterEach(async () => {
    const pages = opened;
    opened = [];
    for (const page of pages) await page.close();
    for (const { errors, requests } of pages) {
      assert.deepEqual(errors, [], 'nothing went wrong in the page');
      assert.deepEqual(requests, [], 'nothing was asked for');
    }
  });
  const on = async <D extends DraftBehind>(draft: D, options?: FormOptions) => {
    const page = await FormPage.on(browser, draft, options);
    opened.push(page);
    return page;
  };
  return { on, open: (parts, options) => on(new FakeDraft(parts), options) };
}
