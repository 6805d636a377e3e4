import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  applyEdits,
  createFormEditor,
  createFormReader,
  messagesFor,
  type FieldChange,
  type Form,
  type FormAnswer,
} from '../../../server/src/service';
import { afterShift, shiftBetween } from '../../../server/src/service/form/shift';
import { commentsIn } from '../../../server/src/service/yaml/comments';
import { casesIn, changeFor, texts } from '../../support/form-changes';
import { planOf } from '../../support/form-plans';
import { generatedDraft } from '../../support/generated-draft';
import { examples } from '../../support/how-often';
import { rareDraft } from '../../support/rare-draft';
import { layout, writeDraft } from '../../support/write-generated';
import '../../support/property-seed';

const messages = messagesFor('en');
const uri = 'a.commitment.yaml';

/** Something that somebody does in the form, or in the text. */
function doingIn(
  form: Form,
  pick: number,
): { readonly at: string; readonly change: FieldChange } | undefined {
  const all = [...form.answers.values()];
  const answer = all[pick % all.length];
  if (!answer) return undefined;
  const kind = (pick >> 10) % 6;
  const isItem = /\/\d+$/.test(answer.at);
  const index = (pick >> 13) % 4;
  if (kind === 0)
    return {
      at: answer.at,
      change: { kind: 'note', index: index % 2, text: index === 3 ? '' : 'ask: again #1' },
    };
  if (isItem && kind === 1) return { at: answer.at, change: { kind: 'remove' } };
  if (isItem && kind === 2) return { at: answer.at, change: { kind: 'move', index } };
  if (isList(form, answer)) {
    const value = texts[index] ?? '';
    return { at: answer.at, change: { kind: 'insert', index, ...(kind > 3 && { value }) } };
  }
  const one = casesIn(form).find((other) => other.answer === answer);
  const change = one && changeFor(one, pick >> 13);
  return change && { at: answer.at, change };
}

function isList(form: Form, { question }: FormAnswer): boolean {
  return form.questions.some(({ id, box }) => id === question && box === 'list');
}

/** Goes on for a while, with changes in the text between; the form that is told piece by piece is the one that is there. */
function runSession(text: string, picks: readonly number[]): void {
  const plans = planOf(text);
  const editor = createFormEditor(plans, messages);
  const reader = createFormReader(plans, messages);
  let last = reader.read(uri);
  const shown = new Map(last?.answers.map((answer) => [answer.at, answer]));
  for (const pick of picks) {
    assert.ok(last);
    const { form, revision } = last;
    const before = plans.draft(uri)?.yaml;
    const doing = doingIn(form, pick);
    const changed = doing && editor.change(uri, doing);
    if (changed?.kind === 'edits' && before) {
      const about = `${JSON.stringify(doing)} in ${JSON.stringify(before.text)}`;
      plans.set(uri, applyEdits(before.text, changed.edits));
      const after = plans.draft(uri)?.yaml;
      assert.ok(after && after.problems.length <= before.problems.length, about);
      if (doing?.change.kind !== 'remove' && doing?.change.kind !== 'note') {
        const words = (yaml: typeof before) =>
          commentsIn(yaml.text, yaml.root)
            .map((one) => one.text)
            .sort();
        assert.deepEqual(words(after), words(before), about);
      }
    } else if (pick % 5 === 0) {
      const now = plans.text(uri) ?? '';
      const at = now.length === 0 ? 0 : pick % now.length;
      plans.set(uri, `${now.slice(0, at)}x${now.slice(at)}`);
    }
    last = reader.read(uri, revision);
    const whole = createFormReader(plans, messages).read(uri)?.form;
    assert.ok(last && whole && !last.isWhole);
    const now = plans.draft(uri)?.yaml;
    const shift = before && now && shiftBetween(before, now);
    assert.deepEqual(last.shift, shift && { from: shift.from, by: shift.by });
    if (shift) for (const [at, answer] of shown) shown.set(at, afterShift(answer, shift));
    for (const answer of last.answers) shown.set(answer.at, answer);
    for (const at of last.gone) shown.delete(at);
    assert.deepEqual([...shown.keys()].sort(), [...whole.answers.keys()].sort());
    for (const [at, answer] of whole.answers) assert.deepEqual(shown.get(at), answer);
  }
}

const picks = fc.array(fc.nat(), { minLength: 3, maxLength: 12 });

describe('a session with a form and a text', () => {
  it('keeps every comment, breaks nothing, and ends with both showing the same', () => {
    fc.assert(
      fc.property(generatedDraft, layout, picks, (draft, how, all) => {
        runSession(writeDraft(draft, how), all);
      }),
      { numRuns: examples(50) },
    );
  });

  it('does so with YAML as no form writes it', () => {
    fc.assert(fc.property(rareDraft, picks, runSession), { numRuns: examples(50) });
  });
});
