import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { kinds } from '../../../server/src/service/kinds/kinds';
import { knownForm } from '../../../server/src/service/schema/known-form';
import { parseYaml, type ParsedYaml } from '../../../server/src/service/yaml/parse';
import { entryOf } from '../../../server/src/service/yaml/tree';
import { editText, textEdit, type TextEdit } from '../../fuzz/edit-text';
import { generatedDraft } from '../../support/generated-draft';
import { rareDraft } from '../../support/rare-draft';
import { layout, writeDraft } from '../../support/write-generated';

const example = (path: string) => readFileSync(join(__dirname, '../../../examples/uk-nap6', path), 'utf8');
const form = knownForm(kinds.commitment.form);
const runs = Number(process.env.CODRAFT_RUNS ?? 0) || 60;

/** What a reading says, without the places of lines, which follow from the text. */
function said({ root, problems, duplicates, conflicts }: ParsedYaml) {
  return { root, problems, duplicates, conflicts };
}

/** Makes one edit after another, and reads each text again with what was read before it at hand. */
function checkEdits(text: string, edits: readonly TextEdit[]): void {
  let before = parseYaml(text, form);
  let now = text;
  for (const edit of edits) {
    now = editText(now, edit);
    const again = parseYaml(now, form, before);
    assert.deepEqual(said(again), said(parseYaml(now, form)), now);
    before = again;
  }
}

describe('a draft that is read again after a change', () => {
  const edits = fc.array(textEdit, { minLength: 1, maxLength: 6 });
  const real = fc.constantFrom(
    ...['action-plan.yaml', 'stakeholders.yaml', 'commitments/1-open-contracting.commitment.yaml'].map(
      example,
    ),
  );

  it('says what it would say if nothing had been read before: real files', () => {
    fc.assert(fc.property(real, edits, checkEdits), { numRuns: runs });
  });

  it('generated drafts in every layout', () => {
    const draft = fc.tuple(generatedDraft, layout).map(([one, how]) => writeDraft(one, how));
    fc.assert(fc.property(draft, edits, checkEdits), { numRuns: runs });
  });

  it('drafts in rare YAML', () => {
    fc.assert(fc.property(rareDraft, edits, checkEdits), { numRuns: runs });
  });

  it('keeps what stands above the change, and moves what stands below', () => {
    const text = example('commitments/1-open-contracting.commitment.yaml');
    const before = parseYaml(text, form);
    const at = text.indexOf('\n', text.indexOf('solution:'));
    const after = parseYaml(text.slice(0, at) + ' ' + text.slice(at), form, before);
    const value = ({ root }: ParsedYaml, key: string) => entryOf(root, key)?.value;
    assert.equal(value(after, 'problem'), value(before, 'problem'));
    assert.notEqual(value(after, 'milestones'), value(before, 'milestones'));
    assert.ok(value(after, 'problem'));
  });
});
