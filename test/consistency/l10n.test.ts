import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

describe("the extension's own sentences", () => {
  it('are all there for translators', () => {
    const script = join(__dirname, '../../scripts/l10n.mjs');
    const { status, stderr } = spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' });
    assert.equal(status, 0, stderr);
  });
});
