import assert from 'node:assert/strict';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readFixture } from '../../support/fixtures';

const folder = join(__dirname, '../../fixtures/rules');

describe('every rule finds what its fixtures say, and nothing else', () => {
  for (const rule of readdirSync(folder).sort()) {
    describe(rule, () => {
      for (const path of casesIn(join(folder, rule))) {
        it(path.slice(folder.length + rule.length + 2), () => {
          const { found, wanted } = readFixture(path);
          assert.deepEqual(found, wanted);
        });
      }
    });
  }
});

/** A case is a file, or a folder that holds a whole plan. */
function casesIn(ruleFolder: string): readonly string[] {
  if (existsSync(join(ruleFolder, 'action-plan.yaml'))) return [ruleFolder];
  return readdirSync(ruleFolder)
    .sort()
    .flatMap((name) => {
      const path = join(ruleFolder, name);
      return statSync(path).isDirectory() ? casesIn(path) : [path];
    });
}
