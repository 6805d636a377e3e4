import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { filesBelow } from '../support/fixtures';

const client = join(__dirname, '../../client/src');

describe("the extension's own sentences", () => {
  it('are shown whole: by the one way that sees to that, and short enough to be read in passing', () => {
    const files = filesBelow(client).map((file) => ({ file, text: readFileSync(file, 'utf8') }));
    const showing = files.filter(({ text }) => /\bshow(?:Information|Warning|Error)Message\b/.test(text));
    assert.deepEqual(
      showing.map(({ file }) => basename(file)),
      ['tell.ts'],
    );
    const told = files.flatMap(({ text }) => [
      ...text.matchAll(/(?:\btell(?:Error)?|\bPlainError)\(\s*(?:l10n\.t\(\s*)'([^']+)'/g),
    ]);
    assert.ok(told.length > 20);
    assert.deepEqual(
      told.map((match) => match[1] ?? '').filter((message) => message.length > 150),
      [],
    );
  });

  it('are all there for translators', () => {
    const script = join(__dirname, '../../scripts/l10n.mjs');
    const { status, stderr } = spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' });
    assert.equal(status, 0, stderr);
  });
});
