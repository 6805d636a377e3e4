import { commands, languages } from 'vscode';
import { equal, ok } from './assert';
import { canEndServer, endServer, serverProcess } from './server-process';
import { at, closeAll, replace, rulesShownIn, show, waitFor, waitForRule } from './support';

const draft = at('commitments/2-aid-transparency.commitment.yaml');
const plan = at('action-plan.yaml');
const mark = 'Out of date: ';
/** So often may it crash in a few minutes before it stays away. */
const most = 5;

export function describeStopped(): void {
  describe('a server that crashes', () => {
    afterEach(closeAll);

    it('once comes back by itself', async function () {
      if (!canEndServer) this.skip();
      const { document } = await show(draft);
      await crash();
      await replace(document, 'stage: mature', 'stage: matur');
      await waitForRule(draft, 'unknown-value');
      ok(!messages().some((message) => message.startsWith(mark)), 'Something is marked as out of date.');
    });

    it('again and again leaves what it found, marked as out of date, until it is restarted', async function () {
      if (!canEndServer) this.skip();
      await commands.executeCommand('codraft.restartServer');
      await show(draft);
      await waitFor('the plan and the draft have findings', () => shown().every((rules) => rules.length > 0));
      const before = shown();
      for (let count = 0; count < most; count += 1) await crash();
      await waitFor(
        'all that was found is marked',
        () => messages().every((message) => message.startsWith(mark)) && messages().length > 0,
        messages,
      );
      equal(shown(), before);
      equal(serverProcess(), undefined, 'a server that nobody has started');
      await commands.executeCommand('codraft.restartServer');
      await waitFor(
        'nothing is out of date',
        () => messages().length > 0 && !messages().some((message) => message.startsWith(mark)),
        messages,
      );
      await waitFor(
        'what is found is what was found before',
        () => JSON.stringify(shown()) === JSON.stringify(before),
        shown,
      );
      await commands.executeCommand('notifications.clearAll');
    });
  });
}

/** Ends the server that is there, or will be in a moment. */
async function crash(): Promise<void> {
  const pid = await waitFor('there is a server', serverProcess);
  endServer(pid);
  await waitFor('it is gone', () => serverProcess() !== pid);
}

function shown(): readonly (readonly string[])[] {
  return [plan, draft].map(rulesShownIn);
}

function messages(): readonly string[] {
  return languages
    .getDiagnostics()
    .flatMap(([, findings]) => findings)
    .filter(({ source }) => source === 'codraft')
    .map(({ message }) => message);
}
