import assert from 'node:assert/strict';
import type {
  DocumentHighlight,
  DocumentLink,
  DocumentSymbol,
  FoldingRange,
  Location,
  SelectionRange,
  SymbolInformation,
  WorkspaceEdit,
} from 'vscode-languageserver/node';
import { createLines } from '../../server/src/service/index';
import { applyEdits } from '../../server/src/service/text/edit';
import { actionPlan, one, planFiles, stakeholders, two } from '../support/protocol-plan';
import { pulling, TestEditor } from '../support/protocol';

const nesting = {
  ...pulling,
  workspace: { ...pulling.workspace, workspaceEdit: { documentChanges: true } },
  textDocument: { ...pulling.textDocument, documentSymbol: { hierarchicalDocumentSymbolSupport: true } },
};

describe('Navigation in any editor', () => {
  let editor: TestEditor;
  afterEach(() => editor.stop());

  const textOf = (uri: string) => editor.text(uri) || (editor.disk.files.get(uri) ?? '');

  /** The position in the middle of the first place where these words stand. */
  const at = (uri: string, words: string) => {
    const text = textOf(uri);
    const start = text.indexOf(words);
    assert.ok(start >= 0, `${uri} has no ${words}`);
    const { line, column } = createLines(text).position(start + words.length - 1);
    return { textDocument: { uri }, position: { line, character: column } };
  };

  const wordsOf = ({ uri, range }: Location) => {
    const lines = createLines(textOf(uri));
    const [start, end] = [range.start, range.end].map(({ line, character }) =>
      lines.offset({ line, column: character }),
    );
    return `${uri.split('/').at(-1) ?? ''}:${range.start.line + 1} ${textOf(uri).slice(start, end)}`;
  };

  /** The files with a workspace edit made in them. */
  const edited = (edit: WorkspaceEdit | null): Record<string, string> => {
    const changes =
      edit?.changes ??
      Object.fromEntries(
        (edit?.documentChanges ?? []).map((change) =>
          'edits' in change ? [change.textDocument.uri, change.edits] : assert.fail(),
        ),
      );
    return Object.fromEntries(
      Object.entries(changes).map(([uri, edits]) => {
        const lines = createLines(textOf(uri));
        const offset = ({ line, character }: { line: number; character: number }) =>
          lines.offset({ line, column: character });
        return [
          uri,
          applyEdits(
            textOf(uri),
            edits.map((each) => {
              assert.ok('newText' in each);
              return {
                range: { start: offset(each.range.start), end: offset(each.range.end) },
                text: each.newText,
              };
            }),
          ),
        ];
      }),
    );
  };

  it('is announced', async () => {
    editor = await TestEditor.start({ files: planFiles() });
    const { capabilities } = editor.greeting;
    for (const name of [
      'documentSymbolProvider',
      'workspaceSymbolProvider',
      'definitionProvider',
      'referencesProvider',
      'renameProvider',
      'documentHighlightProvider',
      'documentLinkProvider',
      'foldingRangeProvider',
      'selectionRangeProvider',
    ] as const)
      assert.ok(capabilities[name], name);
  });

  it('has an outline with titles', async () => {
    editor = await TestEditor.start({ files: planFiles(), capabilities: nesting });
    await editor.open(one);
    const symbols = await editor.ask<DocumentSymbol[]>('textDocument/documentSymbol', {
      textDocument: { uri: one },
    });
    assert.deepEqual(
      symbols.map(({ name }) => name),
      ['1 One'],
    );
    const milestones = symbols[0]?.children?.find(({ name }) => name === 'Milestones');
    assert.deepEqual(
      milestones?.children?.map(({ name, detail }) => `${name}, ${detail ?? ''}`),
      ['m1 Agree on the data, 2024-06-30', 'm2 Open the website, 2025-03-31'],
    );
  });

  it('has a flat outline for editors that know no other', async () => {
    editor = await TestEditor.start({ files: planFiles() });
    await editor.open(one);
    const symbols = await editor.ask<SymbolInformation[]>('textDocument/documentSymbol', {
      textDocument: { uri: one },
    });
    const milestone = symbols.find(({ name }) => name === 'm1 Agree on the data');
    assert.equal(milestone?.containerName, 'Milestones');
    assert.equal(milestone.location.uri, one);
  });

  it('finds symbols in files that nobody has open', async () => {
    editor = await TestEditor.start({ files: planFiles() });
    const found = await editor.ask<SymbolInformation[]>('workspace/symbol', { query: 'website open' });
    assert.deepEqual(
      found.map(({ name, containerName, location }) => [name, containerName, wordsOf(location)]),
      [
        ['m2 Open the website', '1 One', 'one.commitment.yaml:17 Open the website'],
        ['m2 Open the website', '2 Two', 'two.commitment.yaml:17 Open the website'],
      ],
    );
  });

  it('goes to definitions and references across files', async () => {
    editor = await TestEditor.start({ files: planFiles() });
    await editor.open(one);
    const definitions = await editor.ask<Location[]>('textDocument/definition', at(one, 'lead: ministry'));
    assert.deepEqual(definitions.map(wordsOf), ['stakeholders.yaml:2 ministry']);
    const references = await editor.ask<Location[]>('textDocument/references', {
      ...at(one, 'lead: ministry'),
      context: { includeDeclaration: false },
    });
    assert.deepEqual(references.map(wordsOf), [
      'one.commitment.yaml:7 ministry',
      'one.commitment.yaml:15 ministry',
      'two.commitment.yaml:7 ministry',
      'two.commitment.yaml:15 ministry',
    ]);
  });

  it('highlights an id', async () => {
    editor = await TestEditor.start({ files: planFiles() });
    await editor.open(one);
    const found = await editor.ask<DocumentHighlight[]>('textDocument/documentHighlight', at(one, 'id: m1'));
    assert.deepEqual(
      found.map(({ kind, range }) => [kind, range.start.line]),
      [[3, 9]],
    );
  });

  for (const [what, capabilities] of [
    ['plain', pulling],
    ['versioned', nesting],
  ] as const) {
    it(`renames across open files and others, in ${what} edits`, async () => {
      editor = await TestEditor.start({ files: planFiles(), capabilities });
      await editor.open(one);
      const version = await editor.edit(one, { replace: 'summary', by: '# ministry\nsummary' });
      const before = Object.fromEntries(Object.keys(planFiles()).map((uri) => [uri, textOf(uri)]));
      const prepared = await editor.ask<{ placeholder: string }>(
        'textDocument/prepareRename',
        at(one, 'lead: ministry'),
      );
      assert.equal(prepared.placeholder, 'ministry');
      const edit = await editor.ask<WorkspaceEdit>('textDocument/rename', {
        ...at(one, 'lead: ministry'),
        newName: 'treasury',
      });
      const rename = (text = '') => text.replaceAll(/(?<!# )ministry/g, 'treasury');
      assert.deepEqual(edited(edit), {
        [one]: rename(before[one]),
        [two]: rename(before[two]),
        [stakeholders]: rename(before[stakeholders]),
      });
      if (what === 'plain') return;
      const versions = (edit.documentChanges ?? []).map((change) =>
        'edits' in change ? [change.textDocument.uri, change.textDocument.version] : [],
      );
      assert.deepEqual(
        new Map(versions as [string, number | null][]),
        new Map([
          [one, version],
          [two, null],
          [stakeholders, null],
        ]),
      );
    });
  }

  it('renames in a file as it is on the disk, even if nobody told of a change', async () => {
    editor = await TestEditor.start({ files: planFiles() });
    await editor.open(one);
    const moved = `# One line more\n${textOf(two)}`;
    editor.disk.files.set(two, moved);
    const edit = await editor.ask<WorkspaceEdit>('textDocument/rename', {
      ...at(one, 'lead: ministry'),
      newName: 'treasury',
    });
    assert.equal(edited(edit)[two], moved.replaceAll('ministry', 'treasury'));
  });

  it('refuses to rename what was typed on meanwhile', async () => {
    editor = await TestEditor.start({ files: planFiles() });
    await editor.open(one);
    await editor.ask('workspace/symbol', { query: '' });
    const { disk } = editor;
    let release: (() => void) | undefined;
    const opened = new Promise<void>((resolve) => (release = resolve));
    const list = disk.listDrafts.bind(disk);
    disk.listDrafts = (folders) => opened.then(() => list(folders));
    const asked = editor.ask('textDocument/rename', { ...at(one, 'lead: ministry'), newName: 'treasury' });
    await editor.edit(one, { replace: 'lead: ministry', by: 'lead: network' });
    await editor.ask('textDocument/foldingRange', { textDocument: { uri: one } });
    release?.();
    await assert.rejects(asked, /changed in the meantime/);
  });

  it('refuses a rename with a sentence', async () => {
    editor = await TestEditor.start({ files: planFiles() });
    await editor.open(one);
    const rename = (words: string, newName: string) =>
      editor.ask('textDocument/rename', { ...at(one, words), newName });
    await assert.rejects(rename('lead: ministry', 'The Ministry'), /Try “the-ministry”/);
    await assert.rejects(rename('lead: ministry', 'network'), /Another stakeholder already has the id/);
    await assert.rejects(rename('Agree on', 'x'), /Only the ids of stakeholders/);
    await editor.edit(one, { replace: 'lead: ministry', by: 'lead: nobody' });
    await assert.rejects(
      editor.ask('textDocument/prepareRename', at(one, 'lead: nobody')),
      /“nobody” is not listed in stakeholders.yaml/,
    );
    assert.deepEqual(editor.logged, []);
  });

  it('finds links, folds and selections', async () => {
    editor = await TestEditor.start({ files: planFiles() });
    await editor.open(one, `${textOf(one)}links:\n  - https://www.gov.uk/data.\n`);
    const textDocument = { uri: one };
    const links = await editor.ask<DocumentLink[]>('textDocument/documentLink', { textDocument });
    assert.deepEqual(
      links.map(({ target }) => target),
      ['https://www.gov.uk/data'],
    );
    const folds = await editor.ask<FoldingRange[]>('textDocument/foldingRange', { textDocument });
    assert.deepEqual(
      folds.map(({ startLine, endLine }) => [startLine, endLine]),
      [
        [5, 7],
        [8, 20],
        [9, 14],
        [11, 12],
        [15, 20],
        [17, 18],
        [21, 22],
      ],
    );
    const { position } = at(one, 'title: Agree');
    const selections = await editor.ask<SelectionRange[]>('textDocument/selectionRange', {
      textDocument,
      positions: [position, { line: 0, character: 0 }],
    });
    assert.equal(selections.length, 2);
    assert.equal(wordsOf({ uri: one, range: selections[0]?.range ?? assert.fail() }).split(' ')[1], 'Agree');
  });

  it('answers nothing about files that are no drafts', async () => {
    editor = await TestEditor.start({ files: planFiles() });
    const textDocument = { uri: actionPlan.replace('action-plan', 'other') };
    const position = { line: 0, character: 0 };
    for (const [method, more] of [
      ['documentSymbol', {}],
      ['definition', { position }],
      ['references', { position, context: { includeDeclaration: true } }],
      ['prepareRename', { position }],
      ['rename', { position, newName: 'x' }],
      ['documentHighlight', { position }],
      ['documentLink', {}],
      ['foldingRange', {}],
      ['selectionRange', { positions: [position] }],
    ] as const)
      assert.equal(await editor.ask(`textDocument/${method}`, { textDocument, ...more }), null, method);
  });
});
