import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { findDrafts } from '../../../server/src/disk/find-drafts';
import { createTempFolder, type TempFolder } from './temp-folder';

describe('findDrafts', () => {
  let temp: TempFolder;
  beforeEach(() => {
    temp = createTempFolder();
  });
  afterEach(() => temp.dispose());

  const find = async (folder = '') => {
    const root = `${temp.path}${folder && `/${folder}`}`;
    const { drafts, problems } = await findDrafts(root);
    return {
      drafts: drafts.map((path) => path.slice(temp.path.length + 1)),
      problems: problems.map(({ kind, path }) => `${kind} ${path.slice(temp.path.length + 1)}`),
    };
  };
  const drafts = async (folder = '') => (await find(folder)).drafts;

  it('finds what is ours by name, in order', async () => {
    for (const name of ['b.commitment.yaml', 'a.commitment.yml', 'action-plan.yaml', 'contacts.yaml'])
      temp.write(name);
    for (const name of ['notes.yaml', '.commitment.yaml', 'commitment.yaml', 'x.commitment.yaml.bak'])
      temp.write(name);
    temp.write('deep/er/c d.commitment.yaml');
    assert.deepEqual(await drafts(), [
      'a.commitment.yml',
      'action-plan.yaml',
      'b.commitment.yaml',
      'contacts.yaml',
      'deep/er/c d.commitment.yaml',
    ]);
  });

  it('leaves stakeholders and contacts alone where there is no plan beside them', async () => {
    temp.write('action-plan.yaml');
    temp.write('inner/stakeholders.yaml');
    temp.write('inner/contacts.yaml');
    assert.deepEqual(await drafts(), ['action-plan.yaml']);
    const everything = await findDrafts(temp.path, { withoutPlan: true });
    assert.equal(everything.drafts.length, 3);
  });

  it('leaves out .git and node_modules', async () => {
    temp.write('.git/a.commitment.yaml');
    temp.write('node_modules/x/a.commitment.yaml');
    temp.write('.github/a.commitment.yaml');
    assert.deepEqual(await drafts(), ['.github/a.commitment.yaml']);
  });

  it('reads .gitignore in every folder, also outside a repository', async () => {
    temp.write('.gitignore', 'old/\n*.commitment.yml\n!keep.commitment.yml\n');
    temp.write('sub/.gitignore', '\uFEFF/x.commitment.yaml\r\n');
    temp.write('old/a.commitment.yaml');
    temp.write('a.commitment.yml');
    temp.write('keep.commitment.yml');
    temp.write('sub/x.commitment.yaml');
    temp.write('sub/sub/x.commitment.yaml');
    assert.deepEqual(await drafts(), ['keep.commitment.yml', 'sub/sub/x.commitment.yaml']);
  });

  it('reads .gitignore of the folders above, up to the top of the repository', async () => {
    temp.write('.gitignore', 'above.commitment.yaml\n');
    temp.folder('repo/.git/info');
    temp.write('repo/.git/info/exclude', 'excluded.commitment.yaml\n');
    temp.write('repo/.gitignore', '/plans/one.commitment.yaml\n/one.commitment.yaml\n');
    for (const name of ['one', 'two', 'excluded', 'above']) temp.write(`repo/plans/${name}.commitment.yaml`);
    assert.deepEqual(await drafts('repo/plans'), [
      'repo/plans/above.commitment.yaml',
      'repo/plans/two.commitment.yaml',
    ]);
  });

  it('walks a folder that git leaves out when it is named', async () => {
    temp.folder('.git');
    temp.write('.gitignore', 'out/\n');
    temp.write('out/plan/a.commitment.yaml');
    temp.write('out/plan/.gitignore', 'b*');
    temp.write('out/plan/b.commitment.yaml');
    assert.deepEqual(await drafts(), []);
    assert.deepEqual(await drafts('out/plan'), ['out/plan/a.commitment.yaml']);
  });

  it('leaves out exactly what git leaves out', async function () {
    try {
      execFileSync('git', ['init', '-q', temp.path]);
    } catch {
      this.skip();
    }
    const patterns = [
      '*.tmp',
      '/a/',
      'b/*',
      '!b/c',
      'd/**/e',
      '**/f.commitment.yaml',
      'Case.commitment.yaml',
      '# note',
      '\\#x/',
      'g ',
    ];
    temp.write('.gitignore', patterns.join('\n'));
    temp.write(
      'k/.gitignore',
      ['!/a', '/a/c', 'd/', '!d/e/', 'm*n', '\\!x/', '[ab].commitment.yaml'].join('\n'),
    );
    temp.write('k/a/.gitignore', '!f.commitment.yaml\n!b/**');
    temp.write('[k]/.gitignore', '/a\n!x');
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', '#x', '!x', 'man', '[k]', 'k'];
    for (const one of names) {
      for (const two of names) {
        for (const file of ['a', 'f', 'case', 'x']) {
          temp.write(`${one}/${two}/${file}.commitment.yaml`);
          temp.write(`k/${one}/${two}/${file}.commitment.yaml`);
        }
      }
    }
    const listed = execFileSync('git', ['ls-files', '-z', '--others', '--exclude-standard'], {
      cwd: temp.path,
    });
    const expected = listed
      .toString()
      .split('\0')
      .filter((name) => name.endsWith('.commitment.yaml'));
    assert.ok(expected.length > 100, `${expected.length} files`);
    assert.deepEqual(await drafts(), expected.sort());
  });

  it('follows links that stay inside, and takes no file twice', async () => {
    temp.write('real/a.commitment.yaml');
    temp.write('real/text.txt');
    temp.link('a-link', 'real');
    temp.link('aa.commitment.yaml', 'real/a.commitment.yaml');
    temp.link('named.commitment.yaml', 'real/text.txt');
    assert.deepEqual(await find(), {
      drafts: ['named.commitment.yaml', 'real/a.commitment.yaml'],
      problems: [],
    });
  });

  it('ends at links that go round in circles', async () => {
    temp.write('plan/action-plan.yaml');
    temp.write('plan/a.commitment.yaml');
    temp.link('plan/again', '..');
    temp.link('plan/self', '.');
    temp.link('loop.commitment.yaml', 'loop.commitment.yaml');
    assert.deepEqual(await find(), {
      drafts: ['plan/a.commitment.yaml', 'plan/action-plan.yaml'],
      problems: ['unreadable loop.commitment.yaml'],
    });
  });

  it('gives both plans a list that they share by a link', async () => {
    temp.write('one/action-plan.yaml');
    temp.write('one/stakeholders.yaml');
    temp.write('two/action-plan.yaml');
    temp.link('two/stakeholders.yaml', '../one/stakeholders.yaml');
    assert.ok((await drafts()).includes('two/stakeholders.yaml'));
  });

  it('does not follow links out of the folder, or into what is left out', async () => {
    temp.folder('top/.git');
    temp.write('outside/a.commitment.yaml');
    temp.write('top/.gitignore', 'build');
    temp.write('top/build/b.commitment.yaml');
    temp.write('top/node_modules/c.commitment.yaml');
    temp.link('top/out', '../outside');
    temp.link('top/a.commitment.yaml', '../outside/a.commitment.yaml');
    temp.link('top/built', 'build');
    temp.link('top/b.commitment.yaml', 'build/b.commitment.yaml');
    temp.link('top/modules', 'node_modules');
    assert.deepEqual(await find('top'), {
      drafts: [],
      problems: ['link-leads-outside top/a.commitment.yaml'],
    });
  });

  it('tells of what it cannot read, and goes on', async function () {
    temp.link('gone.commitment.yaml', 'nowhere');
    temp.link('gone.txt', 'nowhere');
    temp.write('folder.commitment.yaml/inner.commitment.yaml');
    temp.write('a.commitment.yaml');
    const expected = ['dangling-link gone.commitment.yaml', 'folder-named-like-draft folder.commitment.yaml'];
    // The system's administrator may read everything.
    if (process.getuid?.() !== 0 && process.platform !== 'win32') {
      chmodSync(temp.folder('locked'), 0);
      expected.push('no-permission locked');
    }
    const { drafts: found, problems } = await find();
    assert.deepEqual(found, ['a.commitment.yaml', 'folder.commitment.yaml/inner.commitment.yaml']);
    assert.deepEqual([...problems].sort(), expected.sort());
  });

  it('tells when the folder itself is not there', async () => {
    assert.deepEqual(await find('nowhere'), { drafts: [], problems: ['not-there nowhere'] });
  });

  it('keeps to any names', async () => {
    const names = ['Ünïcode – “quoted”', "it's", '100% #1', '漢字', 'new\nline', 'tab\there'];
    for (const name of names) temp.write(`${name}/${name}.commitment.yaml`);
    assert.deepEqual(await drafts(), names.map((name) => `${name}/${name}.commitment.yaml`).sort());
  });
});
