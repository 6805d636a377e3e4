import type { TextEditor, Uri } from 'vscode';
import { languages, window, workspace } from 'vscode';
import { equal } from './assert';
import { hasKeyboard, type } from './keyboard';
import { at, closeAll, placeCursor, show, waitFor, waitForRule, waitForRules, write } from './support';

export function describeLanguage(): void {
  describe('the language', () => {
    const away = at('elsewhere/stakeholders.yaml');
    const awayPlan = at('elsewhere/action-plan.yaml');
    const sketch = at('commitments/sketch.commitment.yaml');
    afterEach(closeAll);
    after(async () => {
      await workspace.fs.delete(sketch, { useTrash: false });
    });

    it('is OGP draft for the files of a plan', async () => {
      await waitForLanguage(at('action-plan.yaml'), 'ogp-draft');
      await waitForLanguage(at('commitments/1-open-contracting.commitment.yaml'), 'ogp-draft');
    });

    it('is OGP draft for stakeholders.yaml and contacts.yaml beside a plan', async () => {
      await waitForLanguage(at('stakeholders.yaml'), 'ogp-draft');
      await waitForLanguage(at('contacts.yaml'), 'ogp-draft');
    });

    it('stays YAML for a file of that name elsewhere, until a plan appears beside it', async () => {
      await show(away);
      await waitForLanguage(away, 'yaml');
      equal(languages.getDiagnostics(away), []);
      await write(awayPlan, 'country: Nowhere\n');
      await waitForLanguage(away, 'ogp-draft');
      await waitForRule(away, 'wrong-kind');
      await workspace.fs.delete(awayPlan);
      await waitForLanguage(away, 'yaml');
      await waitForRules(away, []);
    });

    it('leaves other YAML alone', async () => {
      await show(at('elsewhere/other.yaml'));
      await waitForLanguage(at('elsewhere/other.yaml'), 'yaml');
      equal(languages.getDiagnostics(at('elsewhere/other.yaml')), []);
    });

    it('wraps long lines, indents by two spaces and keeps quiet in prose', () => {
      const editor = workspace.getConfiguration('editor', { languageId: 'ogp-draft' });
      equal(editor.get('wordWrap'), 'on');
      equal(editor.get('tabSize'), 2);
      equal(editor.get('insertSpaces'), true);
      equal(editor.get<{ strings: string }>('quickSuggestions')?.strings, 'on');
    });

    it('suggests where a field is being typed', async function () {
      if (!hasKeyboard) this.skip();
      const editor = await openSketch(sketch, 'milestones:\n  ');
      type({ text: 'mileston', suggestions: 'shown', press: 'Enter' });
      await waitFor(
        'the snippet is there',
        () => editor.document.getText().includes('- id: m1'),
        () => editor.document.getText(),
      );
    });

    it('suggests nothing in prose', async function () {
      if (!hasKeyboard) this.skip();
      for (const text of ['summary: Open ', 'summary: |\n  Open data\n  ', '# ']) {
        const editor = await openSketch(sketch, text);
        type({ text: 'milestone', suggestions: 'none', press: 'Enter' });
        await waitFor(
          'the text is there',
          () => editor.document.getText().startsWith(`${text}milestone\n`),
          () => editor.document.getText(),
        );
        await closeAll();
      }
    });
  });
}

/** A draft of a few lines, with the cursor at its end. */
async function openSketch(uri: Uri, content: string): Promise<TextEditor> {
  await write(uri, content);
  const editor = await show(uri);
  const { document } = editor;
  await waitFor(
    'the text is the new one',
    () => document.getText() === content,
    () => document.getText(),
  );
  placeCursor(editor, document.positionAt(content.length));
  return editor;
}

async function waitForLanguage(uri: Uri, language: string): Promise<void> {
  if (!workspace.textDocuments.some((one) => one.uri.toString() === uri.toString())) await show(uri);
  const current = () =>
    workspace.textDocuments.find((one) => one.uri.toString() === uri.toString())?.languageId;
  await waitFor(
    `${uri.path} is ${language}`,
    () => current() === language,
    () => [current(), window.activeTextEditor?.document.languageId],
  );
}
