import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { createTempFolder, type TempFolder } from '../unit/disk/temp-folder';
import { runCli } from './run-cli';

const draft = (due: string, more = '') => `number: 1
title: Publish the register of owners
leads: { government: [ministry] }
${more}milestones:
  - id: m1
    title: Publish the register
    due: ${due}
`;
const path = 'commitments/1-register.commitment.yaml';

interface JsonChange {
  readonly path: string;
  readonly by?: { readonly author: string; readonly date: string; readonly commit: string } | null;
}

describe('codraft compare --authors', () => {
  let temp: TempFolder;
  beforeEach(() => {
    temp = createTempFolder();
    git('init', '-q', '-b', 'main');
    temp.write('action-plan.yaml', 'country: Kenya\nnumber: 5\ntitle: Plan\n');
    temp.write(path, draft('2026-05', 'summary: Anyone can look up who owns a company.\n'));
    commit('Zoë');
    git('tag', 'agreed');
  });
  afterEach(() => temp.dispose());

  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], {
      cwd: temp.path,
      stdio: 'pipe',
    }).toString();
  const commit = (author: string, day = '2026-03-01') => {
    git('add', '-A');
    const date = `${day}T23:30:00-05:00`;
    git('commit', '-qm', 'A version', `--author=${author} <x@example.org>`, `--date=${date}`);
  };
  const run = (...args: readonly string[]) =>
    runCli(['compare', '--git', 'agreed', '--authors', ...args], { cwd: temp.path });
  const authors = async (cwd = temp.path): Promise<Readonly<Record<string, string | undefined>>> => {
    const { stdout, stderr } = await runCli(['compare', '--git', 'agreed', '--authors', '--format', 'json'], {
      cwd,
    });
    assert.equal(stderr, '');
    const { changes } = JSON.parse(stdout) as { readonly changes: readonly JsonChange[] };
    return Object.fromEntries(
      changes.map(({ path: at, by }) => [at, by === null ? 'not in git' : by?.author]),
    );
  };

  it('says beside each change who made it and when, in every format', async () => {
    temp.write(path, draft('2026-09', 'summary: Anyone can look up who owns a company.\n'));
    commit('Wanjikũ Ndũng’u');
    temp.write(path, draft('2026-09'));
    commit('**@amina**', '2026-03-02');
    temp.write(path, draft('2026-09').replace('of owners', 'of all owners'));
    const { stdout } = await run();
    const file = stdout.slice(stdout.indexOf('\ncommitments/'));
    assert.match(file, /“.*of all owners.*\n.*\n? *not in git yet/);
    assert.match(file, /moved from May 2026 to September 2026.*\n {6}by Wanjikũ Ndũng’u, 1 March 2026\n/);
    assert.match(file, / {6}by \*\*@amina\*\*, 2 March 2026\n/);

    assert.deepEqual(await authors(), {
      title: 'not in git',
      summary: '**@amina**',
      'milestones[m1].due': 'Wanjikũ Ndũng’u',
    });
    const { changes } = JSON.parse((await run('--format', 'json')).stdout) as {
      readonly changes: readonly JsonChange[];
    };
    assert.deepEqual(changes.find(({ path: at }) => at === 'summary')?.by, {
      author: '**@amina**',
      date: '2026-03-02T23:30:00-05:00',
      commit: git('rev-parse', 'HEAD').trim(),
    });
    const page = (await run('--format', 'html')).stdout;
    assert.match(page, /<em>\(by Wanjikũ Ndũng’u, 1 March 2026\)<\/em>/);
    assert.doesNotMatch(page, /<strong>@/);
    const markdown = (await run('--format', 'markdown')).stdout;
    assert.match(markdown, /\(by Wanjikũ Ndũng’u, 1 March 2026\)/);
    assert.doesNotMatch(markdown, /\*\*@|[^\\\u2060\u200b]@amina/);
  });

  it('goes through merges, renames, a new file and a file that went', async () => {
    temp.write('commitments/2-gone.commitment.yaml', 'number: 2\ntitle: Gone\n');
    commit('Zoë');
    git('tag', '-f', 'agreed');
    git('switch', '-qc', 'side');
    git('mv', path, 'commitments/1-owners.commitment.yaml');
    commit('Renamer');
    temp.write(
      'commitments/1-owners.commitment.yaml',
      draft('2026-09', 'summary: Anyone can look up who owns a company.\n'),
    );
    commit('Amina');
    git('switch', '-q', 'main');
    temp.write('commitments/3-new.commitment.yaml', 'number: 3\ntitle: New\n');
    commit('Otieno');
    git('rm', '-q', 'commitments/2-gone.commitment.yaml');
    commit('Remover');
    temp.write('readme.txt', 'Nothing about drafts');
    commit('Nobody');
    git('merge', '-q', '--no-edit', 'side');
    const { stdout } = await run('--format', 'json');
    const { changes } = JSON.parse(stdout) as {
      readonly changes: readonly (JsonChange & { readonly file: string; readonly kind: string })[];
    };
    assert.deepEqual(
      changes.map(({ file, kind, path: at, by }) => `${file} ${kind} ${at}: ${by?.author ?? '?'}`),
      [
        'commitments/1-owners.commitment.yaml moved : ?',
        'commitments/1-owners.commitment.yaml changed milestones[m1].due: Amina',
        'commitments/2-gone.commitment.yaml removed : Remover',
        'commitments/3-new.commitment.yaml added : Otieno',
      ],
    );
  });

  it('names nobody where a copy of the repository does not tell', async function () {
    if (process.platform === 'win32') this.skip();
    temp.write(path, draft('2026-09', 'summary: Anyone can look up who owns a company.\n'));
    commit('Amina');
    temp.write('readme.txt', 'Nothing about drafts');
    commit('Nobody');
    const clone = (how: string) => {
      const to = join(temp.path, '..', `${temp.path.split('/').at(-1) ?? ''}-${how.replace(/\W/g, '')}`);
      git('clone', '-q', how, '--branch', 'main', `file://${temp.path}`, to);
      return to;
    };
    git('config', 'uploadpack.allowFilter', 'true');
    const partial = clone('--filter=blob:none');
    try {
      execFileSync('git', ['cat-file', '-p', `agreed:${path}`], { cwd: partial });
      assert.deepEqual(await authors(partial), { 'milestones[m1].due': undefined });
    } finally {
      execFileSync('rm', ['-rf', partial]);
    }
    const elsewhere = temp.write('elsewhere.txt', draft('2027-01'));
    git('rm', '-q', path);
    temp.folder('commitments');
    symlinkSync(elsewhere, join(temp.path, path));
    commit('Linker');
    assert.deepEqual(
      Object.values(await authors()).filter((by) => by === 'not in git'),
      [],
    );
  });

  it('needs a commit to compare with', async () => {
    const { code, stderr } = await runCli(['compare', 'a', 'b', '--authors'], { cwd: temp.path });
    assert.equal(code, 2);
    assert.match(stderr, /^codraft: Use --authors with --git[^\n]+\n$/);
  });
});
