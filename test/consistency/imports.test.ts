import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { filesBelow } from '../support/fixtures';

const root = join(__dirname, '../..');

/** What each room may import beside itself: the shape of the code, which the compiler alone does not see. */
const rooms: Readonly<Record<string, readonly string[]>> = {
  'server/src/service/text': [],
  'server/src/service/yaml': ['text'],
  'server/src/service/language': ['text', 'yaml', 'model'],
  'server/src/service/cursor': ['text', 'yaml'],
  'server/src/service/markdown': ['text', 'yaml'],
  'server/src/service/model': ['text', 'yaml', 'markdown'],
  'server/src/service/schema': ['text', 'yaml', 'model'],
  'server/src/service/messages': ['text', 'yaml', 'model', 'schema'],
  'server/src/service/kinds': ['text', 'yaml', 'model', 'schema', 'messages'],
  'server/src/service/rules': ['text', 'yaml', 'language', 'model', 'schema', 'kinds', 'messages'],
  'server/src/service/plans': ['text', 'yaml', 'model', 'schema', 'kinds', 'messages', 'rules'],
  'server/src/service/put': ['text', 'yaml', 'schema', 'kinds'],
  'server/src/service/features': [
    'text',
    'yaml',
    'put',
    'cursor',
    'language',
    'model',
    'schema',
    'kinds',
    'messages',
    'rules',
    'plans',
    'publish',
  ],
  'server/src/service/publish': [
    'text',
    'yaml',
    'markdown',
    'language',
    'model',
    'schema',
    'kinds',
    'messages',
    'rules',
    'plans',
  ],
  'server/src/service/compare': [
    'text',
    'yaml',
    'put',
    'markdown',
    'language',
    'model',
    'schema',
    'kinds',
    'messages',
    'rules',
    'plans',
    'publish',
  ],
  'server/src/service/agreement': ['text', 'yaml', 'model', 'schema', 'kinds', 'rules', 'plans', 'compare'],
  'server/src/service/paste': ['text', 'yaml', 'put', 'markdown', 'language', 'schema', 'kinds', 'cursor'],
  'server/src/service/form': [
    'text',
    'yaml',
    'put',
    'markdown',
    'language',
    'model',
    'schema',
    'kinds',
    'messages',
    'rules',
    'plans',
    'features',
    'publish',
  ],
  'server/src/service/discussion': [
    'text',
    'yaml',
    'model',
    'schema',
    'kinds',
    'plans',
    'put',
    'features',
    'form',
  ],
  'server/src/service/exchange': [
    'text',
    'yaml',
    'language',
    'model',
    'paste',
    'schema',
    'kinds',
    'messages',
    'plans',
    'put',
    'features',
    'publish',
    'compare',
    'form',
    'discussion',
  ],
  'server/src/service/pages': [
    'text',
    'yaml',
    'schema',
    'kinds',
    'messages',
    'plans',
    'features',
    'publish',
    'compare',
    'exchange',
  ],
  'server/src/protocol': [],
  'server/src/docx': ['service/index'],
  'server/src/calendar': ['service/index'],
  'server/src/csv': ['service/index'],
  'server/src/prose': [],
  'server/src/word': ['service/index', 'prose', 'csv'],
  'server/src/disk': ['service/index'],
  'server/src/lsp': ['service/index', 'protocol', 'calendar'],
  'server/src/node': ['service/index', 'protocol', 'lsp', 'disk', 'docx', 'word'],
  'server/src/browser': ['service/index', 'protocol', 'lsp', 'docx', 'word'],
  'server/src/cli': ['service/index', 'protocol', 'calendar', 'csv', 'disk', 'docx', 'word', 'node'],
  'client/src': ['server/src/protocol'],
  'client/src/webview': ['server/src/protocol'],
  'client/src/webview/form': ['client/src/webview', 'server/src/protocol', 'server/src/prose'],
};

