import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { parse } from 'yaml';
import { createAuthor, editorsOf } from './generated-edits.mjs';
import { loadService } from './load-service.mjs';
import { root } from './places.mjs';

const pairs = 800;

/**
 * What two people write into one draft at the same time, merged with Codraft and with git's own merge: how much comes
 * together by itself, and whether it then says what both wrote.
 */
export async function benchMerge() {
  const { mergeDrafts } = await loadService();
  const drafts = textsOfDrafts();
  const folder = mkdtempSync(join(tmpdir(), 'codraft-merge-'));
  const byHand = { ours: 0, git: 0 };
  const counts = {};
  const author = createAuthor(20261124);
  try {
    for (let i = 0; i < pairs; i++) {
      const base = drafts[i % drafts.length];
      const editors = editorsOf(base);
      const [mine, yours] = [author.write(editors, base), author.write(editors, base)];
      const [ours, theirs] = [apply(base, mine), apply(base, yours)];
      const group = contradict(base, mine, yours) ? 'the same thing' : 'different things';
      const wanted = group === 'different things' ? apply(ours, yours) : undefined;
      counts[group] ??= { pairs: 0, codraft: tally(), git: tally() };
      counts[group].pairs++;
      const codraft = mergeDrafts('commitment', base, ours, theirs);
      judge(counts[group].codraft, codraft.text, codraft.conflicts, wanted, [...mine, ...yours]);
      const git = mergeFile(folder, base, ours, theirs);
      judge(counts[group].git, git.text, git.conflicts, wanted, [...mine, ...yours]);
      byHand.ours += codraft.conflicts;
      byHand.git += git.conflicts;
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  console.log(
    `\n${pairs} pairs of versions of ${drafts.length} drafts, each with one to three changes on either side`,
  );
  console.log(`${''.padEnd(46)}${'Codraft'.padStart(10)}${'git'.padStart(10)}`);
  for (const [group, { pairs: all, codraft, git }] of Object.entries(counts)) {
    console.log(`both change ${group}: ${all}`);
    const line = (label, of) =>
      console.log(`  ${label.padEnd(44)}${String(of(codraft)).padStart(10)}${String(of(git)).padStart(10)}`);
    line('merged', ({ clean }) => clean);
    line('merged, and not what both wrote', ({ wrong }) => wrong);
    line('merged, and cannot be read', ({ broken }) => broken);
    line('left as a conflict', ({ conflict }) => conflict);
  }
  console.log(
    `conflicts to resolve by hand${''.padEnd(19)}${String(byHand.ours).padStart(10)}${String(byHand.git).padStart(10)}`,
  );
}

function tally() {
  return { clean: 0, wrong: 0, broken: 0, conflict: 0 };
}

function judge(counts, text, conflicts, wanted, edits) {
  if (conflicts > 0) {
    counts.conflict++;
    if (process.env.CODRAFT_DEBUG && wanted)
      console.log(
        'CONFLICT',
        edits.map(({ target }) => target),
        `\n${text}`,
      );
    return;
  }
  counts.clean++;
  let said;
  try {
    said = meaning(text);
  } catch (error) {
    if (process.env.CODRAFT_DEBUG)
      console.log(
        String(error),
        edits.map(({ target }) => target),
        `\n${text}`,
      );
    counts.broken++;
    return;
  }
  const hasComments = edits.every(({ comment }) => !comment || text.includes(comment));
  // Where both changed the same thing, each in another way, no merge can be what both wrote.
  if (!wanted || !hasComments || !isDeepStrictEqual(said, meaning(wanted))) {
    counts.wrong++;
    if (process.env.CODRAFT_DEBUG)
      console.log(
        edits.map(({ target }) => target),
        '\n',
        text,
      );
  }
}

/** What a draft says; the order of lists is left out, since each side puts its own first. */
function meaning(text) {
  const sorted = (value) => {
    if (Array.isArray(value))
      return value.map(sorted).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(
        Object.entries(value)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([key, item]) => [key, sorted(item)]),
      );
    return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : value;
  };
  return sorted(parse(text));
}

function apply(text, edits) {
  return edits.reduce((changed, { change }) => change(changed), text);
}

/** Both change the same sentence, date or order, and not in the same way. */
function contradict(base, mine, yours) {
  return mine.some(({ target, change }) =>
    yours.some((other) => target && other.target === target && other.change(base) !== change(base)),
  );
}

function mergeFile(folder, base, ours, theirs) {
  const [o, b, t] = ['ours', 'base', 'theirs'].map((name) => join(folder, name));
  writeFileSync(b, base);
  writeFileSync(o, ours);
  writeFileSync(t, theirs);
  const { status, stdout } = spawnSync('git', ['merge-file', '-p', o, b, t], { encoding: 'utf8' });
  return { text: stdout, conflicts: status ?? 1 };
}

function textsOfDrafts() {
  return ['examples', 'test/fixtures/real-world']
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true }).map((name) => join(root, folder, name)),
    )
    .filter((path) => path.endsWith('.commitment.yaml'))
    .sort()
    .map((path) =>
      readFileSync(path, 'utf8')
        .replace(/^\uFEFF/, '')
        .replaceAll('\r\n', '\n'),
    )
    .filter((text) => editorsOf(text).length > 12);
}
