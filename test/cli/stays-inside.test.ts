import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { BuiltServer } from '../support/built-server';
import { createTempFolder, type TempFolder } from '../unit/disk/temp-folder';
import { runHere } from './fake-io';

/** It would be read, fixed and signed, if anything came to it. */
const secret = 'number: 2\ntitle: SECRET title\nleads: { government: court }\nlead: SECRET\n';
const draft = 'number: 1\ntitle: Open courts\nleads: { government: [court] }\n';
const trapped = 'commitments/2.commitment.yaml';

describe('every command stays inside what was named', () => {
  let temp: TempFolder;
  let plan: string;
  let before: string;
  beforeEach(function () {
    if (process.platform === 'win32') this.skip();
    temp = createTempFolder();
    plan = temp.folder('plan');
    temp.write('outside/secret.commitment.yaml', secret);
    temp.write('outside/action-plan.yaml', 'title: SECRET plan\n');
    temp.write(
      'outside/stakeholders.yaml',
      'stakeholders: [{ id: court, name: SECRET, sector: government }]\n',
    );
    temp.write(
      'outside/contacts.yaml',
      'contacts: [{ stakeholder: court, name: SECRET, email: s@example.org }]\n',
    );
    temp.write('plan/action-plan.yaml', 'country: Kenya\ntitle: Plan\n');
    temp.write(
      'plan/stakeholders.yaml',
      'stakeholders: [{ id: court, name: The Court, sector: government }]\n',
    );
    temp.write('plan/commitments/1.commitment.yaml', draft);
    temp.write('copy/action-plan.yaml', 'country: Kenya\ntitle: Plan\n');
    git('init', '-q');
    git('add', '-A');
    git('commit', '-qm', 'Begin');
    temp.write('plan/.git/secret', secret);
    before = state(join(temp.path, 'outside'));
  });
  afterEach(() => temp.dispose());

  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], { cwd: plan });
  const run = (...args: readonly string[]) => runHere(args, { cwd: plan });

  const links: Readonly<Record<string, () => void>> = {
    'a link that leads out': () => temp.link(`plan/${trapped}`, '../../outside/secret.commitment.yaml'),
    'an absolute link': () => temp.link(`plan/${trapped}`, join(temp.path, 'outside/secret.commitment.yaml')),
    'a link to a link': () => {
      temp.link('plan/on', '../outside');
      temp.link(`plan/${trapped}`, '../on/secret.commitment.yaml');
    },
    'a link to what is git’s own': () => temp.link(`plan/${trapped}`, '../.git/secret'),
    'a link to a device': () => temp.link(`plan/${trapped}`, '/dev/zero'),
    'a link to nowhere': () => temp.link(`plan/${trapped}`, '../../outside/new.commitment.yaml'),
  };
  const noFiles: Readonly<Record<string, () => void>> = {
    'a pipe': () => execFileSync('mkfifo', [join(plan, trapped)]),
    'a folder': () => mkdirSync(join(plan, trapped)),
  };
  const others: Readonly<Record<string, () => void>> = {
    'a folder that leads out': () => temp.link('plan/more', '../outside'),
    'stakeholders that lead out': () => lead('stakeholders.yaml'),
    'a plan that leads out': () => lead('action-plan.yaml'),
    'contacts that lead out': () => lead('contacts.yaml'),
    'a huge list of what to leave out': () => temp.write('plan/.gitignore', '*a*b*c*\n'.repeat(500_000)),
    'a pipe in its place': () => execFileSync('mkfifo', [join(plan, '.gitignore')]),
  };
  function lead(name: string): void {
    rmSync(join(plan, name), { force: true });
    temp.link(`plan/${name}`, `../outside/${name}`);
  }

  const onPlans: readonly (readonly string[])[] = [
    ['check'],
    ['check', '--format', 'json', '--as', 'final'],
    ['check', 'commitments/1.commitment.yaml'],
    ['fix'],
    ['sign', '.', '--by', 'court'],
    ['render', '.', '--to', 'markdown', '--with-contacts'],
    ['render', 'commitments/1.commitment.yaml', '--to', 'html'],
    ['compare', '../copy', '.', '--with-contacts'],
    ['compare', '--git', 'HEAD', '--with-contacts'],
    ['compare', '--git', 'HEAD', 'commitments/1.commitment.yaml'],
    ['init', '--merge-only'],
  ];
  for (const [what, set] of Object.entries({ ...links, ...noFiles, ...others })) {
    it(`on a plan with ${what}`, async () => {
      set();
      for (const args of onPlans) {
        const { stdout, stderr } = await run(...args);
        assert.doesNotMatch(stdout + stderr, /SECRET|Internal error/, args.join(' '));
        assert.equal(state(join(temp.path, 'outside')), before, args.join(' '));
      }
    });
  }

  const good = 'commitments/1.commitment.yaml';
  const onDrafts: readonly (readonly string[])[] = [
    ['check', trapped],
    ['fix', trapped],
    ['sign', trapped, '--by', 'court'],
    ['render', trapped, '--to', 'html'],
    ['compare', good, trapped],
    ['compare', trapped, good],
    ['compare', '--git', 'HEAD', trapped],
    ['merge', trapped, good, good],
    ['merge', good, trapped, good],
    ['merge', good, good, trapped],
  ];
  it('shows nobody of the contacts, whatever name a link to them has', async () => {
    const people = (email: string) =>
      temp.write('plan/contacts.yaml', `contacts: [{ stakeholder: court, name: SECRET, email: ${email} }]\n`);
    people('SECRET@example.org');
    temp.link(`plan/${trapped}`, '../contacts.yaml');
    git('add', '-A');
    git('commit', '-qm', 'Link');
    people('other-SECRET@example.org');
    for (const args of [...onPlans, ...onDrafts]) {
      if (args.includes('--with-contacts')) continue;
      const { stdout, stderr } = await run(...args);
      assert.doesNotMatch(stdout + stderr, /SECRET|Internal error/, args.join(' '));
    }
    const { stderr } = await run('check');
    assert.match(
      stderr,
      /2\.commitment\.yaml was skipped: it is a link with a public name to a private file/,
    );
  });

  for (const [what, set] of Object.entries({ ...links, ...noFiles })) {
    it(`on a draft that is ${what}, and says so`, async () => {
      set();
      for (const args of onDrafts) {
        // A folder may be named where a file may.
        if (what === 'a folder' && args[0] !== 'merge') continue;
        const { code, stdout, stderr } = await run(...args);
        assert.equal(code, 2, `${args.join(' ')}: ${stdout}${stderr}`);
        assert.match(
          stderr,
          /was skipped: it is a link|is a broken link|is not a file|is a pipe/,
          args.join(' '),
        );
        assert.match(stderr, /^(?:codraft: [^\n]+\n)+$/);
        assert.doesNotMatch(stdout + stderr, /SECRET/);
        assert.equal(state(join(temp.path, 'outside')), before, args.join(' '));
        assert.equal(readFileSync(join(plan, good), 'utf8'), draft);
      }
    });
  }

  it('on a socket', async () => {
    const server = createServer().listen(join(plan, trapped));
    try {
      await new Promise((done) => server.on('listening', done));
      for (const args of onDrafts) {
        const { code, stderr } = await run(...args);
        assert.deepEqual(
          [code, /is not a file|cannot be read/.test(stderr)],
          [2, true],
          `${args.join(' ')}: ${stderr}`,
        );
      }
    } finally {
      server.close();
    }
  });

  it('in an editor', async () => {
    for (const [what, set] of Object.entries({ ...links, ...others }))
      if (/leads? out|pipe/.test(what)) set();
    const server = new BuiltServer('cli.js', ['lsp', '--stdio']);
    await server.greet(pathToFileURL(plan).href);
    await server.told(({ uri }) => uri.endsWith('/1.commitment.yaml'));
    assert.equal(await server.end(), 0);
    assert.doesNotMatch(JSON.stringify(server.published), /SECRET/);
    assert.deepEqual(
      server.published.map(({ uri }) => uri).filter((uri) => /\/2\.commitment|secret/.test(uri)),
      [],
    );
  });

  describe('when it writes', () => {
    const outs: Readonly<Record<string, readonly [() => void, RegExp]>> = {
      'a link that leads out': [
        () => temp.link('plan/out.html', '../outside/secret.commitment.yaml'),
        /a link leads out/,
      ],
      'a link to nowhere': [() => temp.link('plan/out.html', '../outside/new.html'), /is a broken link/],
      'a pipe': [() => execFileSync('mkfifo', [join(plan, 'out.html')]), /is not a file/],
      'a device': [() => temp.link('plan/out.html', '/dev/null'), /a link leads out/],
      'a folder': [() => temp.folder('plan/out.html'), /is a folder/],
    };
    for (const [what, [set, why]] of Object.entries(outs)) {
      it(`a page, over ${what}`, async () => {
        set();
        for (const force of [[], ['--force']]) {
          const { code, stdout, stderr } = await run(
            'render',
            '.',
            '--to',
            'html',
            '--out',
            'out.html',
            ...force,
          );
          assert.deepEqual([code, stdout], [2, '']);
          assert.match(stderr, force.length > 0 ? why : /out\.html (?:already exists|is a folder)/);
        }
        assert.equal(state(join(temp.path, 'outside')), before);
        assert.deepEqual(readdirSync(plan).sort(), [
          '.git',
          'action-plan.yaml',
          'commitments',
          'out.html',
          'stakeholders.yaml',
        ]);
      });
    }

    it('a page where a person says, also elsewhere', async () => {
      temp.write('plan/pages/real.html', 'old');
      temp.link('plan/page.html', 'pages/real.html');
      for (const out of ['../elsewhere.html', join(temp.path, 'absolute.html'), 'page.html']) {
        const { stderr } = await run('render', '.', '--to', 'html', '--out', out, '--force');
        assert.equal(stderr, '');
        assert.match(
          readFileSync(join(plan, out.startsWith('/') ? `../absolute.html` : out), 'utf8'),
          /Open courts/,
        );
      }
      assert.ok(lstatSync(join(plan, 'page.html')).isSymbolicLink());
    });

    const attributes: Readonly<Record<string, readonly [() => void, RegExp]>> = {
      'a link that leads out': [
        () => temp.link('plan/.gitattributes', '../outside/new'),
        /is a link, which git/,
      ],
      'a link that stays': [
        () => temp.link('plan/.gitattributes', 'action-plan.yaml'),
        /is a link, which git/,
      ],
      'a pipe': [() => execFileSync('mkfifo', [join(plan, '.gitattributes')]), /is not a file/],
      'a folder': [() => temp.folder('plan/.gitattributes'), /is not a file/],
      'a huge file': [() => temp.write('plan/.gitattributes', '* text\n'.repeat(200_000)), /is too large/],
    };
    for (const [what, [set, why]] of Object.entries(attributes)) {
      it(`attributes, over ${what}`, async () => {
        set();
        const config = readFileSync(join(plan, '.git/config'), 'utf8');
        for (const undo of [[], ['--undo']]) {
          const { code, stderr } = await run('init', '--merge-only', ...undo);
          assert.equal(code, 2);
          assert.match(stderr, why);
        }
        assert.equal(readFileSync(join(plan, '.git/config'), 'utf8'), config);
        assert.equal(state(join(temp.path, 'outside')), before);
      });
    }

    it('settings, unless they are a link to those of somebody else', async () => {
      const own = readFileSync(join(plan, '.git/config'));
      const theirs = temp.write('outside/config', own);
      rmSync(join(plan, '.git/config'));
      temp.link('plan/.git/config', theirs);
      const { code, stderr } = await run('init', '--merge-only');
      assert.equal(code, 2);
      assert.match(stderr, /config is a link/);
      assert.deepEqual(readFileSync(theirs), own);
      assert.ok(!existsSync(join(plan, '.gitattributes')));
    });

    it('settings, unless the whole repository is a link to that of somebody else', async () => {
      execFileSync('git', ['init', '-q', join(temp.path, 'theirs')]);
      temp.link('linked/.git', join(temp.path, 'theirs/.git'));
      const theirs = state(join(temp.path, 'theirs'));
      const { code, stderr } = await run('init', '--merge-only', '../linked');
      assert.equal(code, 2);
      assert.match(stderr, /\.git is a link/);
      assert.equal(state(join(temp.path, 'theirs')), theirs);
      assert.deepEqual(readdirSync(join(temp.path, 'linked')), ['.git']);
    });

    for (const inside of ['.github', '.github/workflows', 'commitments']) {
      it(`a new plan, where ${inside} leads out`, async () => {
        temp.folder('new/.github');
        if (inside === '.github') rmSync(join(temp.path, 'new/.github'), { recursive: true });
        temp.link(`new/${inside}`, join(temp.path, 'outside'));
        const wasInside = state(join(temp.path, 'new'));
        const { code, stderr } = await run('init', '../new');
        assert.equal(code, 2);
        assert.match(stderr, /^codraft: Nothing was written in \.\.\/new: a link leads out/);
        assert.equal(state(join(temp.path, 'outside')), before);
        assert.equal(state(join(temp.path, 'new')), wasInside);
      });
    }

    for (const inside of [
      '.codraft',
      '.codraft/server',
      '.github/workflows',
      '.github/workflows/codraft.yml',
    ]) {
      it(`its own copy anew, where ${inside} leads out`, async () => {
        temp.write('repository/x', '');
        assert.equal((await run('init', '../repository')).code, 0);
        const place = join(temp.path, 'repository', inside);
        renameSync(place, join(temp.path, 'outside/there'));
        temp.link(`repository/${inside}`, join(temp.path, 'outside/there'));
        const wasOutside = state(join(temp.path, 'outside'));
        const { code, stdout, stderr } = await run('init', '--renew', '../repository');
        assert.deepEqual([code, stdout], [2, '']);
        assert.match(stderr, /^codraft: [^\n]*a link (?:to a file outside|leads outside)[^\n]*\n$/);
        assert.equal(state(join(temp.path, 'outside')), wasOutside);
      });
    }

    it('with the permissions of the file that it replaces', async () => {
      const loose = 'number: 1\ntitle: Open courts\nleads: { government: court }\n';
      const modes = [0o600, 0o640, 0o664];
      for (const mode of modes) {
        const files = {
          'commitments/1.commitment.yaml': loose,
          'page.html': 'old',
          '.gitattributes': '# ours\n',
          ours: 'title: A\n',
        };
        for (const [name, content] of Object.entries(files))
          chmodSync(temp.write(`plan/${name}`, content), mode);
        temp.write('plan/base', 'title: A\n');
        temp.write('plan/theirs', 'title: B\n');
        const group = process.getuid?.() === 0 ? 12_345 : statSync(plan).gid;
        for (const name of Object.keys(files)) execFileSync('chgrp', [String(group), join(plan, name)]);
        await run('fix');
        await run('sign', 'commitments/1.commitment.yaml', '--by', 'court');
        await run('render', '.', '--to', 'html', '--out', 'page.html', '--force', '--with-contacts');
        await run('init', '--merge-only');
        await run('merge', 'base', 'ours', 'theirs', '--path', 'x.commitment.yaml');
        for (const [name, content] of Object.entries(files)) {
          const { mode: now, gid } = statSync(join(plan, name));
          assert.notEqual(readFileSync(join(plan, name), 'utf8'), content, name);
          assert.deepEqual([(now & 0o777).toString(8), gid], [mode.toString(8), group], name);
        }
        await run('init', '--merge-only', '--undo');
        assert.equal(statSync(join(plan, '.gitattributes')).mode & 0o777, mode);
      }
    });
  });
});

/** All that lies in a folder, with contents and permissions. */
function state(folder: string): string {
  return JSON.stringify(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => !entry.parentPath.includes('.git/'))
      .map((entry) => {
        const path = join(entry.parentPath, entry.name);
        const { mode, mtimeMs } = lstatSync(path);
        return [path, mode, entry.isFile() ? [mtimeMs, readFileSync(path, 'utf8')] : []];
      })
      .sort(),
  );
}
