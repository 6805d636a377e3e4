import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFixture } from '../../support/fixtures';

const folder = join(__dirname, '../../fixtures/real-world');

describe('long drafts of several countries get the findings that a careful reader expects, and no other', () => {
  for (const { name } of readdirSync(folder, { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  )) {
    it(name, () => {
      const expected = readFileSync(join(folder, name, 'findings.txt'), 'utf8')
        .split(/\r?\n/)
        .filter((line) => line !== '' && !line.startsWith('#'))
        .sort();
      assert.deepEqual(readFixture(join(folder, name)).found, expected);
    });
  }
});
