import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../support/fixtures';

const root = join(__dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8').replaceAll('\r\n', '\n');

/** Every file, from the root of the project, with a slash in front. */
const paths = ['client', 'docs', 'l10n', 'schemas', 'scripts', 'server', 'test']
  .flatMap((folder) => filesBelow(join(root, folder)))
  .map((path) => path.slice(root.length));

describe('the guides for those who carry Codraft on', () => {
  for (const guide of ['ARCHITECTURE.md', 'CONTRIBUTING.md']) {
    it(`${guide} names files and folders that there are`, () => {
      const named = [...read(guide).matchAll(/`([\w./-]+)`/g)]
        .map(([, name = '']) => name)
        .filter((name) => /\/$|\/[^/]+\.\w+$|^[\w-]+\.ts$/.test(name));
      const isThere = (name: string) =>
        existsSync(join(root, name)) || paths.some((path) => path.includes(`/${name}`));
      assert.deepEqual(
        named.filter((name) => !isThere(name)),
        [],
      );
    });
  }

  it('link to every decision, which says when it was taken, why, and what follows', () => {
    const architecture = read('ARCHITECTURE.md');
    const decisions = readdirSync(join(root, 'docs/decisions'));
    assert.ok(decisions.length > 0);
    for (const name of decisions) {
      assert.ok(architecture.includes(`](docs/decisions/${name})`), name);
      const headings = read(`docs/decisions/${name}`).match(/^## .*$/gm);
      assert.deepEqual(headings, ['## Context', '## Decision', '## Consequences'], name);
      assert.ok(read(`docs/decisions/${name}`).includes(`\nDecided on ${name.slice(0, 10)}.\n`), name);
    }
    for (const [, linked = ''] of architecture.matchAll(/\]\((docs\/[^)]+)\)/g))
      assert.ok(existsSync(join(root, linked)), linked);
  });
});
