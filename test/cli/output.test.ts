import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { createTempFolder, type TempFolder } from '../unit/disk/temp-folder';
import { broken, cli } from './run-cli';

describe('an output that cannot be written', () => {
  let temp: TempFolder;
  beforeEach(() => (temp = createTempFolder()));
  afterEach(() => temp.dispose());

  const commands: Readonly<Record<string, readonly string[]>> = {
    check: ['check'],
    'check as JSON': ['check', '--format', 'json'],
    fix: ['fix', '--dry-run'],
    compare: ['compare', 'a.commitment.yaml', 'b.commitment.yaml'],
    render: ['render', 'a.commitment.yaml', '--to', 'markdown'],
    rules: ['rules'],
    init: ['init', 'plan'],
    help: ['--help'],
  };

  for (const [what, args] of Object.entries(commands)) {
    it(`ends ${what} with 2 and one line when the disk is full`, async function () {
      if (!existsSync('/dev/full')) this.skip();
      writeDrafts();
      const full = openSync('/dev/full', 'w');
      const child = spawn(process.execPath, [cli, ...args], {
        cwd: temp.path,
        stdio: ['ignore', full, 'pipe'],
      });
      closeSync(full);
      let stderr = '';
      child.stderr?.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
      const code = await new Promise((done) => child.on('close', done));
      assert.deepEqual([code, stderr], [2, 'codraft: The output is not complete: the disk is full.\n']);
    });

    it(`says nothing when nobody reads ${what} to its end`, async () => {
      writeDrafts();
      const child = spawn(process.execPath, [cli, ...args], { cwd: temp.path });
      let stderr = '';
      child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
      child.stdout.destroy();
      await new Promise((done) => child.on('close', done));
      assert.equal(stderr, '');
    });
  }

  function writeDrafts(): void {
    temp.write('a.commitment.yaml', broken);
    temp.write('b.commitment.yaml', broken.replace('Broken', 'Mended'));
  }
});
