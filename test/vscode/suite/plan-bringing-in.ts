import JSZip from 'jszip';
import { commands, window, workspace, type Uri } from 'vscode';
import { equal, ok } from './assert';
import { hasKeyboard, type, whenTyped } from './keyboard';
import { at, closeAll, exists, read, replace, show, waitFor, write } from './support';

const folder = at('came-back');
const reply = at('came-back/reply.docx');
const draft = at('commitments/1-open-contracting.commitment.yaml');

export function describeBringingIn(): void {
  describe('a Word file that came back', () => {
    let before = '';
    beforeEach(async () => {
      before = await read(draft);
      const given = { uri: draft.toString(), to: 'docx', target: reply.toString(), force: true };
      // Codraft hears a moment later that the draft is again as it was.
      await waitFor('it is exported as it is', async () => {
        await commands.executeCommand('codraft.export', given);
        return (await xmlIn()).includes('Nobody can follow');
      });
      await change('Nobody can follow', 'No one can follow');
      await change('30 June 2024', '15 January 2026');
    });
    afterEach(async () => {
      await closeAll();
      await write(draft, before);
    });
    after(() => workspace.fs.delete(folder, { recursive: true }));

    it('is shown before anything is written, and comes in as far as it was chosen, to be taken back', async function () {
      if (!hasKeyboard) this.skip();
      const { document } = await show(draft);
      equal(await commands.executeCommand('codraft.bringInWordFile', reply), 'What came back in reply.docx');
      await waitFor('the page is open', () => pages().length === 1, pages);
      type({
        reads: 'Weakened promises',
        choose: 'Expected Completion Date',
        text: '',
        picture: 'came-back',
      });
      await whenTyped();
      equal(document.getText(), before);
      type({ button: 'Take In What Is Ticked', text: '' });
      const some = before.replace('Nobody can follow', 'No one can follow');
      await waitFor(
        'it is taken in',
        () => document.getText() === some,
        () => document.getText(),
      );
      type({ reads: '1 change,', text: '' });
      type({ button: 'Take In Everything', text: '' });
      const all = some.replace('due: 2024-06-30', 'due: 2026-01-15');
      await waitFor(
        'all is taken in',
        () => document.getText() === all,
        () => document.getText(),
      );
      type({ reads: 'The drafts already say what this file says', text: '', picture: 'came-back-all' });
      await whenTyped();
      await show(draft);
      await commands.executeCommand('undo');
      await commands.executeCommand('undo');
      await waitFor(
        'it is taken back',
        () => document.getText() === before,
        () => document.getText(),
      );
    });

    it('follows a draft that is changed meanwhile', async function () {
      if (!hasKeyboard) this.skip();
      const { document } = await show(draft);
      await commands.executeCommand('codraft.bringInWordFile', reply);
      type({ reads: '2 changes', text: '' });
      await whenTyped();
      await replace(document, 'Nobody can follow', 'No one can follow');
      type({ reads: '1 change,', text: '' });
      await whenTyped();
    });

    it('counts tracked changes as rejected where that is chosen', async function () {
      if (!hasKeyboard) this.skip();
      const run = /<w:r>(?:(?!<w:r>).)*No one can follow/.exec(await xmlIn())?.[0] ?? '';
      const inserted = '<w:r><w:t xml:space="preserve">As we know: </w:t></w:r>';
      const ins = `<w:ins w:id="901" w:author="Amina" w:date="2026-03-01T09:30:00Z">${inserted}</w:ins>`;
      await change(run, ins + run);
      const { document } = await show(draft);
      await commands.executeCommand('codraft.bringInWordFile', reply);
      type({ reads: '(by Amina, 1 March 2026)', choose: 'Reject them', text: '' });
      type({
        reads: 'The problem was reworded (2 words added, 1 removed)',
        text: '',
        picture: 'came-back-rejected',
      });
      type({ button: 'Take In What Is Ticked', text: '' });
      const all = before
        .replace('Nobody can follow', 'No one can follow')
        .replace('due: 2024-06-30', 'due: 2026-01-15');
      await waitFor(
        'it is taken in',
        () => document.getText() === all,
        () => document.getText(),
      );
    });

    it('says what a file is that it cannot bring in, and opens no page', async () => {
      const other = at('came-back/other.docx');
      await write(other, 'no Word file');
      equal(await commands.executeCommand('codraft.bringInWordFile', other), undefined);
      equal(
        await commands.executeCommand('codraft.bringInWordFile', at('came-back/nowhere.docx')),
        undefined,
      );
      equal(pages(), []);
    });

    it('becomes new drafts where it is a form that somebody filled in, and is offered where a commitment is begun', async function () {
      if (!hasKeyboard) this.skip();
      const form = at('came-back/form.docx');
      const made = at('commitments/open-school-budgets.commitment.yaml');
      await write(form, '');
      await workspace.fs.writeFile(form, await formBytes());
      try {
        void commands.executeCommand('codraft.bringInWordFile', form);
        type({ question: 'is a form that somebody filled in', text: '', picture: 'form-from-word' });
        type({ question: 'is a form that somebody filled in', text: '', press: 'Enter' });
        await waitFor('the draft is there', () => exists(made));
        const text = await read(made);
        ok(text.includes('title: Open school budgets\n'), text);
        ok(
          text.includes('# From the Word file, not placed:\n# Contact information\n#   Schools Team\n'),
          text,
        );
        await waitFor(
          'it is open',
          () => inFront()?.endsWith('open-school-budgets.commitment.yaml') === true,
          inFront,
        );
        const document = await waitFor('its text is there', () =>
          workspace.textDocuments.find((one) => one.uri.path === made.path),
        );
        equal(document.getText(), await read(made));
        equal(document.isDirty, false);
        void commands.executeCommand('codraft.newCommitment', {});
        type({
          question: 'What is the commitment called',
          text: '',
          press: 'Escape',
          picture: 'from-word-offered',
        });
        await whenTyped();
      } finally {
        await closeAll();
        await commands.executeCommand('notifications.clearAll');
        if (await exists(made)) await workspace.fs.delete(made);
      }
    });

    it('comes into a draft that nobody looks at, which is saved, and asks where both have changed it', async function () {
      if (!hasKeyboard) this.skip();
      const { document } = await show(draft);
      await replace(document, 'Nobody can follow', 'Hardly anybody can follow');
      await document.save();
      await closeAll();
      await commands.executeCommand('codraft.bringInWordFile', { file: reply.toString() });
      type({
        reads: 'The draft says',
        choose: 'Take what the file says',
        text: '',
        picture: 'came-back-both',
      });
      type({ button: 'Take In What Is Ticked', text: '' });
      const all = before
        .replace('Nobody can follow', 'No one can follow')
        .replace('due: 2024-06-30', 'due: 2026-01-15');
      let now = '';
      await waitFor(
        'it is in the file',
        async () => (now = await read(draft)) === all,
        () => now,
      );
    });
  });
}

