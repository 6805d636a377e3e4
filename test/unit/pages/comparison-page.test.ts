import assert from 'node:assert/strict';
import {
  comparisonPage,
  createPlans,
  messagesFor,
  type ComparisonRequest,
} from '../../../server/src/service';

const messages = messagesFor('en');
const folder = 'file:///plan/';
const one = `${folder}commitments/1.commitment.yaml`;
const two = `${folder}commitments/2.commitment.yaml`;
const oneText = `number: 1
title: Open contracting
leads: { government: [co] }
milestones:
  - id: m1
    title: Publish
    due: 2024-06-30
`;
const twoText = 'number: 2\ntitle: Aid\n';

function page(request: Partial<ComparisonRequest>) {
  const plans = createPlans({ messages });
  plans.set(
    `${folder}action-plan.yaml`,
    'country: UK\nnumber: 6\ntitle: Plan\nlanguage: en\nperiod: { start: 2024, end: 2025 }\n',
  );
  plans.set(
    `${folder}stakeholders.yaml`,
    'stakeholders: [{ id: co, name: Cabinet Office, sector: government }]\n',
  );
  plans.set(`${folder}contacts.yaml`, 'contacts: [{ name: Somebody Secret, email: a@b.org }]\n');
  plans.set(one, oneText);
  plans.set(two, twoText);
  return comparisonPage(
    plans,
    {
      uri: one,
      scope: 'commitment',
      older: [],
      names: { before: 'the last commit', after: 'now' },
      ...request,
    },
    messages,
  );
}

function words(found: ReturnType<typeof page>): string {
  return (found?.sections ?? [])
    .map(({ html }) => html)
    .join('')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
}

describe('the page of what changed', () => {
  const older = oneText.replace('2024-06-30', '2024-01-31').replace('leads: { government: [co] }\n', '');

  it('tells it in words, and leads to the place in the draft', () => {
    const found = page({ older: [{ uri: one, text: older }] });
    assert.match(found?.title ?? '', /the last commit/);
    assert.match(words(found), /M1 moved from 31 January 2024 to 30 June 2024, 5 months later/);
    assert.match(words(found), /Cabinet Office/);
    const html = (found?.sections ?? []).map((section) => section.html).join('');
    assert.match(html, /<p[^>]* data-line="6"[^>]*>/);
    assert.match(html, /data-uri="file:\/\/\/plan\/commitments\/1\.commitment\.yaml"/);
  });

  it('takes an organisation of one draft for the same under another id, where the older list is known', () => {
    const draft = {
      uri: one,
      text: older.replace('milestones', 'leads: { government: [cabinet] }\nmilestones'),
    };
    const list = 'stakeholders: [{ id: cabinet, name: Cabinet Office, sector: government }]\n';
    const before = [draft, { uri: `${folder}stakeholders.yaml`, text: list }];
    assert.match(words(page({ older: [draft] })), /Cabinet Office now leads/);
    assert.doesNotMatch(words(page({ older: before })), /leads|stakeholder/);
    assert.match(words(page({ older: before })), /M1 moved/);
  });

  it('is about the one draft, or about the whole plan with what came and went', () => {
    const gone = `${folder}commitments/3.commitment.yaml`;
    const files = [
      { uri: one, text: older },
      { uri: two, text: null },
      { uri: gone, text: 'number: 3\ntitle: Gone for good\n' },
      { uri: `${folder}contacts.yaml`, text: 'contacts: [{ name: Another, email: c@d.org }]\n' },
    ];
    assert.doesNotMatch(words(page({ older: files })), /Aid|Gone/);
    const whole = words(page({ older: files, scope: 'plan' }));
    assert.match(whole, /Open contracting/);
    assert.match(whole, /Aid/);
    assert.match(whole, /Gone for good/);
    assert.match(whole, / commitments\/3\.commitment\.yaml /);
    assert.doesNotMatch(whole, /Secret|Another/);
  });

  it('says so when nothing changed, and when the draft was not there yet', () => {
    assert.equal(page({})?.sections.length, 1);
    assert.match(words(page({ older: [{ uri: one, text: null }] })), /added|new/i);
    assert.equal(page({ uri: 'file:///elsewhere/x.txt' }), undefined);
  });

  it('takes all text for text', () => {
    const html = (
      page({ older: [{ uri: one, text: oneText.replace('Publish', '"<script>alert(1)</script>"') }] })
        ?.sections ?? []
    )
      .map((section) => section.html)
      .join('');
    assert.doesNotMatch(html, /<script/);
  });
});
