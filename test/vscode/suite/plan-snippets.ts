import type { CompletionList, TextEditor } from 'vscode';
import { Position, commands, window, workspace } from 'vscode';
import { isMap, isSeq, parseDocument } from 'yaml';
import snippets from '../../../snippets/ogp-draft.json';
import { equal, ok } from './assert';
import { closeAll, placeCursor } from './support';

export function describeSnippets(): void {
  describe('snippets', () => {
    afterEach(closeAll);

    for (const [name, { prefix, body }] of Object.entries(snippets)) {
      it(`${prefix}: fits its place as it is, in steps of two and of four spaces`, async () => {
        for (const size of [2, 4]) {
          const text = await insert(name, size);
          ok(!text.includes('\t') && !text.includes('$'), `Not all of it was filled in:\n${text}`);
          const document = parseDocument(text);
          equal(
            document.errors.map(({ message }) => message),
            [],
            text,
          );
          if (prefix !== 'ignore') ok(isMap(document.contents) || isSeq(document.contents), text);
        }
      });

      it(`${prefix}: leads through all of it with the Tab key`, async () => {
        const editor = await newEditor(2);
        await commands.executeCommand('editor.action.insertSnippet', { langId: 'ogp-draft', name });
        const stops = new Set([...body.join('\n').matchAll(/\$\{(\d+)/g)].map(([, stop]) => stop)).size;
        const visited = [editor.document.getText(editor.selection)];
        for (let stop = 1; stop < stops; stop += 1) {
          await commands.executeCommand('jumpToNextSnippetPlaceholder');
          visited.push(editor.document.getText(editor.selection));
        }
        equal(
          visited.filter((text) => text === ''),
          [],
          'stops with nothing to write over',
        );
        await commands.executeCommand('jumpToNextSnippetPlaceholder');
        const last = editor.document.lineAt(editor.document.lineCount - 1).range.end;
        equal(editor.selection.active, last, 'the last stop');
      });
    }

    it('step in further where the draft is further in', async () => {
      const editor = await newEditor(2, 'milestones:\n  ');
      placeCursor(editor, new Position(1, 2));
      await commands.executeCommand('editor.action.insertSnippet', {
        langId: 'ogp-draft',
        name: 'Milestone',
      });
      const document = parseDocument(editor.document.getText());
      equal(
        document.errors.map(({ message }) => message),
        [],
        editor.document.getText(),
      );
      ok(isSeq(document.get('milestones')), editor.document.getText());
    });

    it('are offered in drafts and nowhere else', async () => {
      const prefixes = Object.values(snippets).map(({ prefix }) => prefix);
      const draft = await offered('ogp-draft');
      equal(
        prefixes.filter((prefix) => !draft.includes(prefix)),
        [],
        'not offered in a draft',
      );
      const yaml = await offered('yaml');
      equal(
        prefixes.filter((prefix) => yaml.includes(prefix)),
        [],
        'offered in YAML',
      );
    });
  });
}

async function newEditor(size: number, content = ''): Promise<TextEditor> {
  const document = await workspace.openTextDocument({ language: 'ogp-draft', content });
  const editor = await window.showTextDocument(document);
  editor.options = { tabSize: size, indentSize: size, insertSpaces: true };
  return editor;
}

async function insert(name: string, size: number): Promise<string> {
  const editor = await newEditor(size);
  await commands.executeCommand('editor.action.insertSnippet', { langId: 'ogp-draft', name });
  return editor.document.getText();
}

async function offered(language: string): Promise<readonly string[]> {
  const document = await workspace.openTextDocument({ language, content: '' });
  await window.showTextDocument(document);
  const list = await commands.executeCommand<CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    new Position(0, 0),
  );
  return list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
}