/** The names of the pages about files that came back. */
function pages(): readonly string[] {
  return window.tabGroups.all.flatMap(({ tabs }) =>
    tabs.flatMap(({ input, label }) => {
      const { viewType } = (input ?? {}) as { readonly viewType?: string };
      return viewType?.endsWith('codraft.brought') ? [label] : [];
    }),
  );
}

async function xmlIn(): Promise<string> {
  const zip = await JSZip.loadAsync(await workspace.fs.readFile(reply));
  return (await zip.file('word/document.xml')?.async('string')) ?? '';
}

/** Some words in the place of others in the text of the Word file, as somebody types them. */
async function change(from: string, to: string): Promise<void> {
  const zip = await JSZip.loadAsync(await workspace.fs.readFile(reply));
  const xml = (await zip.file('word/document.xml')?.async('string')) ?? '';
  ok(xml.includes(from), `${from} is not in the file.`);
  zip.file('word/document.xml', xml.replace(from, to));
  await workspace.fs.writeFile(reply, await zip.generateAsync({ type: 'uint8array' }));
}

/** The address of what is in front, as text or as a form. */
function inFront(): string | undefined {
  const { uri } = (window.tabGroups.activeTabGroup.activeTab?.input ?? {}) as { readonly uri?: Uri };
  return uri?.path;
}

/** A Word file with a table that asks as forms of OGP do. */
async function formBytes(): Promise<Uint8Array> {
  const cell = (words: string) => `<w:tc><w:p><w:r><w:t>${words}</w:t></w:r></w:p></w:tc>`;
  const rows = [
    ['Number and Name of the Commitment', 'Open school budgets'],
    ['Commitment Lead', 'Cabinet Office'],
    ['Contact information', 'Schools Team'],
  ];
  const table = rows.map((cells) => `<w:tr>${cells.map(cell).join('')}</w:tr>`).join('');
  const office = 'http://schemas.openxmlformats.org';
  const zip = new JSZip();
  zip.file('[Content_Types].xml', '<Types/>');
  zip.file(
    '_rels/.rels',
    `<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
  );
  zip.file(
    'word/document.xml',
    `<w:document xmlns:w="${office}/wordprocessingml/2006/main"><w:body><w:tbl>${table}</w:tbl></w:body></w:document>`,
  );
  return zip.generateAsync({ type: 'uint8array' });
}
