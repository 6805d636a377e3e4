import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { fixAll, messagesFor, type Finding, type Plans } from '../../../server/src/service';
import { fixesFor } from '../../../server/src/service/features/fixes/fixes';
import { formOf } from '../../../server/src/service/kinds/kinds';
import { leavesOf } from '../../../server/src/service/markdown/leaves';
import { walkFields } from '../../../server/src/service/schema/walk-fields';
import type { TreeNode } from '../../../server/src/service/yaml/tree';
import { file, inputOf, plansWith, textsAfter } from '../../support/fix';
import { generatedDraft } from '../../support/generated-draft';
import type { Slipped } from '../../support/slip-places';
import { slips } from '../../support/slips';
import { somewhere } from '../../support/somewhere';
import { unclearSlips } from '../../support/unclear-slips';
import { layout, writeDraft } from '../../support/write-generated';

const examples = ['uk-nap6/commitments/1-open-contracting', 'uk-nap5/commitments/4-health'].map((name) =>
  readFileSync(join(__dirname, `../../../examples/${name}.commitment.yaml`), 'utf8'),
);
const draft = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom(...examples) },
  { weight: 2, arbitrary: fc.tuple(generatedDraft, layout).map(([said, way]) => writeDraft(said, way)) },
);

describe('one slip in a draft that can be read', () => {
  for (const [name, make] of Object.entries(slips)) {
    it(`${name}: one finding where it was made, a fix to what was meant, and all else is as it was`, () => {
      let made = 0;
      fc.assert(
        fc.property(draft, somewhere, somewhere, (text, at, taste) => {
          const slip = make(text, at, taste);
          if (!slip || readsAsMeant(slip)) return;
          made++;
          checkSlip(slip);
        }),
        { numRuns: 30 },
      );
      assert.ok(made >= 5, `only ${made} were made`);
    });
  }
});

describe('what is mended without being asked', () => {
  for (const [name, make] of Object.entries({ ...slips, ...unclearSlips })) {
    it(`${name}: says what was meant, or is left to the author`, () => {
      fc.assert(
        fc.property(draft, somewhere, somewhere, (text, at, taste) => {
          const slip = make(text, at, taste);
          if (!slip || readsAsMeant(slip)) return;
          const plans = plansWith(slip.text);
          if (slipsFound(plans).length === 0) return;
          const mended = mendedSafely(plans);
          if (slipsFound(mended).length === 0)
            assert.equal(saidIn(mended), saidIn(mendedSafely(plansWith(slip.meant))));
        }),
        { numRuns: 15 },
      );
    });
  }
});

describe('what is mended without being asked, of two slips', () => {
  const kind = fc.constantFrom(...Object.values(slips));
  it('makes no field a part of a text', () => {
    fc.assert(
      fc.property(
        draft,
        fc.array(fc.tuple(kind, somewhere, somewhere), { minLength: 1, maxLength: 2 }),
        (text, made) => {
          const slipped = made.reduce((now, [make, at, taste]) => make(now, at, taste)?.text ?? now, text);
          const before = plansWith(slipped);
          const after = mendedSafely(before);
          assert.ok(
            knownFields(after) >= knownFields(before),
            `${slipped}\n-----\n${after.text(file) ?? ''}`,
          );
        },
      ),
      { numRuns: 150 },
    );
  });
});

function knownFields(plans: Plans): number {
  const draft = plans.draft(file);
  return draft
    ? walkFields(draft.yaml.root, formOf(draft.kind)).filter(({ fact }) => !fact.name.endsWith('[]')).length
    : 0;
}

function mendedSafely(plans: Plans): Plans {
  return plansWith(fixAll(file, plans, messagesFor('en')).text);
}

/** No slip, as far as anybody can tell: it says the same, or all that it says has its place in the form. */
function readsAsMeant({ text, meant }: Slipped): boolean {
  const plans = plansWith(text);
  if (slipsFound(plans).length > 0) return false;
  const asMeant = plansWith(meant);
  return saidIn(plans) === saidIn(asMeant) || misplaced(plans) <= misplaced(asMeant);
}

function misplaced(plans: Plans): number {
  const rules = ['unknown-field', 'wrong-kind', 'duplicate-field', 'unknown-value', 'invalid-id'];
  return plans.findings(file).filter(({ rule }) => rules.includes(rule)).length;
}

function checkSlip(slip: Slipped): void {
  const plans = plansWith(slip.text);
  const meant = plansWith(slip.meant);
  const found = slipsFound(plans);
  const [finding] = found;
  assert.ok(finding && found.length === 1, `${found.length} findings: ${found.map(told).join('\n')}`);

  const lineOf = (offset: number) => plans.lines(file)?.position(offset).line ?? 0;
  const line = lineOf(finding.range.start);
  assert.ok(lineOf(slip.start) <= line && line <= lineOf(slip.end), `told on line ${line + 1}`);
  const isHeading = slip.text.slice(slip.start).trimStart().startsWith('#');
  assert.doesNotMatch(slip.text.split(/\r\n|\n/)[line] ?? '', isHeading ? /^[ \t]*$/ : /^[ \t]*(?:#|$)/);

  const [fix] = fixesFor(finding, inputOf(plans, file));
  assert.ok(fix, `no fix for ${told(finding)}`);
  const fixed = plansWith(textsAfter(plans, fix).get(file) ?? '');
  assert.deepEqual(slipsFound(fixed), []);
  assert.equal(saidIn(fixed, slip), saidIn(meant, slip), fix.title);
  assert.deepEqual(othersFound(plans), othersFound(meant));
}

function slipsFound(plans: Plans): readonly Finding[] {
  return plans.findings(file).filter(({ rule }) => rule === 'yaml-syntax' || rule === 'text-cut-short');
}

/** Whether a text is the one that was signed, and what a line in a long text is, is not asked before all of it can be read. */
const ofSlips: ReadonlySet<string> = new Set([
  'yaml-syntax',
  'text-cut-short',
  'changed-since-sign-off',
  'note-in-text',
]);

function othersFound(plans: Plans): readonly string[] {
  return plans
    .findings(file)
    .filter(({ rule }) => !ofSlips.has(rule))
    .map(told)
    .sort();
}

function told({ rule, message }: Finding): string {
  return `${rule}: ${message}`;
}

/** All fields and their answers. How long texts are laid out is for another test, but for the paragraphs and points of what was pasted. */
function saidIn(plans: Plans, { keepsLines = false }: Partial<Slipped> = {}): string {
  const asOneLine = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
  const asPublished = (text: string) =>
    leavesOf(text)
      .map(({ around, written }) => (around.length > 0 ? '- ' : '') + asOneLine(written))
      .join('\n');
  return JSON.stringify(said(plans.draft(file)?.yaml.root, keepsLines ? asPublished : asOneLine));
}

function said(node: TreeNode | undefined, words: (text: string) => string): unknown {
  switch (node?.kind) {
    case 'map':
      return node.entries.map(({ key, value }) => [key, said(value, words)]);
    case 'list':
      return { list: node.items.map((item) => said(item, words)) };
    case 'scalar':
      return words(node.text);
    default:
      return node?.kind ?? '';
  }
}
