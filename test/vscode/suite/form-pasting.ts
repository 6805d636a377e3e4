import googleHtml from '../../fixtures/clipboards/google-docs-es.html';
import googleText from '../../fixtures/clipboards/google-docs-es.md';
import outlookHtml from '../../fixtures/clipboards/outlook-en.html';
import outlookText from '../../fixtures/clipboards/outlook-en.md';
import wordHtml from '../../fixtures/clipboards/word-en.html';
import wordText from '../../fixtures/clipboards/word-en.md';
import onlineHtml from '../../fixtures/clipboards/word-online-fr.html';
import onlineText from '../../fixtures/clipboards/word-online-fr.md';
import { Selection, commands, window } from 'vscode';
import { showForm, waitForText } from './form-support';
import { hasKeyboard, type, whenTyped } from './keyboard';
import { at, closeAll, placeCursor, read, show, waitFor, waitForRule, write } from './support';

const draft = at('commitments/3-civil-society-engagement.commitment.yaml');

const clipboards = [
  { program: 'Word', end: 'Annual report, p. 12.', html: wordHtml, text: wordText },
  { program: 'Word on the web', end: 'le portail', html: onlineHtml, text: onlineText },
  { program: 'Google Docs', end: 'ana@example.org', html: googleHtml, text: googleText },
  { program: 'Outlook', end: 'Kind regards', html: outlookHtml, text: outlookText },
];

/** Clipboards as these programs fill them, pasted by a person. */
export function describeFormPasting(): void {
  describe('pasting what is copied in', () => {
    let before = '';
    beforeEach(async function () {
      if (!hasKeyboard) this.skip();
      await closeAll();
      before = await read(draft);
    });
    afterEach(async () => {
      await closeAll();
      if (before !== '') await write(draft, before);
    });

    for (const { program, end, html, text } of clipboards) {
      const pasted = { 'text/html': html, 'text/plain': 'what a program without paragraphs gets' };
      const wanted = bare(text);

      it(`${program}, into the form and into the text, keeps all of it`, async () => {
        const document = await showForm(draft);
        type({ box: 'What solution are you proposing?', clear: true, text: '', pasted, press: 'Tab' });
        await waitFor(
          'it is in the file',
          () => bare(document.getText()).includes(wanted),
          () => answerIn(document.getText()),
        );
        type({ inView: end, text: '', picture: `form-paste-${program}` });
        await whenTyped();
        await commands.executeCommand('workbench.action.files.revert');
        await waitForText(document, 'relevant stakeholders');
        await closeAll();

        const editor = await show(draft);
        await waitForRule(draft, 'vague-wording');
        const line = before.split('\n').findIndex((one) => one.startsWith('  done_so_far:'));
        const next = before.split('\n').findIndex((one) => one.startsWith('  solution:'));
        editor.selection = new Selection(line, 15, next - 1, before.split('\n')[next - 1]?.length ?? 0);
        await commands.executeCommand('deleteLeft');
        placeCursor(editor, editor.document.lineAt(line).range.end);
        type({ text: '', pasted });
        await waitFor(
          'it is in the text',
          () => bare(editor.document.getText()).includes(wanted),
          () => answerIn(editor.document.getText()),
        );
        type({ text: '', picture: `text-paste-${program}` });
        await whenTyped();
        await waitFor('it is the text that is in front', () => window.activeTextEditor === editor);
      });
    }
  });
}

function answerIn(text: string): string {
  return text.slice(text.indexOf('description:'), text.indexOf('analysis:'));
}

/** Without what is written in more than one way: space, the rules of tables, emphasis, and addresses that are links. */
function bare(markdown: string): string {
  return markdown.replaceAll(/\[([^\]]+)\]\(mailto:\1\)/g, '<$1>').replaceAll(/[\s|\\\-*_]/g, '');
}
