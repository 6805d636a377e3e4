import assert from 'node:assert/strict';
import type { NewFile } from '../../server/src/protocol/index';
import type {
  CarryThemeResult,
  MeetingsResult,
  MoveThemeParams,
  MoveThemeResult,
  NextPlanResult,
} from '../../server/src/protocol/meetings';
import { TestEditor } from '../support/protocol';
import { actionPlan, at, planFiles } from '../support/protocol-plan';

const meeting = at('meetings/2024-03-01.meeting.yaml');
const meetingText = `title: March\ndate: 2024-03-01\nactions:\n  - what: Send the packs\n    owner: ministry\n    due: 2024-04\n`;

describe('the work of the forum', () => {
  let editor: TestEditor;
  afterEach(() => editor.stop());

  it('starts the next meeting with what is due', async () => {
    editor = await TestEditor.start({ files: { ...planFiles(), [meeting]: meetingText } });
    const ask = (date: string, plan = actionPlan) =>
      editor.ask<NewFile>('codraft/newMeeting', { plan, date });
    const { uri, text } = await ask('2024-09-01');
    assert.equal(uri, at('meetings/2024-09-01.meeting.yaml'));
    assert.match(text, /Commitment 1: Agree on the data \(was due 30 June 2024\)/);
    assert.match(text, /Send the packs \(Ministry of Finance, due April 2024\)/);
    assert.match(text, /- theme: courts/);
    assert.equal((await ask('2024-03-01')).uri, at('meetings/2024-03-01-2.meeting.yaml'));
    await assert.rejects(ask('soon'), /no day/);
    await assert.rejects(ask('2024-09-01', 'file:///elsewhere/action-plan.yaml'), /no action plan/);
  });

  it('knows the meetings, and puts a decision on record for the version that is open', async () => {
    editor = await TestEditor.start({ files: { ...planFiles(), [meeting]: meetingText } });
    const known = await editor.ask<MeetingsResult>('codraft/meetings', { plan: actionPlan });
    assert.deepEqual(known, [{ title: 'March', day: '2024-03-01' }]);
    const move: MoveThemeParams = {
      plan: actionPlan,
      theme: 'courts',
      decision: 'proceed',
      day: '2024-03-01',
      isMeeting: true,
      note: 'Ready.',
    };
    const ask = (params: Partial<MoveThemeParams> = {}) =>
      editor.ask<MoveThemeResult>('codraft/moveTheme', { ...move, ...params });
    assert.equal((await ask()).version, null);
    await editor.open(actionPlan, 'themes:\n  - id: courts\n    way_forward: scope_first\n');
    const { edits, version } = await ask();
    assert.equal(version, 1);
    assert.deepEqual(
      edits.map(({ newText }) => newText),
      [
        'proceed',
        '    decisions:\n      - decision: proceed\n        meeting: 2024-03-01\n        note: Ready.\n',
      ],
    );
    assert.deepEqual((await ask({ theme: 'none' })).edits, []);
    await assert.rejects(ask({ plan: 'file:///elsewhere/action-plan.yaml' }), /no action plan/);
  });

  it('carries a theme into a plan that is there, and into one that is begun for it', async () => {
    const carried =
      'country: Kenya\nnumber: 5\ntitle: Plan 5\nthemes:\n  - id: courts\n    title: Courts\n    lead_group: ministry\n    way_forward: develop_for_next_plan\n';
    const other = at('nap6/action-plan.yaml');
    editor = await TestEditor.start({
      files: { ...planFiles(), [actionPlan]: carried, [other]: 'title: Plan 6\nlanguage: en\n' },
    });
    assert.deepEqual(await editor.ask<NextPlanResult>('codraft/nextPlan', { plan: actionPlan }), {
      folderName: 'nap6',
      themes: ['courts'],
    });
    const ask = (to: string, theme = 'courts') =>
      editor.ask<CarryThemeResult>('codraft/carryTheme', {
        plan: actionPlan,
        theme,
        to,
        day: '2025-06-01',
      });
    const there = await ask(other);
    assert.ok(there.kind === 'files', there.kind);
    assert.deepEqual(
      there.changed.map(({ uri }) => uri),
      [actionPlan, other],
    );
    assert.deepEqual(
      there.created.map(({ uri }) => uri),
      [at('nap6/stakeholders.yaml')],
    );
    const begun = await ask(at('nap7/action-plan.yaml'));
    assert.ok(begun.kind === 'files', begun.kind);
    assert.deepEqual(
      begun.changed.map(({ uri }) => uri),
      [actionPlan],
    );
    const [plan, list] = begun.created;
    assert.match(plan?.text ?? '', /note: Carried over from “Plan 5”\./);
    assert.match(list?.text ?? '', /id: ministry/);
    assert.deepEqual(await ask(actionPlan, 'none').catch(() => 'refused'), 'refused');
    assert.equal((await ask(other, 'none')).kind, 'no-place');
  });
});
