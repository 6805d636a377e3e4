import assert from 'node:assert/strict';
import { edited, tracked, typed, wordFileOf } from '../../support/changed-word-file';
import { plansIn } from '../../support/form-plans';
import { broughtBack, textWith } from '../../support/sent-and-back';

const folder = 'test/fixtures/real-world/kenya';
const plan = `${folder}/action-plan.yaml`;
const word = /(?<=<w:t(?: [^>]*)?>(?:[^<]*[^\p{L}<&;])?)\p{L}+(?=[^\p{L}\p{M}<;]|<)/gu;

/** A word that is in no plan, by its number. */
function newWord(number: number): string {
  return `Zanzibar${Array.from(String(number), (digit) => 'abcdefghij'[Number(digit)] ?? '').join('')}x`;
}

/** What is deleted without a trace here and there of a line, or as a whole. */
const deleted = (words: string) => (xml: string) =>
  tracked(words, '')(xml).replace(/<w:ins [^>]*><\/w:ins>/, '');

describe('what somebody changes around the answers of a plan', () => {
  const plans = plansIn(folder);
  const bring = async (change: (xml: string) => string) =>
    broughtBack(await edited(await wordFileOf(plans, plan), change), plans, plan);

  for (const first of [0, 1, 2, 3, 4])
    it(`is told or placed, word by word, from word ${first} on`, async () => {
      let [at, made] = [0, 0];
      const brought = await bring((xml) =>
        xml.replace(word, (found) => (at++ % 5 === first ? newWord(made++) : found)),
      );
      assert.ok(made > 100);
      const texts = plans.files().map((file) => textWith(brought, plans, file));
      const all = [...texts, ...brought.notPlaced.map(({ text }) => text)].join('\n');
      const lost = Array.from({ length: made }, (_, i) => newWord(i)).filter((one) => !all.includes(one));
      assert.deepEqual(lost, []);
    });

  it('is told with what was taken out of a line, and by whom', async () => {
    const { notPlaced, drafts } = await bring(tracked('Milestones over time', 'Milestones in time'));
    assert.deepEqual(drafts, []);
    const [one] = notPlaced;
    assert.equal(one?.text, 'Milestones in time');
    assert.deepEqual(one.tracked.deleted, ['Milestones over time']);
    assert.equal(one.tracked.by[0]?.author, 'Amina Odhiambo');
  });

  it('is told where a whole line was taken out, unless that is rejected', async () => {
    const { notPlaced } = await bring(deleted('The action plan ends'));
    assert.deepEqual(
      notPlaced.map(({ text, tracked: { deleted: words } }) => [text, words]),
      [['', ['The action plan ends']]],
    );
    const bytes = await edited(await wordFileOf(plans, plan), deleted('The action plan ends'));
    assert.deepEqual((await broughtBack(bytes, plans, plan, 'reject')).notPlaced, []);
  });

  it('is told once where Word has written the table of contents anew', async () => {
    const { notPlaced } = await bring((xml) => {
      const inContents = /(<w:pStyle w:val="TOC\d"\/>(?:(?!<\/w:p>).)*?)(<\/w:t><\/w:r>)/g;
      let page = 1;
      return typed(
        'Who leads what',
        'Who leads',
      )(xml)
        .replaceAll('Who leads what', 'Who leads')
        .replace(
          inContents,
          (_, entry: string, end: string) => `${entry}${end}<w:r><w:tab/><w:t>${page++}${end}`,
        );
    });
    assert.deepEqual(
      notPlaced.map(({ text }) => text),
      ['Who leads'],
    );
  });
});
