import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  applyEdits,
  createFormEditor,
  messagesFor,
  type FieldChange,
  type Form,
} from '../../../server/src/service';
import { readConflicts } from '../../../server/src/service/yaml/conflicts';
import { casesIn, changeFor } from '../../support/form-changes';
import { formOf, planOf } from '../../support/form-plans';
import { generatedDraft } from '../../support/generated-draft';
import { examples } from '../../support/how-often';
import { layout, writeDraft } from '../../support/write-generated';
import '../../support/property-seed';

const messages = messagesFor('en');
const uri = 'a.commitment.yaml';

function change(text: string, at: string, what: FieldChange) {
  return createFormEditor(planOf(text), messages).change(uri, { at, change: what });
}

/** What git has left in a text, to the letter. */
function versionsIn(text: string): readonly string[] {
  return readConflicts(text).conflicts.map(({ range }) => text.slice(range.start, range.end));
}

/** Some lines of a text in two versions. */
function withConflict(text: string, from: number, count: number): string {
  const lines = text.split('\n');
  const start = from % lines.length;
  const ours = lines.slice(start, start + count);
  const theirs = ours.map((line) => line.replace(/\w+\s*$/, 'other'));
  return [
    ...[...lines.slice(0, start), '<<<<<<< ours', ...ours, '=======', ...theirs, '>>>>>>> theirs'],
    ...lines.slice(start + count),
  ].join('\n');
}

function doingIn(
  form: Form,
  pick: number,
): { readonly at: string; readonly change: FieldChange } | undefined {
  const all = [...form.answers.values()];
  const answer = all[pick % all.length];
  if (!answer) return undefined;
  const [kind, index] = [(pick >> 10) % 4, (pick >> 13) % 4];
  if (kind === 0) return { at: answer.at, change: { kind: 'note', index, text: 'ask again' } };
  if (/\/\d+$/.test(answer.at) && kind < 3) return { at: answer.at, change: { kind: 'move', index } };
  if (answer.count !== undefined) return { at: answer.at, change: { kind: 'insert', index, value: 'New' } };
  const one = casesIn(form).find((other) => other.answer === answer);
  const what = one && changeFor(one, pick >> 13);
  return what && { at: answer.at, change: what };
}

describe('a form of a draft with a conflict', () => {
  it('writes into none of the versions what the other does not have', () => {
    const text =
      'title: A\ndescription:\n  solution: |\n<<<<<<< a\n    One\n=======\n    Two\n>>>>>>> b\nmilestones:\n';
    for (const what of [{ kind: 'answer', value: 'B' } as const, { kind: 'open', why: 'In May' } as const]) {
      const changed = change(text, 'analysis/transparency', what);
      if (changed.kind === 'refused') assert.equal(changed.message, messages.answers.inConflict);
      else assert.deepEqual(versionsIn(applyEdits(text, changed.edits)), versionsIn(text));
    }
  });

  it('moves no item into one of the versions', () => {
    const text =
      'milestones:\n<<<<<<< a\n  - id: m1\n    title: One\n=======\n  - id: m1\n    title: Two\n>>>>>>> b\n' +
      '    due: 2025-01\n  - id: m2\n';
    const changed = change(text, 'milestones/1', { kind: 'move', index: 0 });
    assert.equal(changed.kind === 'refused' && changed.message, messages.answers.pastConflict);
  });

  const torn = '  - id: m2\n<<<<<<< a\n    title: Two\n=======\n    title: Deux\n>>>>>>> b\n';
  const items = (...names: readonly string[]) =>
    names
      .map((name) => (name === 'm2' ? torn : `  # About ${name}\n  - id: ${name}\n    title: T\n`))
      .join('');
  const listOf = (...names: readonly string[]) => `milestones:\n${items(...names)}\nsummary: S\n`;

  it('moves an item among those on its side of another with a conflict, and says why not past that', () => {
    const all = ['m0', 'm1', 'm2', 'm3', 'm4'];
    for (const from of [0, 1, 3, 4])
      for (const to of [0, 1, 2, 3, 4]) {
        const changed = change(listOf(...all), `milestones/${from}`, { kind: 'move', index: to });
        const moved = all.filter((_, i) => i !== from);
        moved.splice(to, 0, all[from] ?? '');
        if (from < 2 === to < 2 && to !== 2)
          assert.equal(
            changed.kind === 'edits' && applyEdits(listOf(...all), changed.edits),
            listOf(...moved),
          );
        else assert.equal(changed.kind === 'refused' && changed.message, messages.answers.pastConflict);
      }
  });

  it('moves and takes out no item to which only the other version adds something', () => {
    const added = '<<<<<<< a\n=======\n    due: 2025-06\n>>>>>>> b\n';
    const text = listOf('m0', 'm1', 'm3', 'm4').replace('  # About m3', `${added}  # About m3`);
    const isDone = (at: string, what: FieldChange) => change(text, at, what).kind === 'edits';
    assert.equal(isDone('milestones/1', { kind: 'move', index: 0 }), false);
    assert.equal(isDone('milestones/1', { kind: 'remove' }), false);
    assert.equal(isDone('milestones/3', { kind: 'move', index: 0 }), false);
    assert.equal(isDone('milestones/3', { kind: 'move', index: 2 }), true);
    assert.equal(isDone('milestones/0', { kind: 'remove' }), true);
  });

  it('takes an item out beside another with a conflict', () => {
    const all = ['m1', 'm2', 'm3', 'm4'];
    for (const index of [0, 2, 3]) {
      const changed = change(listOf(...all), `milestones/${index}`, { kind: 'remove' });
      assert.equal(
        changed.kind === 'edits' && applyEdits(listOf(...all), changed.edits),
        listOf(...all.filter((_, i) => i !== index)),
      );
    }
  });

  it('adds an item to a list where the conflict is within another', () => {
    const before = '  - id: m1\n    title: One\n';
    const torn = '  - id: m2\n<<<<<<< a\n    title: Two\n=======\n    title: Deux\n>>>>>>> b\n';
    const text = `milestones:\n${before}${torn}  - id: m3\n    title: Three\nsummary: S\n`;
    const isRefused = [0, 1, 2, 3].map((index) => {
      const changed = change(text, 'milestones', { kind: 'insert', index });
      if (changed.kind === 'refused') return true;
      const after = applyEdits(text, changed.edits);
      assert.deepEqual(versionsIn(after), versionsIn(text));
      for (const side of ['ours', 'theirs'] as const) {
        const list = formOf(planOf(readConflicts(after, side).text), uri).answers.get('milestones');
        assert.equal(list?.count, 4, side);
      }
      return false;
    });
    assert.deepEqual(isRefused, [false, false, true, false]);
  });

  it('leaves both versions to the letter, whatever is changed', () => {
    fc.assert(
      fc.property(
        generatedDraft,
        layout,
        fc.nat(),
        fc.nat(4),
        fc.array(fc.nat(), { minLength: 1, maxLength: 6 }),
        (draft, how, from, count, picks) => {
          const text = withConflict(writeDraft(draft, how), from, count);
          const form = formOf(planOf(text), uri);
          for (const pick of picks) {
            const doing = doingIn(form, pick);
            const changed = doing && change(text, doing.at, doing.change);
            if (changed?.kind !== 'edits') continue;
            const about = `${JSON.stringify(doing)} in ${text}`;
            assert.deepEqual(versionsIn(applyEdits(text, changed.edits)), versionsIn(text), about);
          }
        },
      ),
      { numRuns: examples(70) },
    );
  });
});
