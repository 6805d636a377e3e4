import type { Uri } from 'vscode';
import { commands, languages, window, workspace } from 'vscode';
import { equal, ok } from './assert';
import { at, closeAll, show, waitFor, write } from './support';

export function describeLanguage(): void {
  describe('the language', () => {
    const away = at('elsewhere/stakeholders.yaml');
    const awayPlan = at('elsewhere/action-plan.yaml');
    afterEach(closeAll);

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
      await waitFor('it is checked', () => languages.getDiagnostics(away).length > 0);
      await workspace.fs.delete(awayPlan);
      await waitForLanguage(away, 'yaml');
      await waitFor('it is left alone', () => languages.getDiagnostics(away).length === 0);
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
      equal(editor.get<{ strings: string }>('quickSuggestions')?.strings, 'off');
    });

    it('is coloured as YAML, and tells a field being typed from prose', async () => {
      const uri = at('colours.commitment.yaml');
      await write(uri, 'title: Open data\nsummary: |\n  the\nmileston\n');
      await show(uri);
      const tokens = await waitFor('the text is coloured', async () => {
        const found = await commands.executeCommand<readonly Token[]>('_workbench.captureSyntaxTokens', uri);
        return found.length > 0 ? found : undefined;
      });
      const scopes = (text: string) => tokens.find(({ c }) => c.trim() === text)?.t ?? '';
      ok(scopes('title').includes('entity.name.tag.yaml'), `title is ${scopes('title')}`);
      ok(scopes('Open data').includes('string'), `prose is ${scopes('Open data')}`);
      ok(scopes('the').includes('string'), `prose in a block is ${scopes('the')}`);
      ok(
        scopes('mileston').includes('meta.unfinished-field'),
        `a field being typed is ${scopes('mileston')}`,
      );
      await workspace.fs.delete(uri);
    });
  });
}

interface Token {
  readonly c: string;
  readonly t: string;
}

async function waitForLanguage(uri: Uri, language: string): Promise<void> {
  await workspace.openTextDocument(uri);
  const current = () =>
    workspace.textDocuments.find((one) => one.uri.toString() === uri.toString())?.languageId;
  await waitFor(
    `${uri.path} is ${language}`,
    () => current() === language,
    () => [current(), window.activeTextEditor?.document.languageId],
  );
}
