import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { benchLargePlans } from './check.mjs';
import { benchPeer } from './peer.mjs';
import { root } from './places.mjs';

const page = join(root, 'docs', 'performance.md');

/** Measures what users wait for, beside the peers, and writes the page about it. */
export async function benchPerformance() {
  const peers = await benchPeer();
  const plans = benchLargePlans();
  writeFileSync(
    page,
    await format(pageOf(peers, plans), { parser: 'markdown', ...(await resolveConfig(page)) }),
  );
}

function pageOf(peers, plans) {
  const servers = [...new Set(peers.map(({ server }) => server))];
  const rows = [...new Set(peers.map(({ what }) => what))].map((what) => [
    what,
    ...servers.map((server) => {
      const found = peers.find((one) => one.what === what && one.server === server);
      return found ? shown(found.median) : '–';
    }),
  ]);
  const [processor] = cpus();
  return `# How fast Codraft is

What people wait for, measured by \`npm run bench -- performance\`, which writes this page. Everything in one table was measured in
one run, so compare the columns, not the figures with those of another machine: Node ${process.versions.node},
${cpus().length} × ${processor?.model ?? 'unknown'}, ${new Date().toISOString().slice(0, 10)}.

## In the editor

Milliseconds, median: from starting the server to the first findings (10 starts), and from a letter typed to the findings of the
new text (60 letters), in the same draft with the same published form. A server that waits after each letter by design has that
wait taken off. VS Code's JSON server reads the draft as JSON: what the same content can cost at best, without dates, leads, other
files and plain words.

${table(['', ...servers], rows)}

## On the command line

\`codraft check\` of generated plans, from the command to its end, and the memory that it needed.

${table(
  ['drafts', 'lines each', 'seconds', 'MiB'],
  plans.map(({ drafts, lines, seconds, megabytes }) => [
    drafts.toLocaleString('en'),
    lines,
    seconds.toFixed(1),
    megabytes,
  ]),
)}

## What a letter costs

Only the questions, or the items of a list, in which something has changed are read again; what the rules look at is then put
together anew for the whole draft. Rules across files run only when a draft means something new to the others. Tests count steps, so
that no feature takes more than linear time.
`;
}

const shown = (number) => (number < 10 ? number.toFixed(1) : String(Math.round(number)));

function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, i) => (i === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}
