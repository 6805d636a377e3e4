import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { planFiles } from './generated-plan.mjs';
import { cli, root, writeFolder } from './places.mjs';
import { heading, row } from './statistics.mjs';

const runs = 10;

/** `codraft render` of a plan of twenty commitments, from the command to the file. */
export function benchRender() {
  const plan = writeFolder('render', planFiles(20));
  heading('codraft render of a plan of 20 commitments, from the command to its end');
  for (const [to, ending] of [
    ['docx', 'docx'],
    ['html', 'html'],
    ['markdown', 'md'],
  ]) {
    row(`--to ${to}`, times(['render', plan, '--to', to, '--out', join(plan, `plan.${ending}`), '--force']));
  }
}

function times(args) {
  return Array.from({ length: runs }, () => {
    const start = performance.now();
    const { status, stderr } = spawnSync(process.execPath, [cli, ...args], { cwd: root, encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
    return performance.now() - start;
  });
}
