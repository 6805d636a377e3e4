import { commands, languages, workspace } from 'vscode';
import { equal, ok } from './assert';
import { canEndServer, endServer, serverProcess } from './server-process';
import {
  at,
  closeAll,
  read,
  replace,
  rulesShownIn,
  show,
  waitFor,
  waitForNoRule,
  waitForRule,
  write,
} from './support';

const draft = at('commitments/2-aid-transparency.commitment.yaml');
const plan = at('action-plan.yaml');
/** Files that nobody opens: one is mended and one deleted while there is no server. */
const contacts = at('contacts.yaml');
const other = at('other/action-plan.yaml');
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
      const people = await read(contacts);
      await write(contacts, 'contacts: none\n');
      await write(other, 'country: [Nowhere\n');
      // What a server before this one has found may still show: these it cannot have.
      await waitForRule(contacts, 'wrong-kind');
      await waitForRule(other, 'yaml-syntax');
      await waitForNoRule(draft, 'unknown-value');
      await waitFor(
        'the plan and the draft have findings',
        () => shown().every((rules) => rules.length > 0),
        () => [shown(), workspace.textDocuments.map(({ uri }) => uri.path)],
      );
      const before = shown();
      for (let count = 0; count < most; count += 1) await crash();
      await waitFor(
        'all that was found is marked',
        () => messages().every((message) => message.startsWith(mark)) && messages().length > 0,
        messages,
      );
      equal(shown(), before);
      ok(rulesShownIn(contacts).length > 0 && rulesShownIn(other).length > 0, 'Not all was kept.');
      await write(contacts, people);
      await workspace.fs.delete(at('other'), { recursive: true });
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
