import assert from 'node:assert/strict';
import { createPlans, messagesFor } from '../../../../server/src/service';
import { completeAt } from '../../../../server/src/service/features/complete/complete';
import { hoverAt } from '../../../../server/src/service/features/hover';
import { definitionAt, referencesAt } from '../../../../server/src/service/features/navigate/definition';
import { renamableAt } from '../../../../server/src/service/features/navigate/rename';

const messages = messagesFor('en');
const plan = '/action-plan.yaml';
const june = '/meetings/2023-06-22.meeting.yaml';
const text = `title: Plan
themes:
  - id: justice
    title: Justice
    decisions:
      - { decision: proceed, meeting: 2023-06-22, note: Yes. }
amendments:
  - { date: 2024-06-30, kind: change, commitments: [2], reason: Late. }
`;

function plansWith(planText = text) {
  const plans = createPlans({ messages });
  plans.set(plan, planText);
  plans.set(june, 'title: Forum in June\ndate: 2023-06-22\n');
  plans.set('/meetings/2023-10.meeting.yaml', 'title: Forum in October\ndate: 2023-10-04\n');
  plans.set('/2.commitment.yaml', 'number: 2\ntitle: Open courts\n');
  return plans;
}

/** What stands beside the pointer at a place of the plan. */
function hover(at: number) {
  const plans = plansWith();
  const draft = plans.draft(plan);
  assert.ok(draft);
  const surroundings = plans.surroundings(plan);
  return hoverAt(at, { draft, surroundings, findings: [], messages, linkTo: () => undefined })?.text;
}

describe('the meeting that a decision names', () => {
  const at = text.indexOf('2023-06-22') + 2;

  it('is gone to, and leads back', () => {
    const plans = plansWith();
    assert.deepEqual(
      definitionAt(at, plan, plans).map(({ uri }) => uri),
      [june],
    );
    const back = referencesAt('title: Forum in June\ndate: 2'.length, june, plans, {
      includeDeclaration: false,
    });
    assert.deepEqual(
      back.map(({ uri }) => uri),
      [plan],
    );
  });

  it('is told by its title, as the commitment of an amendment is', () => {
    assert.match(hover(at) ?? '', /Forum in June/);
    assert.match(hover(text.indexOf('[2]') + 1) ?? '', /Open courts/);
  });

  it('is completed before other days, as the commitment of an amendment is', () => {
    const offered = (written: string, place: string) => {
      const plans = plansWith(written);
      const draft = plans.draft(plan);
      assert.ok(draft);
      const surroundings = plans.surroundings(plan);
      const offset = written.indexOf(place) + place.length;
      return completeAt(offset, { draft, surroundings, messages }).map(({ label, detail }) => [
        label,
        detail,
      ]);
    };
    const meetings = offered(text.replace('2023-06-22', ''), 'meeting: ');
    assert.deepEqual(meetings.slice(0, 2), [
      ['2023-06-22', 'Forum in June'],
      ['2023-10-04', 'Forum in October'],
    ]);
    assert.deepEqual(offered(text.replace('[2]', '[]'), 'commitments: ['), [['2', 'Open courts']]);
  });

  it('is not renamed as an id is', () => {
    const refused = renamableAt(at, plan, plansWith(), messages);
    assert.deepEqual(refused, { kind: 'refused', why: messages.navigation.isDay });
  });
});
