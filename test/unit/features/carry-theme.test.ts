import assert from 'node:assert/strict';
import fc from 'fast-check';
import { carryTheme, type CarryRequest } from '../../../server/src/service/features/meeting/carry-theme';
import { nextPlan } from '../../../server/src/service/features/next-plan';
import { readDraft } from '../../../server/src/service/kinds/read-draft';
import { applyEdits } from '../../../server/src/service/text/edit';

const old = `country: Kenya
number: 5
title: Plan 5
language: en
period: { start: 2024-01-01, end: 2025-12-31 }
themes:
  # Not for this plan
  - id: courts # ours
    title: Open courts
    # Asked in May
    lead_group: bar
    assessment: { relevance: green } # from the paper
    way_forward: develop_for_next_plan
    note: Both sides want it. # so they say
    decisions:
      - { decision: develop_for_next_plan, meeting: 2024-02-01, note: Too wide. }
  - id: water
    title: Water
    way_forward: proceed
`;
const next = 'country: Kenya\nnumber: 6\ntitle: Plan 6\nlanguage: en\n';

function carry(from: string, to: string, more: Partial<CarryRequest> = {}) {
  return carryTheme({
    from: readDraft('action-plan', from),
    to: readDraft('action-plan', to),
    theme: 'courts',
    day: '2025-06-01',
    ...more,
  });
}

function carried(from: string, to: string): { readonly from: string; readonly to: string } {
  const made = carry(from, to);
  assert.ok(made.kind === 'edits', made.kind);
  return { from: applyEdits(from, made.from), to: applyEdits(to, made.to) };
}

describe('carrying a theme into the next plan', () => {
  it('takes it with its comments, and leaves there what was decided', () => {
    assert.equal(
      carried(old, next).to,
      `${next}themes:
  - id: courts # ours
    # Not for this plan
    title: Open courts
    # Asked in May
    lead_group: bar
    assessment: { relevance: green } # from the paper
    # so they say
    note: Carried over from “Plan 5”. Both sides want it.
`,
    );
  });

  it('changes nothing in its own plan but the record of decisions', () => {
    assert.equal(
      carried(old, next).from,
      old.replace(
        'note: Too wide. }\n',
        'note: Too wide. }\n      - { decision: develop_for_next_plan, date: 2025-06-01, note: Carried into “Plan 6”. }\n',
      ),
    );
  });

  it('says the theme is there when it is, and writes nothing twice', () => {
    const { to } = carried(old, next);
    assert.deepEqual(carry(old, to), { kind: 'there', id: 'courts' });
    const named = `${next}themes: [{ id: justice, title: open COURTS }]\n`;
    assert.deepEqual(carry(old, named), { kind: 'there', id: 'justice' });
  });

  it('puts it behind the themes that are there, as they are written', () => {
    const { to } = carried(old, `${next}themes:\n- id: a\n  title: A\n\n- id: b\n  title: B\n`);
    assert.match(
      to,
      /\n {2}title: B\n\n- id: courts # ours\n {2}# Not for this plan\n {2}title: Open courts\n/,
    );
    const inBrackets = carried(old, `${next}themes: [{ id: a, title: A }]\n`).to;
    assert.match(
      inBrackets,
      /\{ id: a, title: A \}, \{ id: courts, title: Open courts, lead_group: bar, note: /,
    );
  });

  it('keeps a note of several paragraphs, and one that is still open', () => {
    const long = old.replace(
      'note: Both sides want it. # so they say',
      'note: |\n      First.\n\n      - a # no comment\n      - b',
    );
    assert.match(
      carried(long, next).to,
      /note: \|-\n {6}Carried over from “Plan 5”\.\n\n {6}First\.\n\n {6}- a # no comment\n {6}- b\n$/,
    );
    const open = old.replace('note: Both sides want it. # so they say', 'note: { tbc: Ask the bar }');
    assert.match(
      carried(open, next).to,
      /# Carried over from “Plan 5”\.\n {4}note: \{ tbc: Ask the bar \}\n$/,
    );
    const none = old.replace('    note: Both sides want it. # so they say\n', '');
    assert.match(carried(none, next).to, /note: Carried over from “Plan 5”\.\n$/);
  });

  it('takes one that is written in braces', () => {
    const inBraces =
      'title: Plan 5\nthemes: [{ id: courts, title: Courts, way_forward: develop_for_next_plan, note: "a, b" }]\n';
    assert.match(
      carried(inBraces, next).to,
      /- id: courts\n {4}title: Courts\n {4}note: Carried over from “Plan 5”\. a, b\n/,
    );
  });

  it('takes none that does not go into the next plan, none unknown, and none past a later decision', () => {
    assert.equal(carry(old, next, { theme: 'water' }).kind, 'other-way');
    assert.equal(carry(old, next, { theme: 'roads' }).kind, 'no-place');
    assert.deepEqual(carry(old, next, { day: '2024-01-31' }), { kind: 'newer', day: '2024-02-01' });
    assert.equal(carry(old, `${next}themes: none\n`).kind, 'no-place');
    assert.equal(carry(old, `<<<<<<< a\n=======\n>>>>>>> b\n${next}`).kind, 'no-place');
  });

  it('goes into a plan that was made for it', () => {
    const from = readDraft('action-plan', old);
    assert.ok(from.kind === 'action-plan');
    const { folderName, text } = nextPlan(from.plan, '/plans/nap5');
    assert.equal(folderName, 'nap6');
    assert.equal(nextPlan(from.plan, '/plans/kenya').folderName, 'nap6');
    assert.equal(nextPlan(from.plan, '/plans/nap15').folderName, 'nap6');
    assert.match(text, /number: 6\n/);
    assert.match(text, /start: 2026-01-01\n {2}end: 2027-12-31\n/);
    assert.match(carried(old, text).to, /Carried over from “Plan 5”/);
    assert.match(carried(old, text).from, /Carried into “Action plan 6”/);
  });

  it('loses no word of a note, whatever it says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (note) => {
        const text = old.replace('Both sides want it. # so they say', () => JSON.stringify(note));
        const made = carry(text, next);
        if (made.kind !== 'edits') return;
        const before = readDraft('action-plan', text);
        const after = readDraft('action-plan', applyEdits(next, made.to));
        assert.ok(before.kind === 'action-plan' && after.kind === 'action-plan');
        const [was, now] = [before.plan.themes[0]?.note, after.plan.themes[0]?.note];
        const words = (field: typeof was) =>
          (field?.ok ? field.value : '').split(/[\s\u0085]+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
        for (const word of words(was))
          assert.ok(
            words(now)
              .join(' ')
              .includes(word.replace(/[\p{Cc}\p{Cf}]/gu, '')),
            word,
          );
        assert.equal(after.plan.themes.length, 1);
      }),
      { numRuns: 60 },
    );
  });
});
