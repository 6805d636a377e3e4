import type { Uri } from 'vscode';
import { commands, workspace } from 'vscode';
import { equal, ok } from './assert';
import { hasKeyboard, type } from './keyboard';
import { at, closeAll, read, write } from './support';

const folder = at('exported');
const plan = at('action-plan.yaml');
const draft = at('commitments/1-open-contracting.commitment.yaml');

export function describeExport(): void {
  describe('export', () => {
    afterEach(closeAll);
    after(() => workspace.fs.delete(folder, { recursive: true }));

    for (const [what, uri] of [
      ['a commitment', draft],
      ['the whole plan', plan],
    ] as const) {
      const name = what.replaceAll(' ', '-');

      it(`writes ${what} as a Word file`, async () => {
        const bytes = await workspace.fs.readFile(await exported(uri, 'docx', `${name}.docx`));
        // Every byte becomes one letter, so that the names of the parts can be read in it.
        const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
        ok(text.startsWith('PK\u0003\u0004'), 'It is no ZIP file.');
        for (const part of ['[Content_Types].xml', 'word/document.xml', 'word/styles.xml']) {
          ok(text.includes(part), `${part} is not in it.`);
        }
        ok(text.lastIndexOf('PK\u0005\u0006') > 0, 'It has no end.');
      });

      it(`writes ${what} as a page that stands alone`, async () => {
        const html = await read(await exported(uri, 'html', `${name}.html`));
        ok(html.startsWith('<!doctype html>') || html.startsWith('<!DOCTYPE html>'), html.slice(0, 100));
        ok(html.includes('Open contracting through the Procurement Act'), 'The commitment is not in it.');
        ok(!html.includes('plan-secretariat@example.org'), 'Somebody can be reached through it.');
      });

      it(`writes ${what} as Markdown`, async () => {
        const markdown = await read(await exported(uri, 'markdown', `${name}.md`));
        ok(/^#+ .*Open contracting through the Procurement Act/m.test(markdown), markdown.slice(0, 300));
        ok(!markdown.includes('plan-secretariat@example.org'), 'Somebody can be reached through it.');
      });
    }

    it('writes the dates of the plan as a calendar', async () => {
      const calendar = await read(await exported(plan, 'ics', 'plan.ics'));
      ok(calendar.startsWith('BEGIN:VCALENDAR'), calendar.slice(0, 100));
      ok(calendar.includes('SUMMARY:The action plan ends'), 'The end of the plan is not in it.');
    });

    it('names people when it is told to', async () => {
      const html = await read(await exported(plan, 'html', 'people.html', { withContacts: true }));
      ok(html.includes('plan-secretariat@example.org'), 'Nobody is named.');
    });

    it('does not replace a file, a draft or a folder unasked', async () => {
      const mine = at('exported/mine.html');
      await write(mine, 'mine');
      equal(await run(draft, 'html', mine), undefined);
      equal(await read(mine), 'mine');
      const before = await read(draft);
      equal(await run(draft, 'html', draft, { force: true }), undefined);
      equal(await read(draft), before);
      const inside = at('exported/folder.html/inside.txt');
      await write(inside, 'kept');
      equal(await run(draft, 'html', at('exported/folder.html'), { force: true }), undefined);
      equal(await read(inside), 'kept');
      equal(await run(at('stakeholders.yaml'), 'html', at('exported/none.html')), undefined);
      ok(!(await names()).includes('none.html'), 'It wrote a file of nothing.');
    });

    it('replaces a file when it is told to, and leaves nothing beside it', async () => {
      const mine = at('exported/mine.html');
      await write(mine, 'mine');
      await exported(draft, 'html', 'mine.html', { force: true });
      ok((await read(mine)).includes('Open contracting'), 'It was not replaced.');
      equal(
        (await names()).filter((name) => name.startsWith('.')),
        [],
      );
    });

    it('asks about contact details, and can be called off there', async function () {
      if (!hasKeyboard) this.skip();
      const command = commands.executeCommand('codraft.export', { uri: plan.toString(), to: 'html' });
      type({ question: 'contact details', text: '', press: 'Escape' });
      equal(await command, undefined);
    });
  });
}

async function exported(uri: Uri, to: string, name: string, more: object = {}): Promise<Uri> {
  const target = at(`exported/${name}`);
  equal((await run(uri, to, target, more))?.toString(), target.toString());
  return target;
}

function run(uri: Uri, to: string, target: Uri, more: object = {}): Thenable<Uri | undefined> {
  const given = { uri: uri.toString(), to, target: target.toString(), ...more };
  return commands.executeCommand<Uri | undefined>('codraft.export', given);
}

async function names(): Promise<readonly string[]> {
  return (await workspace.fs.readDirectory(folder)).map(([name]) => name);
}
