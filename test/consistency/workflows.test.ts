import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseDocument } from 'yaml';
import { filesBelow } from '../support/fixtures';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: unknown;
  readonly jobs: Readonly<
    Record<
      string,
      { readonly needs?: string; readonly 'timeout-minutes'?: number; readonly steps: readonly Step[] }
    >
  >;
}

const root = join(__dirname, '../..');
const { scripts, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
};

const parsed = (path: string): unknown => {
  const document = parseDocument(readFileSync(path, 'utf8'));
  assert.deepEqual(document.errors, []);
  return document.toJS();
};

/** The programs that come with what is installed here. */
const programs = new Set(
  Object.keys(devDependencies).flatMap((name) => {
    const path = join(root, 'node_modules', name, 'package.json');
    const { bin = {} } = JSON.parse(readFileSync(path, 'utf8')) as { readonly bin?: string | object };
    return typeof bin === 'string' ? [basename(name)] : Object.keys(bin);
  }),
);

describe('what GitHub is told to do', () => {
  const all = filesBelow(join(root, '.github')).filter((path) => path.endsWith('.yml'));

  for (const path of all) {
    const name = basename(path);

    it(`is YAML: ${name}`, () => assert.ok(parsed(path)));

    if (!path.includes('workflows')) continue;
    const { on, permissions, jobs } = parsed(path) as Workflow;
    const steps = Object.values(jobs).flatMap((job) => job.steps);

    it(`takes only actions whose very commit is named: ${name}`, () => {
      const loose = steps.flatMap(({ uses = '' }) =>
        uses === '' || /^actions\/[\w-]+@[0-9a-f]{40}$/.test(uses) ? [] : [uses],
      );
      assert.deepEqual(loose, []);
    });

    it(`runs scripts and programs that there are, others in one exact version: ${name}`, () => {
      const runs = steps.flatMap(({ run = [] }) => run).join('\n');
      for (const [, script = ''] of runs.matchAll(/npm run ([\w:-]+)/g)) assert.ok(script in scripts, script);
      for (const [, program = ''] of runs.matchAll(/npx (?:--yes )?(\S+)/g))
        assert.ok(programs.has(program) || /@\d+\.\d+\.\d+$/.test(program), program);
      const files = [...runs.matchAll(/files\[\d+\]=([^"\s]+)/g)].map(([, file = '']) => file);
      assert.deepEqual(
        files.filter((file) => !existsSync(join(root, file))),
        [],
      );
    });

    it(`may do no more than it says, and waits for jobs that there are: ${name}`, () => {
      assert.deepEqual(permissions, { contents: 'read' });
      for (const { needs } of Object.values(jobs)) assert.ok(needs === undefined || needs in jobs, needs);
    });

    it(`publishes only what somebody starts by hand: ${name}`, () => {
      const publishes = steps.some(({ run = '' }) => /\bpublish\b/.test(run));
      if (publishes) assert.deepEqual(Object.keys(on), ['workflow_dispatch']);
    });
  }

  it('packs the files that the package is made of', () => {
    const package_ = readFileSync(join(root, 'scripts/package.mjs'), 'utf8');
    const release = readFileSync(join(root, '.github/workflows/release.yml'), 'utf8');
    for (const [, file = ''] of release.matchAll(/dist\/([\w-]+\.vsix)/g))
      assert.match(package_, new RegExp(file));
  });
});
