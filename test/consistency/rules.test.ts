import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules, stages } from '../../server/src/service';

const root = join(__dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

describe('a rule is whole', () => {
  it('has a name of its own', () => {
    const ids = rules.map(({ id }) => id);
    assert.deepEqual([...new Set(ids)], ids);
  });

  for (const rule of rules) {
    describe(rule.id, () => {
      it('lies in the folder of its topic, under its name', () => {
        assert.ok(existsSync(join(root, `server/src/service/rules/${rule.topic}/${rule.id}.ts`)));
      });

      it('has a page that gives its levels', () => {
        const page = read(`docs/rules/${rule.id}.md`);
        assert.ok(page.startsWith(`# \`${rule.id}\``), 'the page begins with the name of the rule');
        const rows = page.split('\n').filter((line) => line.startsWith('|'));
        const cells = (row = '') =>
          row
            .split('|')
            .slice(1, -1)
            .map((cell) => cell.trim());
        assert.deepEqual(cells(rows[0]), [...stages]);
        assert.deepEqual(
          cells(rows[2]),
          stages.map((stage) => rule.level[stage]),
        );
      });

      it('has fixtures, in which it finds something', () => {
        const folder = join(root, 'test/fixtures/rules', rule.id);
        assert.ok(existsSync(folder), `test/fixtures/rules/${rule.id} is missing`);
        const texts = readdirSync(folder, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
        assert.ok(texts.some((text) => new RegExp(`# want(-above|-below)?: .*\\b${rule.id}\\b`).test(text)));
      });
    });
  }

  it('has no page without a rule', () => {
    const ids = new Set(rules.map(({ id }) => `${id}.md`));
    const pages = readdirSync(join(root, 'docs/rules')).filter((name) => name !== 'README.md');
    assert.deepEqual(
      pages.filter((name) => !ids.has(name)),
      [],
    );
  });
});
