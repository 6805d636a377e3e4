import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Plans } from '../../../server/src/service';
import { readRows, type Row } from '../../../server/src/service/yaml/repair/rows';
import { file, plansWith } from '../../support/fix';
import { generatedDraft } from '../../support/generated-draft';
import { structural } from '../../support/slip-places';
import { layout, writeDraft } from '../../support/write-generated';

const examples = ['uk-nap6/commitments/1-open-contracting', 'uk-nap5/commitments/4-health'].map((name) =>
  readFileSync(join(__dirname, `../../../examples/${name}.commitment.yaml`), 'utf8'),
);
const draft = fc.oneof(
  fc.constantFrom(...examples),
  fc.tuple(generatedDraft, layout).map(([said, way]) => writeDraft(said, way)),
);
const paragraph = fc.constantFrom(
  ['Nurses asked for the rota in May, and have not seen it since.'],
  ['The fares of the ferries are set behind closed doors,', 'and nobody on the islands was asked.'],
  ['Wer hat das Gutachten gelesen?'],
);

describe('a paragraph pasted at the margin above the fields of a field', () => {
  it('is one finding on it, and all else is read as before', () => {
    let pasted = 0;
    fc.assert(
      fc.property(draft, paragraph, (text, words) => {
        const usual = said(plansWith(text));
        for (const { start } of firstFields(text)) {
          const lines = words.map((line) => `${line}\n`).join('');
          const plans = plansWith(text.slice(0, start) + lines + text.slice(start));
          const found = plans.findings(file).filter(({ rule }) => rule === 'yaml-syntax');
          assert.deepEqual(
            found.map(({ range }) => range.start),
            [start],
            `above ${text.slice(start)}`,
          );
          assert.equal(said(plans), usual);
          pasted++;
        }
      }),
      { numRuns: 15 },
    );
    assert.ok(pasted >= 20, `only ${pasted} were pasted`);
  });
});

/** All fields and their answers, wherever they stand. */
function said(plans: Plans): string {
  const { yaml } = plans.draft(file) ?? assert.fail();
  return JSON.stringify(yaml.root, (key, value: unknown) => (/range/i.test(key) ? undefined : value));
}

/** The first field, or item with fields, below each name at the margin that stands alone on its line. */
function firstFields(text: string): readonly Row[] {
  const rows = readRows(text);
  return structural(text).flatMap((row) => {
    const isAlone = row.kind === 'field' && row.indent === 0 && row.valueStart === row.end;
    const below = rows[rows.findIndex(({ start }) => start === row.start) + 1];
    // Above the reason why there is no answer yet, the paragraph is the answer.
    const hasFields = below?.name !== undefined && below.name !== 'tbc';
    return isAlone && hasFields ? [below] : [];
  });
}
