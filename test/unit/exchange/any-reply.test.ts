import assert from 'node:assert/strict';
import fc from 'fast-check';
import { changedStretch, compareDrafts, mergeDrafts } from '../../../server/src/service';
import { commentsIn } from '../../../server/src/service/yaml/comments';
import { parseYaml } from '../../../server/src/service/yaml/parse';
import { readWord } from '../../../server/src/word/read-word';
import { edited, wordFileOf } from '../../support/changed-word-file';
import { planOf } from '../../support/form-plans';
import { generatedDraft } from '../../support/generated-draft';
import { applyAll, edits } from '../../support/generated-edit';
import { examples } from '../../support/how-often';
import '../../support/property-seed';
import { wordsOf } from '../../support/seen-in-word';
import { withEdit, withWord, wordEdit } from '../../support/word-edits';
import { broughtBack, messages, textWith } from '../../support/sent-and-back';
import { layout, writeDraft } from '../../support/write-generated';

const uri = 'a.commitment.yaml';
const drafts = fc.tuple(generatedDraft, layout).map(([draft, how]) => writeDraft(draft, how));

async function readAll(bytes: Uint8Array) {
  const read = await readWord(bytes);
  assert.ok(read.ok);
  return read.document;
}

function comments(text: string): readonly string[] {
  return commentsIn(text, parseYaml(text).root).map((comment) => comment.text);
}

describe('any Word file that came back', () => {
  it('changes nothing where nobody has changed it', async () => {
    await fc.assert(
      fc.asyncProperty(drafts, async (text) => {
        const plans = planOf(text);
        const brought = await broughtBack(await wordFileOf(plans, uri), plans, uri);
        assert.deepEqual(brought, { drafts: [], notPlaced: [], comments: [] });
      }),
      { numRuns: examples(40), endOnFailure: true },
    );
  });

  it('brings a word that was changed back as just that word, or says where it is not placed', async () => {
    await fc.assert(
      fc.asyncProperty(drafts, fc.nat(), async (text, at) => {
        const plans = planOf(text);
        const bytes = await edited(await wordFileOf(plans, uri), (xml) => withWord(xml, at, 'Zanzibar'));
        const brought = await broughtBack(bytes, plans, uri);
        const after = textWith(brought, plans, uri);
        const told = brought.notPlaced.map((one) => one.text).join('\n');
        assert.ok(
          `${after}\n${told}`.includes('Zanzibar'),
          `the word is somewhere\n${JSON.stringify(brought, undefined, 1)}`,
        );
        const { start, endBefore } = changedStretch(text, after);
        const was = text.slice(start, endBefore);
        // A text with escaped signs in quotation marks is written anew, as everywhere in Codraft.
        if (!/^"|^\{ *tbc/.test(was)) assert.match(was, /^'?[\p{L}\p{M}]*'?$/u, `${text}\n---\n${after}`);
        const changes = compareDrafts(text, after, { kind: 'commitment', messages });
        assert.ok(new Set(changes.map(({ field }) => field)).size <= 1);
      }),
      { numRuns: examples(40), endOnFailure: true },
    );
  });

  it('is the merge of what was sent, what the draft says and what came', async () => {
    await fc.assert(
      fc.asyncProperty(
        generatedDraft,
        layout,
        edits,
        fc.array(fc.nat(), { minLength: 1, maxLength: 3 }),
        async (draft, how, mine, places) => {
          const sent = writeDraft(draft, how);
          const now = writeDraft(applyAll(draft, mine), how);
          const bytes = await edited(await wordFileOf(planOf(sent), uri), (xml) =>
            places.reduce((one, at, i) => withWord(one, at, `Zanzibar${'abc'[i] ?? ''}`), xml),
          );
          const before = planOf(sent);
          const theirs = textWith(await broughtBack(bytes, before, uri), before, uri);
          const plans = planOf(now);
          const brought = await broughtBack(bytes, plans, uri);
          const after = textWith(brought, plans, uri);
          const told = brought.notPlaced.map((one) => one.text).join('\n');
          for (const word of theirs.match(/Zanzibar[abc]/g) ?? [])
            assert.ok(`${after}\n${told}`.includes(word), word);
          for (const comment of comments(now)) assert.ok(after.includes(comment), comment);
          const merged = mergeDrafts('commitment', sent, now, theirs);
          const isPlain = merged.conflicts === 0 && !after.includes('<<<<<<<') && !brought.notPlaced.length;
          if (isPlain)
            assert.deepEqual(compareDrafts(merged.text, after, { kind: 'commitment', messages }), []);
        },
      ),
      { numRuns: examples(40), endOnFailure: true },
    );
  });

  it('loses no word of it, wherever somebody writes and whatever they take out', async () => {
    await fc.assert(
      fc.asyncProperty(drafts, fc.array(wordEdit, { minLength: 1, maxLength: 4 }), async (text, all) => {
        const plans = planOf(text);
        const sent = await wordFileOf(plans, uri);
        const bytes = await edited(sent, (xml) => all.reduce((one, edit, i) => withEdit(one, edit, i), xml));
        const brought = await broughtBack(bytes, plans, uri);
        const after = textWith(brought, plans, uri);
        const told = brought.notPlaced.map((one) => one.text).join('\n');
        const came = wordsOf(await readAll(bytes)).match(/Zanzibar\d/g) ?? [];
        for (const word of came) assert.ok(`${after}\n${told}`.includes(word), word);
        for (const comment of comments(text)) {
          const isGone = brought.drafts.some(({ changes }) => changes.some(({ kind }) => kind === 'removed'));
          assert.ok(isGone || after.includes(comment), comment);
        }
      }),
      { numRuns: examples(60), endOnFailure: true },
    );
  });

  it('changes nothing the second time', async () => {
    await fc.assert(
      fc.asyncProperty(drafts, fc.nat(), fc.nat(), async (text, one, other) => {
        const plans = planOf(text);
        const bytes = await edited(await wordFileOf(plans, uri), (xml) =>
          withWord(withWord(xml, one, 'Zanzibar'), other, 'Pemba'),
        );
        const after = textWith(await broughtBack(bytes, plans, uri), plans, uri);
        const later = planOf(after);
        assert.deepEqual((await broughtBack(bytes, later, uri)).drafts, []);
      }),
      { numRuns: examples(20), endOnFailure: true },
    );
  });
});
