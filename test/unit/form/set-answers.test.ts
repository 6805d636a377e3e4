import fc from 'fast-check';
import { folders, formOf, planOf, plansIn } from '../../support/form-plans';
import { casesIn, changeFor, checkChange } from '../../support/form-changes';
import { generatedDraft } from '../../support/generated-draft';
import { examples } from '../../support/how-often';
import { rareDraft } from '../../support/rare-draft';
import { layout, writeDraft } from '../../support/write-generated';
import '../../support/property-seed';

describe('setting an answer in a form', () => {
  for (const folder of folders) {
    for (const lineBreak of ['\n', '\r\n']) {
      const kind = lineBreak === '\n' ? 'as they are' : 'with the line breaks of Windows';
      it(`changes that answer and nothing else, and back to the letter: ${folder}, ${kind}`, () => {
        const plans = plansIn(folder, lineBreak);
        const places = plans.files().flatMap((uri) => {
          const form = formOf(plans, uri);
          return casesIn(form).map((one) => ({ uri, form, one }));
        });
        fc.assert(
          fc.property(fc.constantFrom(...places), fc.nat(), ({ uri, form, one }, pick) => {
            const change = changeFor(one, pick);
            if (change) checkChange(plans, { uri, form, answer: one.answer, change });
          }),
          { numRuns: examples(70) },
        );
      });
    }
  }

  it('holds for drafts that nobody has written, in every layout', () => {
    fc.assert(
      fc.property(
        generatedDraft,
        layout,
        fc.array(fc.nat(), { minLength: 1, maxLength: 5 }),
        (draft, how, picks) => {
          checkSome(writeDraft(draft, how), picks, false);
        },
      ),
      { numRuns: examples(70) },
    );
  });

  it('holds for YAML as no form writes it, or is refused', () => {
    fc.assert(
      fc.property(rareDraft, fc.array(fc.nat(), { minLength: 1, maxLength: 5 }), (text, picks) => {
        checkSome(text, picks, true);
      }),
      { numRuns: examples(70) },
    );
  });
});

function checkSome(text: string, picks: readonly number[], mayBeRefused: boolean): void {
  const uri = 'a.commitment.yaml';
  const plans = planOf(text, uri);
  const form = formOf(plans, uri);
  const all = casesIn(form);
  for (const pick of picks) {
    const one = all[pick % all.length];
    const change = one && changeFor(one, pick >> 4);
    if (one && change) checkChange(plans, { uri, form, answer: one.answer, change, mayBeRefused });
  }
}
