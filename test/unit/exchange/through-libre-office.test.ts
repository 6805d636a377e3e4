import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createPlans } from '../../../server/src/service';
import { edited, tracked, typed, wordFileOf } from '../../support/changed-word-file';
import { plansIn } from '../../support/form-plans';
import { needsLibreOffice, savedByLibreOffice } from '../../support/libre-office';
import { nestedLists } from '../../support/nested-lists';
import '../../support/property-seed';
import { broughtBack, messages, textWith } from '../../support/sent-and-back';

const folder = 'test/fixtures/real-world/estonia';
const plan = `${folder}/action-plan.yaml`;

describe('a Word file that LibreOffice has saved', () => {
  it('changes nothing where nobody has changed it', async function () {
    needsLibreOffice(this);
    this.timeout(300_000);
    const plans = plansIn(folder);
    const saved = await savedByLibreOffice(await wordFileOf(plans, plan), 'docx');
    assert.ok(saved);
    assert.deepEqual(await broughtBack(saved, plans, plan), { drafts: [], notPlaced: [], comments: [] });
  });

  it('changes nothing of lists of every kind, in lines and in cells', async function () {
    needsLibreOffice(this);
    this.timeout(300_000);
    const plans = createPlans({ messages });
    plans.set('p/action-plan.yaml', 'country: Kenya\nnumber: 5\ntitle: Kenya Action Plan\nlanguage: en\n');
    // All in one file, since it takes LibreOffice longer to start than to save it.
    const answers = fc.sample(nestedLists, 90);
    const block = (i: number, indent: number) =>
      `|\n${(answers[i] ?? assert.fail()).replace(/^(?=.)/gm, ' '.repeat(indent))}\n`;
    for (let i = 0; i < answers.length; i += 3)
      plans.set(
        `p/commitments/${i}.commitment.yaml`,
        `number: ${i + 1}\ntitle: Lists\nsummary: ${block(i, 2)}problem:\n  statement: ${block(i + 1, 4)}description:\n  solution: ${block(i + 2, 4)}`,
      );
    const saved = await savedByLibreOffice(await wordFileOf(plans, 'p/action-plan.yaml'), 'docx');
    assert.ok(saved);
    const { drafts, notPlaced } = await broughtBack(saved, plans, 'p/action-plan.yaml');
    const changes = drafts.flatMap((draft) => draft.changes.map(({ sent, came }) => ({ sent, came })));
    assert.deepEqual({ changes, notPlaced }, { changes: [], notPlaced: [] });
  });

  it('brings back just what was changed, tracked and not', async function () {
    needsLibreOffice(this);
    this.timeout(300_000);
    const plans = plansIn(folder);
    const uri = plans.files().find((file) => file.endsWith('.commitment.yaml')) ?? assert.fail();
    const text = plans.text(uri) ?? '';
    const bytes = await edited(await wordFileOf(plans, plan), (xml) =>
      tracked('an expert group', 'a working group')(typed('at what cost', 'at which cost')(xml)),
    );
    const saved = await savedByLibreOffice(bytes, 'docx');
    assert.ok(saved);
    const brought = await broughtBack(saved, plans, plan);
    assert.equal(
      textWith(brought, plans, uri),
      text.replace('an expert group', 'a working group').replace('at what cost', 'at which cost'),
    );
    assert.deepEqual(brought.notPlaced, []);
    const [change] = brought.drafts[0]?.changes ?? [];
    assert.deepEqual(
      change?.tracked.by.map(({ author }) => author),
      ['Amina Odhiambo'],
    );
    const rejected = await broughtBack(saved, plans, plan, 'reject');
    assert.equal(textWith(rejected, plans, uri), text.replace('at what cost', 'at which cost'));
  });
});
