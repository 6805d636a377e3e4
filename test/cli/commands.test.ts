import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import { rules } from '../../server/src/service';
import { createTempFolder } from '../unit/disk/temp-folder';
import { cli, root, runCli } from './run-cli';

describe('codraft', () => {
  it('prints help for itself and for each command', async () => {
    for (const args of [['--help'], ['-h'], ['help']]) {
      const { code, stdout, stderr } = await runCli(args);
      assert.deepEqual([code, stderr], [0, '']);
      for (const command of ['check', 'fix', 'rules', 'init', 'lsp'])
        assert.match(stdout, new RegExp(`^ {2}${command} `, 'm'));
    }
    for (const command of ['check', 'fix', 'rules', 'init', 'lsp']) {
      const { code, stdout } = await runCli([command, '--help']);
      assert.equal(code, 0);
      assert.match(stdout, new RegExp(`^Usage: codraft ${command}`, 'm'));
      assert.equal((await runCli(['help', command])).stdout, stdout);
    }
  });

  it('names every option of check in its help', async () => {
    const { stdout } = await runCli(['check', '--help']);
    for (const option of ['--as', '--format', '--fail-on', '--stdin-path'])
      assert.match(stdout, new RegExp(`^ {2}${option} `, 'm'));
  });

  it('prints its version', async () => {
    const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      readonly version: string;
    };
    assert.deepEqual(await runCli(['--version']), { code: 0, stdout: `${manifest.version}\n`, stderr: '' });
  });

  it('takes names that begin with a dash after two dashes', async () => {
    const temp = createTempFolder();
    try {
      temp.write('-x.commitment.yaml', 'number: 1\ntitle: A\n');
      const cwd = temp.path;
      const checked = await runCli(['check', '--format', 'json', '--', '-x.commitment.yaml'], { cwd });
      assert.equal(checked.stderr, '');
      assert.match(checked.stdout, /"file":\s*"-x\.commitment\.yaml"/);
      const compared = await runCli(['compare', '--', '-x.commitment.yaml', '-x.commitment.yaml'], { cwd });
      assert.deepEqual([compared.code, compared.stderr], [0, '']);
      const to = ['--to', 'html', '--out', '-x.html'];
      assert.equal((await runCli(['render', ...to, '--', '-x.commitment.yaml'], { cwd })).stderr, '');
      assert.match(
        (await runCli(['check', '-x.commitment.yaml'], { cwd })).stderr,
        /^codraft: There is no option -x\. Put a name that begins with a dash after --\. .+\n$/,
      );
    } finally {
      temp.dispose();
    }
  });

  it('says in one line what it cannot do', async () => {
    const wrong: readonly (readonly [readonly string[], RegExp])[] = [
      [[], /Name a command/],
      [['chekc'], /no command “chekc”\. Did you mean “codraft check”\?/],
      [['help', 'x'], /no command “x”/],
      [['lsp'], /codraft lsp --stdio/],
      [['rules', 'a', 'b'], /one rule at a time/],
      [['init'], /Name one folder/],
      [['\u001B[31m'], /no command “␛\[31m”/],
    ];
    for (const [args, about] of wrong) {
      const { code, stdout, stderr } = await runCli(args);
      assert.deepEqual([code, stdout], [2, ''], args.join(' '));
      assert.match(stderr, /^codraft: [^\n]+\n$/);
      assert.match(stderr, about);
    }
  });

  it('ends quietly when nobody reads on', async () => {
    const child = spawn(process.execPath, [cli, 'rules', '--format', 'json']);
    let stderr = '';
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    child.stdout.destroy();
    const code = await new Promise((done) => child.on('close', done));
    assert.deepEqual([code, stderr], [0, '']);
  });
});

describe('codraft rules', () => {
  it('lists every rule with its level at each stage', async () => {
    const { code, stdout } = await runCli(['rules']);
    assert.equal(code, 0);
    for (const { id, level } of rules) {
      const cells = [level.initial, level.mature, level.final, level.published].join(' +');
      assert.match(stdout, new RegExp(`^ {2}${id} +${cells}$`, 'm'));
    }
  });

  it('has a contract as json', async () => {
    const { stdout } = await runCli(['rules', '--format', 'json']);
    assert.deepEqual(JSON.parse(stdout), {
      version: 1,
      rules: rules.map(({ id, topic, level }) => ({
        id,
        topic,
        levels: { ...level },
        docs: `docs/rules/${id}.md`,
      })),
    });
  });

  it('prints the page of a rule', async () => {
    const { code, stdout } = await runCli(['rules', 'missing-lead'], { cwd: '/' });
    assert.equal(code, 0);
    assert.equal(stdout, readFileSync(join(root, 'docs/rules/missing-lead.md'), 'utf8'));
    const json = JSON.parse((await runCli(['rules', 'missing-lead', '--format', 'json'])).stdout) as {
      rules: unknown[];
    };
    assert.equal(json.rules.length, 1);
  });

  it('knows the nearest name of a rule that is not there', async () => {
    const { code, stderr } = await runCli(['rules', 'mising-lead']);
    assert.equal(code, 2);
    assert.equal(stderr, 'codraft: There is no rule “mising-lead”. Did you mean “missing-lead”?\n');
    assert.match((await runCli(['rules', 'x'])).stderr, /Run “codraft rules” to list/);
  });
});

describe('codraft lsp', () => {
  it('answers a plain client on standard input and output', async () => {
    const child = spawn(process.execPath, [cli, 'lsp', '--stdio']);
    const send = (message: object) => {
      const body = JSON.stringify({ jsonrpc: '2.0', ...message });
      child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
    };
    let answer = '';
    child.stdout.on('data', (chunk: Buffer) => {
      answer += chunk.toString();
      if (answer.includes('"id":1') && !answer.includes('"id":2')) send({ id: 2, method: 'shutdown' });
      if (answer.includes('"id":2')) send({ method: 'exit' });
    });
    send({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } });
    const code = await new Promise((done) => child.on('close', done));
    assert.equal(code, 0);
    assert.match(answer, /"serverInfo":\{"name":"codraft"/);
  });
});
