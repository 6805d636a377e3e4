import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { newPlanFiles } from '../../server/src/service';
import type { TempFolder } from '../unit/disk/temp-folder';

export const root = join(__dirname, '../..');
export const cli = join(root, 'dist/cli.js');

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string | Uint8Array;
}

/** Runs the built command line as a process of its own. */
export function runCli(
  args: readonly string[],
  { cwd = root, env = {}, stdin = '' }: RunOptions = {},
): Promise<Ran> {
  assert.ok(existsSync(cli), 'Build first: npm run build');
  // What is set where the tests run must not change what they see.
  const inherited = { ...process.env };
  for (const name of ['FORCE_COLOR', 'NO_COLOR', 'GITHUB_WORKSPACE']) Reflect.deleteProperty(inherited, name);
  const child = spawn(process.execPath, [cli, ...args], { cwd, env: { ...inherited, ...env } });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
  // A command that reads no input may have ended before it is written.
  child.stdin.on('error', () => undefined);
  child.stdin.end(stdin);
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) =>
      done({ code, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() }),
    );
  });
}

export interface JsonFinding {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly level: string;
  readonly rule: string;
  readonly message: string;
}

export interface JsonReport {
  readonly version: number;
  readonly findings: readonly JsonFinding[];
  readonly files: number;
}

export function readReport({ stdout }: Ran): JsonReport {
  return JSON.parse(stdout) as JsonReport;
}

/** `file rule`, for findings in any output that is JSON. */
export function found(ran: Ran): readonly string[] {
  return readReport(ran).findings.map(({ file, rule }) => `${file} ${rule}`);
}

/** Writes a whole plan in which nothing is found; `folder` ends in a slash, or is empty. */
export function writePlan(temp: TempFolder, folder = ''): void {
  const files = newPlanFiles({
    folder: '/',
    title: 'Plan',
    country: 'Kenya',
    years: [2026, 2027],
    example: true,
  });
  for (const { path, text } of files) {
    const filledIn = text.replace(/^number:$/m, 'number: 6');
    const checks = path.endsWith('action-plan.yaml') ? 'checks: { commitment-count: off }\n' : '';
    temp.write(`${folder}${path.slice(1)}`, filledIn + checks);
  }
}

/** A commitment with an error in it, `unknown-value`. */
export const broken = `number: 2
title: Broken
stage: halfway
`;