/** Packages a room may use; `node:` modules only where the disk or a process belongs. */
const packages: Readonly<Record<string, readonly RegExp[]>> = {
  'server/src/service/text': [],
  'server/src/service/yaml': [/^yaml$/],
  'server/src/service/language': [],
  'server/src/service/cursor': [],
  'server/src/service/markdown': [/^markdown-it$/],
  'server/src/service/model': [/^@noble\/hashes\//],
  'server/src/service/schema': [],
  'server/src/service/messages': [],
  'server/src/service/kinds': [],
  'server/src/service/rules': [],
  'server/src/service/plans': [],
  'server/src/service/put': [],
  'server/src/service/features': [],
  'server/src/service/publish': [/^markdown-it$/],
  'server/src/service/compare': [/^diff$/],
  'server/src/service/agreement': [],
  'server/src/service/form': [],
  'server/src/service/paste': [/^htmlparser2$/],
  'server/src/service/discussion': [],
  'server/src/service/exchange': [],
  'server/src/service/pages': [],
  'server/src/protocol': [],
  'server/src/docx': [/^docx$/, /^jszip$/],
  'server/src/calendar': [/^ical-generator$/],
  'server/src/csv': [/^csv-parse\/sync$/],
  'server/src/prose': [/^prosemirror-model$/, /^markdown-it$/],
  'server/src/word': [/^jszip$/, /^htmlparser2$/, /^prosemirror-model$/],
  'server/src/disk': [/^node:/],
  'server/src/lsp': [/^vscode-/],
  'server/src/node': [/^node:/, /^vscode-/],
  'server/src/browser': [/^vscode-/],
  'server/src/cli': [/^node:/],
  'client/src': [/^vscode$/, /^vscode-/, /^node:/],
  'client/src/webview': [/^dompurify$/],
  'client/src/webview/form': [/^preact/, /^prosemirror-/, /^markdown-it$/],
};

describe('rooms import only what they may', () => {
  for (const [room, allowed] of Object.entries(rooms)) {
    it(room, () => {
      const wrong = filesBelow(join(root, room))
        .filter((file) => /\.tsx?$/.test(file) && !file.includes('/generated/'))
        .filter((file) => roomOf(file) === room)
        .flatMap((file) =>
          importsOf(file)
            .filter((name) => !isAllowed(file, name, room, allowed))
            .map((name) => `${relative(root, file)}: ${name}`),
        );
      assert.deepEqual(wrong, []);
    });
  }
});

describe('the disk and other programs', () => {
  /** These read what was installed with Codraft, or only watch. */
  const exempt = new Set([
    'server/src/cli/init/own-copy.ts',
    'server/src/cli/package-root.ts',
    'server/src/cli/rule-pages.ts',
    'server/src/cli/version.ts',
    'server/src/node/docs-folder.ts',
    'server/src/node/watch-folders.ts',
  ]);

  it('are reached through the room disk only, so that every command is bound by the same rules', () => {
    const wrong = filesBelow(join(root, 'server/src'))
      .map((file) => relative(root, file).replaceAll('\\', '/'))
      .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('server/src/disk/') && !exempt.has(file))
      .filter((file) =>
        importsOf(join(root, file)).some((name) => /^node:(?:fs|fs\/promises|child_process)$/.test(name)),
      );
    assert.deepEqual(wrong, []);
  });

  it('are asked of git in one place', () => {
    const starting = filesBelow(join(root, 'server/src/disk')).filter((file) =>
      importsOf(file).includes('node:child_process'),
    );
    assert.deepEqual(
      starting.map((file) => relative(root, file).replaceAll('\\', '/')),
      ['server/src/disk/git/run-git.ts'],
    );
  });
});

/** A room inside another has rules of its own. */
function roomOf(file: string): string | undefined {
  const path = relative(root, file).replaceAll('\\', '/');
  const around = Object.keys(rooms).filter((room) => path.startsWith(`${room}/`));
  return around.sort((a, b) => b.length - a.length)[0];
}

function isAllowed(file: string, name: string, room: string, allowed: readonly string[]): boolean {
  if (!name.startsWith('.')) return packages[room]?.some((pattern) => pattern.test(name)) ?? false;
  const target = relative(root, join(dirname(file), name)).replaceAll('\\', '/');
  if (target.startsWith(`${room}/`)) return true;
  return allowed.some((other) => {
    const full = /^(?:server|client)\//.test(other)
      ? other
      : `server/src/${room.startsWith('server/src/service/') ? 'service/' : ''}${other}`;
    // The service is entered by its door only.
    return other === 'service/index'
      ? target === 'server/src/service' || target === full
      : target.startsWith(`${full}/`) || target === full;
  });
}

function importsOf(file: string): readonly string[] {
  const text = readFileSync(file, 'utf8');
  const pattern =
    /(?:^|\n)\s*(?:import|export)\s(?:[^'";]*?\sfrom\s*)?'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/g;
  return [...text.matchAll(pattern)].map((match) => match[1] ?? match[2] ?? '');
}
