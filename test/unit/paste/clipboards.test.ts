import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pasteAsMarkdown } from '../../../server/src/service/paste/paste-as-markdown';
import { filesBelow } from '../../support/fixtures';

describe('clipboards as programs fill them', () => {
  for (const file of filesBelow(join(__dirname, '../../fixtures/clipboards')).filter((name) =>
    name.endsWith('.html'),
  )) {
    it(file.replace(/^.*[/\\]/, ''), () => {
      const expected = readFileSync(file.replace(/html$/, 'md'), 'utf8');
      assert.equal(`${pasteAsMarkdown(readFileSync(file, 'utf8'))}\n`, expected);
    });
  }
});
