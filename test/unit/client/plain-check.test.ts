import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { nameCheck, writePlainCheck } from '../../../client/src/commands/plain-check';

const folder = new URL('../../../docs/rules/', import.meta.url);
const rules = readdirSync(folder)
  .filter((name) => name.endsWith('.md') && name !== 'README.md')
  .map((name) => name.slice(0, -3));

describe('the page about a check, for whoever fills in a form', () => {
  it('says what was found, why it matters and what to do, and nothing of levels and comments', () => {
    assert.ok(rules.length > 50);
    for (const rule of rules) {
      const page = writePlainCheck(readFileSync(new URL(`${rule}.md`, folder), 'utf8'));
      assert.match(page, /^# [^\n]+[^.\n]\n\n## Why it matters\n[^]*## What to do\n/u, rule);
      // One check is about such comments.
      if (rule !== 'unused-ignore') assert.doesNotMatch(page, /codraft-ignore/, rule);
      assert.doesNotMatch(page, /^\||\]\((?!https?:)/m, rule);
    }
  });

  it('shows no signs of the text of a file: its examples are questions with answers', () => {
    for (const rule of rules) {
      const page = writePlainCheck(readFileSync(new URL(`${rule}.md`, folder), 'utf8'));
      assert.doesNotMatch(page, /`|^> .*(?:[{}[\]]|\btbc:)/m, `${rule}\n${page}`);
    }
    const page = writePlainCheck(readFileSync(new URL('milestone-without-due.md', folder), 'utf8'));
    assert.match(page, /> \*\*Milestones\*\* {2}\n> Title: Publish the data quality report {2}\n/);
  });

  it('is called by the name of the check', () => {
    assert.equal(nameCheck('milestone-without-due'), 'Milestone without due');
  });
});
