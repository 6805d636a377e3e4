import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from './package-root';

/** Where the page of a rule lies in the package. */
export function pageOf(rule: string): string {
  return `docs/rules/${rule}.md`;
}

/** The text of the rule's page, or nothing when the package was put together without it. */
export function readPage(rule: string): string | undefined {
  try {
    return readFileSync(join(packageRoot(), pageOf(rule)), 'utf8').replaceAll('\r\n', '\n');
  } catch {
    return undefined;
  }
}

/** What the rule finds in a sentence: the first paragraph below the heading of its page. */
export function summaryOf(page: string): string {
  const [, summary = ''] = page.split(/\n{2,}/);
  return summary.replace(/\s+/g, ' ').trim();
}
