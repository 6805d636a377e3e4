import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { createTempFolder, type TempFolder } from '../unit/disk/temp-folder';
import { runHere } from './fake-io';

const draft = 'commitments/cortes y jueces é.commitment.yaml';
const text = `number: 1
title: Open courts
summary: The courts publish their judgments.
milestones:
  - id: m1
    title: Publish the register
    due: 2026-12-31
`;

describe('codraft check, of a text that was signed', () => {
  let temp: TempFolder;
  beforeEach(() => {
    temp = createTempFolder();
    temp.write(
      'action-plan.yaml',
      'country: Chile\nnumber: 5\ntitle: Plan\nperiod: { start: 2026, end: 2027 }\n',
    );
    temp.write(
      'stakeholders.yaml',
      'stakeholders: [{ id: osp, name: Special Prosecutor, sector: government }]\n',
    );
    temp.write(draft, text);
  });
  afterEach(() => temp.dispose());

  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], {
      cwd: temp.path,
      stdio: 'pipe',
    }).toString();
  const commit = (what: string) => {
    git('add', '-A');
    git('commit', '-q', '-m', what);
  };
  const sign = () => runHere(['sign', draft, '--by', 'osp', '--on', '2026-03-01'], { cwd: temp.path });
  const change = (from: string, to: string, path = draft) =>
    temp.write(path, readFileSync(join(temp.path, path), 'utf8').replace(from, to));
  const changed = async (
    options: { readonly cwd?: string; readonly path?: string } = {},
  ): Promise<readonly string[]> => {
    const { stdout, stderr, code } = await runHere(['check', options.path ?? '.', '--format', 'json'], {
      cwd: options.cwd ?? temp.path,
    });
    assert.deepEqual([stderr, code], ['', 0]);
    const { findings } = JSON.parse(stdout) as {
      findings: readonly { rule: string; line: number; message: string }[];
    };
    return findings
      .filter(({ rule }) => rule === 'changed-since-sign-off')
      .map(({ line, message }) => `${line} ${message.slice(0, message.indexOf('. '))}`);
  };
  const atField = '7 This said “2026-12-31” when “Special Prosecutor” signed on 1 March 2026';
  const atSignature =
    '9 The text has changed since “Special Prosecutor” signed it on 1 March 2026, so this signature is for a different text';

  it('points at the field, with what it said in the version that was signed', async () => {
    git('init', '-q');
    commit('Begin');
    await sign();
    commit('Sign');
    assert.deepEqual(await changed(), []);
    change('2026-12-31', '2027-12-31');
    assert.deepEqual(await changed(), [atField]);
    commit('Later');
    change('Open courts', 'Open courts and tribunals');
    assert.deepEqual(await changed(), [
      '2 This said “Open courts” when “Special Prosecutor” signed on 1 March 2026',
      atField,
    ]);
    assert.deepEqual(await changed({ path: draft }), await changed());
    assert.equal((await changed({ cwd: join(temp.path, 'commitments') })).length, 2);
  });

  it('follows the draft to another name, and through a merge', async () => {
    git('init', '-q', '-b', 'main');
    await sign();
    commit('Sign');
    git('checkout', '-q', '-b', 'other');
    const moved = 'drafts/1.commitment.yml';
    temp.write('drafts/x', '');
    renameSync(join(temp.path, draft), join(temp.path, moved));
    commit('Move');
    git('checkout', '-q', 'main');
    temp.write('README.md', 'ours');
    commit('Say hello');
    git('merge', '-q', '--no-edit', 'other');
    change('2026-12-31', '2027-12-31', moved);
    commit('Later');
    assert.deepEqual(await changed(), [atField]);
  });

  it('stays at the signature where there is no history, or nothing of it was kept', async () => {
    await sign();
    change('2026-12-31', '2027-12-31');
    assert.deepEqual(await changed(), [atSignature]);
    git('init', '-q');
    assert.deepEqual(await changed(), [atSignature]);
    commit('Too late');
    assert.deepEqual(await changed(), [atSignature]);
  });

  it('stays at the signature where there is no git', async () => {
    git('init', '-q');
    await sign();
    commit('Sign');
    change('2026-12-31', '2027-12-31');
    const path = process.env.PATH;
    try {
      process.env.PATH = temp.path;
      assert.deepEqual(await changed(), [atSignature]);
    } finally {
      process.env.PATH = path;
    }
  });

  it('runs nothing that a repository would like to have run', async () => {
    git('init', '-q');
    await sign();
    commit('Sign');
    change('2026-12-31', '2027-12-31');
    const trap = join(temp.path, 'trap.sh');
    temp.write('trap.sh', `#!/bin/sh\ntouch "${temp.path}/sprung"\n`);
    execFileSync('chmod', ['+x', trap]);
    for (const key of ['core.fsmonitor', 'core.pager', 'diff.external', 'gpg.program', 'diff.draft.textconv'])
      git('config', key, trap);
    git('config', 'log.showSignature', 'true');
    temp.write('.gitattributes', '*.yaml diff=draft\n');
    assert.deepEqual(await changed(), [atField]);
    assert.throws(() => readFileSync(join(temp.path, 'sprung')));
  });
});
