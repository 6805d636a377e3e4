import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { findDrafts } from '../../../server/src/disk/find-drafts';
import { matchesPath, readPattern } from '../../../server/src/disk/wildmatch';
import { createTempFolder, type TempFolder } from './temp-folder';

const draft = 'x.commitment.yaml';

describe('what git leaves out', () => {
  let temp: TempFolder;
  beforeEach(function () {
    temp = createTempFolder();
    try {
      git('init', '-q');
    } catch {
      this.skip();
    }
  });
  afterEach(() => temp.dispose());

  function git(...args: readonly string[]): string {
    return execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], {
      cwd: temp.path,
      input: '',
      stdio: ['pipe', 'pipe', 'pipe'],
    }).toString();
  }
  const drafts = async (folder = temp.path) =>
    (await findDrafts(folder)).drafts.map((path) => path.slice(temp.path.length + 1));
  const asGit = (...what: readonly string[]) =>
    git('ls-files', '-z', ...what, '--exclude-standard')
      .split('\0')
      .filter((name) => name.endsWith('.commitment.yaml'))
      .sort();

  it('is the same to us, whatever the patterns', async () => {
    const piece = fc.oneof(
      fc.constantFrom('a', 'b', 'ab', 'é', '.', 'A', '-', ' ', '.commitment.yaml', '.commitment.y'),
      fc.constantFrom('*', '?', '\\', '\\a', '\\*', '\\ ', '*.commitment.yaml'),
      fc.constantFrom('[a-b]', '[!a]', '[^ab]', '[]a]', '[a', '[[:alpha:]]', '[[:upper:]a]', '[\\]a]'),
      fc.constantFrom('[a-', '[--a]', '[[:nope:]]', '[[:a]', '[a/]', '[!]', '[b-a]', '[\\a-\\b]'),
    );
    const name = fc.array(piece, { minLength: 1, maxLength: 3 }).map((pieces) => pieces.join(''));
    const line = fc
      .tuple(
        fc.constantFrom('', '', '', '!', '#', '\\!'),
        fc.constantFrom('', '', '/', '**/'),
        fc.array(fc.oneof(name, name, fc.constant('**')), { minLength: 1, maxLength: 3 }),
        fc.constantFrom('', '', '/', '/**', ' ', '\\ ', '\r'),
      )
      .map(([sign, before, names, after]) => `${sign}${before}${names.join('/')}${after}`)
      // Where two stars meet something else in one name, git does not always do what its manual says.
      .filter((one) => !/[^/!]\*\*|\*\*[^/\r ]/.test(one));
    // One repository for all of them, as starting git takes longer than all the rest.
    const known = [['/**', '!/**/'], ['**'], ['a/**/'], ['*', '!*/', '!a/**'], ['/']];
    const made = fc.sample(fc.array(line, { minLength: 1, maxLength: 4 }), {
      numRuns: 400,
      seed: fc.readConfigureGlobal().seed ?? 1,
    });
    const lists = [...known, ...made];
    const names = ['a', 'b', 'é', '-', 'a b'].map((one) => `${one}.commitment.yaml`);
    const folders = ['a', 'a/a', 'a/b', 'ab', 'ab/a', 'b.b', 'é', '[a]', 'A/-'];
    for (const [i, list] of lists.entries()) {
      temp.write(`${i}/.gitignore`, list.join(i % 2 ? '\n' : '\r\n'));
      for (const [k, folder] of folders.entries()) {
        temp.write(`${i}/${folder}/${names[(i + k) % names.length] ?? ''}`);
        temp.write(`${i}/${folder}/${names[0] ?? ''}`);
      }
    }
    const [ours, theirs] = [await drafts(), asGit('--others')];
    assert.ok(theirs.length > 1000 && theirs.length < 7000, `${theirs.length} files`);
    const wrong = lists.flatMap((list, i) => {
      const inFolder = (all: readonly string[]) => all.filter((path) => path.startsWith(`${i}/`));
      const [mine, gits] = [inFolder(ours), inFolder(theirs)];
      return JSON.stringify(mine) === JSON.stringify(gits) ? [] : [{ list, mine, gits }];
    });
    assert.deepEqual(wrong, []);
  });

  it('is never what git keeps, though a rule names it', async () => {
    temp.write(`kept/deep/${draft}`);
    temp.write('kept/deep/other.commitment.yaml');
    temp.write('b.commitment.yaml');
    git('add', `kept/deep/${draft}`, 'b.commitment.yaml');
    git('commit', '-q', '-m', 'Begin');
    temp.write('.gitignore', 'kept/\nb.commitment.yaml\n');
    temp.write(`kept/${draft}`);
    assert.deepEqual(await drafts(), asGit('--cached', '--others'));
    assert.deepEqual(await drafts(), ['b.commitment.yaml', `kept/deep/${draft}`]);
    temp.link('again', 'kept/deep');
    temp.link('c.commitment.yaml', 'kept/deep/other.commitment.yaml');
    assert.deepEqual(await drafts(), ['b.commitment.yaml', `kept/deep/${draft}`]);
    // Whoever names a folder that is left out means all of it.
    assert.deepEqual(await drafts(`${temp.path}/kept`), [
      `kept/deep/other.commitment.yaml`,
      `kept/deep/${draft}`,
      `kept/${draft}`,
    ]);
  });

  it('is told from patterns as long as one likes, without a wait', async () => {
    const deep = `${'a/'.repeat(60)}${draft}`;
    temp.write(deep);
    temp.write(`${'a'.repeat(200)}.commitment.yaml`);
    const intricate = [
      `${'**/a/'.repeat(40)}b`,
      `${'*a'.repeat(100)}*b`,
      `/${'*/'.repeat(50)}**/${'a*'.repeat(60)}/c`,
      '[a-'.repeat(900),
      `${'?*'.repeat(90)}q`,
      `!${'**/'.repeat(900)}zz`,
    ];
    temp.write('.gitignore', intricate.join('\n'));
    const { drafts: found, problems } = await findDrafts(temp.path);
    assert.equal(found.length, 2);
    assert.deepEqual(problems, []);
  });

  it('is told as far as that goes when there are more rules than anybody would write', async () => {
    const rules = Array.from({ length: 100 }, (_, i) => `**/${'*a'.repeat(90 + (i % 7))}${i}q`);
    for (let i = 0; i < 300; i++) temp.write(`${'a'.repeat(150)}${i}/${'a'.repeat(120)}/${draft}`);
    temp.write('.gitignore', `${rules.join('\n')}\n`.repeat(20));
    const { drafts: found, problems } = await findDrafts(temp.path);
    assert.equal(found.length, 300);
    assert.deepEqual(
      problems.map(({ kind, path }) => [kind, path]),
      [['too-many-ignore-rules', temp.path]],
    );
  });

  it('waits for nothing that is no file, and reads no link', async function () {
    if (process.platform === 'win32') this.skip();
    temp.write(draft);
    temp.write('inner/.gitignore/x', '');
    temp.write(`inner/${draft}`);
    temp.write('elsewhere', '*\n');
    temp.link('linked/.gitignore', '../elsewhere');
    temp.write(`linked/${draft}`);
    execFileSync('mkfifo', [`${temp.path}/.gitignore`]);
    execFileSync('mkfifo', [`${temp.path}/.git/info/attributes`]);
    assert.deepEqual(await drafts(), [`inner/${draft}`, `linked/${draft}`, draft]);
  });
});

describe('a pattern', () => {
  const stepsFor = (pattern: string, names: readonly string[]) => {
    const patience = { steps: 1_000_000_000 };
    const parts = readPattern(pattern);
    assert.ok(parts);
    matchesPath(parts, names, patience);
    return 1_000_000_000 - patience.steps;
  };

  it('costs no more than both lengths multiplied', () => {
    for (const size of [10, 20, 40]) {
      const names = Array.from({ length: size }, () => 'a'.repeat(size));
      const pattern = `${`**/${'*a'.repeat(size / 2)}/`.repeat(size)}b`;
      const most = pattern.length * size * (size + 1);
      assert.ok(stepsFor(pattern, names) <= most, `${size}: ${stepsFor(pattern, names)} of ${most}`);
    }
  });
});
