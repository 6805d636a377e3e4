import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { draftName, planFiles } from './generated-plan.mjs';
import { cli, writeFolder } from './places.mjs';
import { heading, note, row } from './statistics.mjs';

const drafts = 200;
const runs = 10;

/** `codraft compare --git HEAD` of a plan with its last commit: with a few drafts changed, with all, and with none. */
export function benchCompare() {
  const folder = writeFolder('compare', planFiles(drafts));
  const git = (...args) => {
    const who = ['-c', 'user.name=Bench', '-c', 'user.email=bench@example.org'];
    const { status, stderr } = spawnSync('git', [...who, ...args], { cwd: folder, encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
  };
  git('init', '-q');
  git('add', '-A');
  git('commit', '-qm', 'A version');
  heading(`codraft compare --git HEAD of a plan of ${drafts} commitments, from the command to its end`);
  row('nothing changed', times(folder));
  change(folder, 20);
  row('20 commitments changed', times(folder));
  change(folder, drafts);
  row('all commitments changed', times(folder));
  row('all commitments changed, --format html', times(folder, 'html'));
  note('Each of them: a date, a lead, a sentence, a milestone that moved and one that went.');
}

function change(folder, count) {
  for (let number = 1; number <= count; number++) {
    const path = join(folder, draftName(number));
    const text = readFileSync(path, 'utf8');
    const milestone = (step) => new RegExp(`  - id: m${step}\n(?: {4}.*\n)+`);
    const [first = ''] = milestone(1).exec(text) ?? [];
    writeFileSync(
      path,
      text
        .replace(milestone(5), '')
        .replace(first, '')
        .replace(milestone(3), (third) => third + first)
        .replace('due: 2025-03-28', 'due: 2025-Q3')
        .replace('government: [body-0]', 'government: [body-6]')
        .replace('repairs what readers report within ten days', 'repairs it where possible'),
    );
  }
}

function times(folder, format = 'pretty') {
  return Array.from({ length: runs }, () => {
    const start = performance.now();
    const args = [cli, 'compare', '--git', 'HEAD', '--format', format];
    const { status, stderr } = spawnSync(process.execPath, args, {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 1e9,
    });
    if (status !== 0) throw new Error(stderr);
    return performance.now() - start;
  });
}
