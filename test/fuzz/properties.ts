import assert from 'node:assert/strict';
import {
  applyEdits,
  compareDrafts,
  completeAt,
  createPlans,
  fixAll,
  fixesFor,
  mergeDrafts,
  messagesFor,
  openConflicts,
  renamableAt,
  renameAt,
  silence,
  tidy,
  type Change,
  type DraftKind,
  type Plans,
} from '../../server/src/service';
import { readDraft } from '../../server/src/service/kinds/read-draft';
import { parseYaml } from '../../server/src/service/yaml/parse';
import { everyFeature, fixInput, type Asked } from '../support/every-feature';
import { assertNothingIsLost } from '../support/nothing-lost';
import type { EditedPlan } from './edited-plan';
import { rangesIn } from './ranges-in';

const messages = messagesFor('en');
const isId = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** A property of the service, which holds for any draft at all. */
export type Property = (plan: EditedPlan, asked: Asked) => void;

export function askAbout({ files, uri, offset }: EditedPlan): Asked {
  const plans = plansWith(files);
  const draft = plans.draft(uri);
  assert.ok(draft, `${uri} is no draft`);
  return { plans, uri, draft, offset };
}

export const properties: Readonly<Record<string, Property>> = {
  'every feature answers, and what it points at lies in the text': (_, asked) => {
    const { plans, uri } = asked;
    for (const file of plans.files()) inside(plans.findings(file), file, plans, 'findings');
    for (const [name, feature] of Object.entries(everyFeature)) {
      // What a comparison points at lies in two texts.
      const answer = feature.ask(asked);
      if (!/chang|compar|merg/.test(name)) inside(answer, uri, plans, name);
    }
  },

  'a fix can be made, and a safe one loses no word and no comment': (_, asked) => {
    const { plans, uri } = asked;
    const input = fixInput(asked);
    for (const finding of input.findings.slice(0, 25)) {
      for (const fix of [...fixesFor(finding, input), ...silence(finding, input)]) {
        for (const { uri: file, edits } of fix.files) {
          const before = plans.text(file) ?? '';
          const after = applyEdits(before, edits);
          if (fix.isSafe)
            named(`“${fix.title}” for ${finding.rule}`, () =>
              assertNothingIsLost(before, after, plans.draft(file)?.yaml.form),
            );
        }
      }
    }
    named('all safe fixes', () =>
      assertNothingIsLost(plans.text(uri) ?? '', fixAll(uri, plans, messages).text, asked.draft.yaml.form),
    );
  },

  'what is suggested holds the cursor and stays on its line': (_, asked) => {
    const { draft, plans, uri, offset } = asked;
    const { text, lines } = draft.yaml;
    const ends = [offset, lines.range(lines.position(offset).line).end, text.length];
    for (const at of ends) {
      for (const { range, label } of completeAt(at, {
        draft,
        surroundings: plans.surroundings(uri),
        messages,
      })) {
        assert.ok(range.start <= at && at <= range.end, `${label} does not hold the cursor`);
        assert.ok(!/[\r\n]/.test(text.slice(range.start, range.end)), `${label} reaches over lines`);
      }
    }
  },

  'formatting says the same, and finds nothing more to do': (_, { draft }) => {
    const { text, problems } = draft.yaml;
    const after = applyEdits(text, tidy(draft.yaml));
    assertNothingIsLost(text, after);
    if (problems.length > 0 || draft.yaml.duplicates.length > 0) return;
    assert.deepEqual(changes(draft.kind, text, after), []);
    assert.equal(applyEdits(after, tidy(parseYaml(after))), after);
  },

  'a comparison of a draft with itself finds nothing, whatever ends its lines': ({ text }, { draft }) => {
    if (draft.yaml.problems.length > 0 || draft.yaml.conflicts.length > 0) return;
    assert.deepEqual(changes(draft.kind, text, text.replace(/\r\n|\r|\n/g, '\r\n')), []);
  },

  'a merge with what has not changed is the draft': ({ base, text }, { draft }) => {
    assert.deepEqual(mergeDrafts(draft.kind, base, text, base), { text, conflicts: 0 });
    assert.deepEqual(mergeDrafts(draft.kind, base, base, text), { text, conflicts: 0 });
    assert.deepEqual(mergeDrafts(draft.kind, base, text, text), { text, conflicts: 0 });
  },

  'a merge takes over what the other side has changed, and comparison finds nothing else': (
    plan,
    { draft },
  ) => {
    const { base, text, other } = plan;
    const isReadable = [base, text, other].every((one) => {
      const { problems, conflicts, duplicates } = parseYaml(one);
      return problems.length + conflicts.length + duplicates.length === 0;
    });
    if (!isReadable) return;
    const merged = mergeDrafts(draft.kind, base, text, other);
    if (merged.conflicts > 0) return;
    const { problems } = parseYaml(merged.text);
    assert.deepEqual(problems, [], 'the merged draft cannot be read');
    const [mine, yours] = [changes(draft.kind, base, text), changes(draft.kind, base, other)];
    const all = changes(draft.kind, base, merged.text);
    const allowed = new Set([...mine, ...yours].map(({ path }) => topOf(path)));
    assert.deepEqual(
      all
        .filter(({ path, kind }) => kind !== 'comment' && !allowed.has(topOf(path)))
        .map(({ summary }) => summary),
      [],
      'the merge has changed what neither side has',
    );
    // What only one side has touched is told just as it is told of that side.
    for (const [ours, theirs] of [
      [mine, yours],
      [yours, mine],
    ] as const) {
      const touched = new Set(theirs.map(({ path }) => topOf(path)));
      const alone = ours.filter(({ path, kind }) => !touched.has(topOf(path)) && kind !== 'moved');
      const told = new Set(all.map(({ summary }) => summary));
      const isThere = (change: Change) =>
        change.kind === 'comment' ? holdsComment(merged.text, change) : told.has(change.summary);
      assert.deepEqual(
        alone.filter((change) => !isThere(change)).map(({ summary }) => summary),
        [],
        'the merge has lost a change',
      );
    }
  },

  'each way to settle a conflict settles it': (_, { draft }) => {
    const { text, conflicts } = draft.yaml;
    for (const { resolutions } of openConflicts(draft).slice(0, 3)) {
      for (const { way, edit } of resolutions) {
        const after = readDraft(draft.kind, applyEdits(text, [edit]));
        // Where it stood inside another, that one can be seen as a whole then.
        const most = conflicts.length - 1;
        assert.ok(after.yaml.conflicts.length <= most, `${way} leaves ${after.yaml.conflicts.length}`);
      }
    }
  },

  'an id that was given another name and its own again is where it was': (plan, asked) => {
    const { plans, uri, draft } = asked;
    const { text } = draft.yaml;
    const ids = [...text.matchAll(/(?:id|lead|by|theme): *(?=\S)/g)].slice(0, 6);
    for (const { index, 0: found } of ids) {
      const offset = index + found.length;
      const renamable = renamableAt(offset, uri, plans, messages);
      // What is no id may be given a better name, and cannot have its own again.
      if (renamable.kind === 'refused' || !isId.test(renamable.id)) continue;
      const there = renameAt(offset, uri, 'zz-other', plans, messages);
      if (there.kind === 'refused') continue;
      const renamed = new Map(plan.files);
      for (const { uri: file, edits } of there.files)
        renamed.set(file, applyEdits(renamed.get(file) ?? '', edits));
      const after = plansWith(renamed);
      const place = there.files.find(({ uri: file }) => file === uri)?.edits[0]?.range.start;
      if (place === undefined) continue;
      const back = renameAt(place, uri, renamable.id, after, messages);
      if (back.kind === 'refused') assert.fail(`${renamable.id} cannot have its own name again: ${back.why}`);
      for (const { uri: file, edits } of back.files) {
        const restored = applyEdits(renamed.get(file) ?? '', edits);
        // Quotation marks that only the old name needed may be gone, and signs in it that nobody sees.
        assert.equal(
          restored.replace(/["'\p{Cf}]/gu, ''),
          (plan.files.get(file) ?? '').replace(/["'\p{Cf}]/gu, ''),
          renamable.id,
        );
      }
    }
  },
};

function plansWith(files: ReadonlyMap<string, string>): Plans {
  const plans = createPlans({ messages });
  for (const [uri, text] of files) plans.set(uri, text);
  return plans;
}

function changes(kind: DraftKind, before: string, after: string) {
  return compareDrafts(before, after, { kind, messages });
}

/**
 * A merge puts a comment in line with the fields around, which may be those of another group, and keeps one that one side takes
 * out and the other moves: of a comment counts that nothing of it is lost.
 */
function holdsComment(text: string, { after }: Change): boolean {
  return (after ?? '').split(/\s+/).every((word) => text.includes(word));
}

/** The field of the first level that a change belongs to. */
function topOf(path: string): string {
  return /^[^.[]*/.exec(path)?.[0] ?? '';
}

function inside(answer: unknown, uri: string, plans: Plans, name: string): void {
  for (const { uri: file, start, end } of rangesIn(answer, uri)) {
    const length = plans.text(file)?.length ?? 0;
    assert.ok(
      0 <= start && start <= end && end <= length,
      `${name} points at ${start}–${end} of ${length} in ${file}`,
    );
  }
}

function named(what: string, check: () => void): void {
  try {
    check();
  } catch (error) {
    throw new Error(`${what}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}
