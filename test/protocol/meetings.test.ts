import assert from 'node:assert/strict';
import type { NewFile } from '../../server/src/protocol/index';
import type { MeetingsResult, MoveThemeParams, MoveThemeResult } from '../../server/src/protocol/meetings';
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
});
