import type { Uri } from 'vscode';
import { commands, window, workspace } from 'vscode';
import { equal, ok } from './assert';
import { hasKeyboard, type } from './keyboard';
import { at, closeAll, read, waitFor, waitForRules, write } from './support';

const plan = at('action-plan.yaml');

export function describeForum(): void {
  describe('the work of the forum', () => {
    const made: Uri[] = [];
    afterEach(async () => {
      await closeAll();
      for (const uri of made.splice(0)) {
        await workspace.fs.delete(uri);
        await waitForRules(uri, []);
      }
    });

    it('New Meeting begins the next one with what is due, and opens it', async () => {
      const given = { plan: plan.toString(), date: '2024-01-18' };
      const uri = await commands.executeCommand<Uri | undefined>('codraft.newMeeting', given);
      ok(uri, 'Nothing was made.');
      made.push(uri);
      equal(uri.toString(), at('meetings/2024-01-18.meeting.yaml').toString());
      const text = await read(uri);
      ok(/^date: 2024-01-18$/m.test(text), text);
      ok(text.includes('- stakeholder: uk-ogn'), text);
      ok(text.includes('- theme: justice'), text);
      equal(window.activeTextEditor?.document.uri.toString(), uri.toString(), 'the open file');
    });

    it('New Meeting asks for the day', async function () {
      if (!hasKeyboard) this.skip();
      const command = commands.executeCommand<Uri | undefined>('codraft.newMeeting', {
        plan: plan.toString(),
      });
      type({ question: 'On which day', text: '2024-02-20', press: 'Enter' });
      const uri = await command;
      ok(uri, 'Nothing was made.');
      made.push(uri);
      ok(/^date: 2024-02-20$/m.test(await read(uri)), 'It has another day.');
    });

    it('Move Theme Forward writes the way forward and the decision into the plan', async () => {
      const before = await read(plan);
      try {
        const isDone = await commands.executeCommand('codraft.moveTheme', {
          plan: plan.toString(),
          theme: 'justice',
          decision: 'proceed',
          meeting: '2024-01-18',
          note: 'The call for evidence is done.',
        });
        equal(isDone, true);
        const text = await read(plan);
        ok(text.includes('note: The call for evidence is done.'), text);
        ok(text.includes('meeting: 2024-01-18'), text);
      } finally {
        await write(plan, before);
      }
    });

    it('Carry into the Next Plan begins that plan, and puts it on record in this one', async () => {
      const before = await read(plan);
      const next = at('nap7/action-plan.yaml');
      const carry = () =>
        commands.executeCommand('codraft.carryTheme', {
          plan: plan.toString(),
          theme: 'inclusion',
          to: next.toString(),
        });
      try {
        // The plan has just been put back on the disk by the test before, and is refused until the server has read it again.
        const isCarried = async () => String(await carry()) === next.toString();
        await waitFor('the theme is carried', isCarried);
        const carried = await read(next);
        ok(carried.includes('- id: inclusion'), carried);
        ok(carried.includes('Carried over from'), carried);
        ok(!carried.includes('@'), 'Somebody can be reached through it.');
        ok((await read(plan)).includes('note: Carried into'), 'It is not on record.');
        equal(await carry(), undefined);
        equal(await read(next), carried);
      } finally {
        await write(plan, before);
        await workspace.fs.delete(at('nap7'), { recursive: true });
      }
    });

    it('Move Theme Forward asks what was decided, at which meeting and why', async function () {
      if (!hasKeyboard) this.skip();
      const before = await read(plan);
      try {
        const command = commands.executeCommand('codraft.moveTheme', {
          plan: plan.toString(),
          theme: 'justice',
        });
        type({ question: 'What was decided on', text: 'Draft commitments', press: 'Enter' });
        type({ question: 'At which meeting', text: 'At no meeting', press: 'Enter' });
        type({ question: 'Why was it decided so', text: 'Both sides are ready.', press: 'Enter' });
        equal(await command, true);
        ok((await read(plan)).includes('note: Both sides are ready.'), 'It is not written.');
      } finally {
        await write(plan, before);
      }
    });
  });
}
