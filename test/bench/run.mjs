// Prints how long things take; nothing is asserted, since machines differ.
// Usage: npm run bench [-- compute form form-page publish render round-trip start check help merge word compare peer]     (all of them when none is named)
//        npm run bench -- form-window     (measures forms in a real VS Code)
//        npm run bench -- performance     (measures beside the peers, and writes docs/performance.md)
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { cpus, version as systemVersion } from 'node:os';
import { benchCheck } from './check.mjs';
import { benchCompare } from './compare.mjs';
import { benchCompute } from './compute.mjs';
import { benchForm } from './form.mjs';
import { benchFormPage } from './form-page.mjs';
import { benchFormWindow } from './form-window.mjs';
import { benchHelp } from './help.mjs';
import { benchMerge } from './merge.mjs';
import { benchPeer } from './peer.mjs';
import { benchPerformance } from './performance.mjs';
import { cache, root } from './places.mjs';
import { benchPublish } from './publish.mjs';
import { benchRender } from './render.mjs';
import { benchRoundTrip } from './round-trip.mjs';
import { benchStart } from './start.mjs';
import { benchWord } from './word.mjs';

const benches = {
  compute: benchCompute,
  form: benchForm,
  'form-page': benchFormPage,
  publish: benchPublish,
  render: benchRender,
  'round-trip': benchRoundTrip,
  start: benchStart,
  check: benchCheck,
  help: benchHelp,
  merge: benchMerge,
  word: benchWord,
  compare: benchCompare,
  peer: benchPeer,
};
/** Not among all of them: the one takes a whole VS Code, the other changes the page. */
const byHand = { 'form-window': benchFormWindow, performance: benchPerformance };

const named = process.argv.slice(2);
const unknown = named.filter((name) => !(name in benches) && !(name in byHand));
if (unknown.length > 0) {
  console.error(`There is no bench ${unknown.join(', ')}: it is one of ${Object.keys(benches).join(', ')}.`);
  process.exit(2);
}

mkdirSync(cache, { recursive: true });
for (const script of ['scripts/generate.mjs', 'scripts/build.mjs']) {
  const { status } = spawnSync(process.execPath, [script], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) process.exit(status ?? 1);
}
const [processor] = cpus();
console.log(
  `Node ${process.versions.node}, ${cpus().length} × ${processor?.model ?? '?'}, ${systemVersion()}`,
);
for (const [name, bench] of Object.entries(benches)) {
  if (named.length === 0 || named.includes(name)) await bench();
}
for (const [name, bench] of Object.entries(byHand)) {
  if (named.includes(name)) await bench();
}
