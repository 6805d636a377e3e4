import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { draftName, planFiles } from './generated-plan.mjs';
import { cache, cli, root, writeFolder } from './places.mjs';
import { heading, note, row } from './statistics.mjs';

const wanted = 36;
const runs = 10;

/** `codraft check` of the real commitments that the project has, some of them twice to make up the number. */
export function benchCheck() {
  const folder = join(cache, 'real-drafts');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const { commitments, copies } = copyPlans(folder);
  heading(`codraft check of ${commitments} real commitments, from the command to its end`);
  row('--format json', times(['check', folder, '--format', 'json']));
  row('--format pretty', times(['check', folder]));
  row('codraft --version, for comparison', times(['--version']));
  if (copies > 0) note(`${copies} of the ${commitments} are copies of others.`);
}

/** \`codraft check\` of plans of several sizes. Returns the best of three runs of each. */
export function benchLargePlans() {
  heading('codraft check of generated plans, from the command to its end');
  const sizes = [
    [36, 6],
    [1000, 6],
    [5000, 1],
    [5000, 6],
  ];
  return sizes.map(([drafts, steps]) => {
    const files = planFiles(drafts, steps);
    const lines = files.get(draftName(1)).split('\n').length - 1;
    const folder = writeFolder('large-plan', files);
    const measured = Array.from({ length: 3 }, () => checkOnce(folder));
    row(
      `${drafts.toLocaleString('en')} drafts of ${lines} lines`,
      measured.map(({ seconds }) => seconds * 1000),
    );
    const [best] = measured.sort((a, b) => a.seconds - b.seconds);
    return { drafts, lines, ...best };
  });
}

/** What the process says of itself at its end: the most memory that it held. */
const tellMemory =
  'data:text/javascript,' +
  encodeURIComponent(
    'process.on("exit", () => process.stderr.write("\\nheld " + process.resourceUsage().maxRSS))',
  );

function checkOnce(folder) {
  const start = performance.now();
  const args = ['--import', tellMemory, cli, 'check', folder, '--format', 'json'];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 2 ** 30 });
  if (status === 2 || status === null) throw new Error(stderr);
  const seconds = (performance.now() - start) / 1000;
  return { seconds, megabytes: Math.round(Number(/held (\d+)$/.exec(stderr)?.[1]) / 1024) };
}

function times(args) {
  return Array.from({ length: runs }, () => {
    const start = performance.now();
    const { status, stderr } = spawnSync(process.execPath, [cli, ...args], { encoding: 'utf8' });
    if (status === 2 || status === null) throw new Error(stderr);
    return performance.now() - start;
  });
}

function copyPlans(target) {
  const sources = ['examples', 'test/fixtures/real-world'].flatMap((parent) =>
    readdirSync(join(root, parent), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => join(root, parent, name)),
  );
  let commitments = 0;
  let copies = 0;
  for (let round = 0; commitments < wanted; round++) {
    for (const source of sources) {
      const own = readdirSync(join(source, 'commitments')).length;
      if (commitments + own > wanted) continue;
      const name = `${round}-${source.slice(source.lastIndexOf('/') + 1)}`;
      cpSync(source, join(target, name), { recursive: true });
      commitments += own;
      if (round > 0) copies += own;
    }
  }
  return { commitments, copies };
}
