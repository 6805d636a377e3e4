import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readWord } from '../../../server/src/word/read-word';
import { edited, wordFileOf } from '../../support/changed-word-file';
import { planOf } from '../../support/form-plans';
import { generatedDraft } from '../../support/generated-draft';
import { examples } from '../../support/how-often';
import { withoutMap } from '../../support/lost-map';
import '../../support/property-seed';
import { wordsOf } from '../../support/seen-in-word';
import { broughtBack, textWith } from '../../support/sent-and-back';
import { withEdit, withWord, wordEdit } from '../../support/word-edits';
import { layout, writeDraft } from '../../support/write-generated';

const uri = 'a.commitment.yaml';
const drafts = fc.tuple(generatedDraft, layout).map(([draft, how]) => writeDraft(draft, how));
/** What is left of a file: all but the marks, the words and how they look, the words and tables, or the words alone. */
const losses = fc.constantFrom(
  { keepsPart: true },
  {},
  { keepsStyles: false },
  { keepsStyles: false, keepsTables: false },
);

describe('any Word file that has lost its map', () => {
  it('changes nothing where nobody has changed it', async () => {
    await fc.assert(
      fc.asyncProperty(drafts, losses, async (text, lost) => {
        const plans = planOf(text);
        const brought = await broughtBack(await withoutMap(await wordFileOf(plans, uri), lost), plans, uri);
        assert.deepEqual([brought.drafts, brought.notPlaced], [[], []]);
      }),
      { numRuns: examples(40), endOnFailure: true },
    );
  });

  it('brings a word that was changed back as if nothing were lost, or says where it is not placed', async () => {
    await fc.assert(
      fc.asyncProperty(drafts, losses, fc.nat(), async (text, lost, at) => {
        const plans = planOf(text);
        const bytes = await edited(await wordFileOf(plans, uri), (xml) => withWord(xml, at, 'Zanzibar'));
        const brought = await broughtBack(await withoutMap(bytes, lost), plans, uri);
        const after = textWith(brought, plans, uri);
        const told = brought.notPlaced.map((one) => one.text).join('\n');
        assert.ok(`${after}\n${told}`.includes('Zanzibar'), JSON.stringify(brought, undefined, 1));
        const whole = textWith(await broughtBack(bytes, plans, uri), plans, uri);
        assert.ok(after === whole || after === text, `${whole}\n---\n${after}`);
        assert.ok(after === whole || told.includes('Zanzibar'));
      }),
      { numRuns: examples(40), endOnFailure: true },
    );
  });

  it('loses no word of it, wherever somebody writes and whatever they take out', async () => {
    await fc.assert(
      fc.asyncProperty(
        drafts,
        losses,
        fc.array(wordEdit, { minLength: 1, maxLength: 4 }),
        async (text, lost, all) => {
          const plans = planOf(text);
          const sent = await wordFileOf(plans, uri);
          const bytes = await withoutMap(
            await edited(sent, (xml) => all.reduce((one, edit, i) => withEdit(one, edit, i), xml)),
            lost,
          );
          const read = await readWord(bytes);
          assert.ok(read.ok);
          const brought = await broughtBack(bytes, plans, uri);
          const after = textWith(brought, plans, uri);
          const told = brought.notPlaced.map((one) => one.text).join('\n');
          const came = wordsOf(read.document).match(/Zanzibar\d/g) ?? [];
          for (const word of came) assert.ok(`${after}\n${told}`.includes(word), word);
        },
      ),
      { numRuns: examples(60), endOnFailure: true },
    );
  });
});
