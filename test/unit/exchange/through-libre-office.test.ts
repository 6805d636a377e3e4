import assert from 'node:assert/strict';
import { edited, tracked, typed, wordFileOf } from '../../support/changed-word-file';
import { plansIn } from '../../support/form-plans';
import { needsLibreOffice, savedByLibreOffice } from '../../support/libre-office';
import { broughtBack, textWith } from '../../support/sent-and-back';

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
