import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';

const root = join(__dirname, '../..');
const door = join(root, 'server/src/service/index.ts');

describe('the door of the service', () => {
  it('leads to nothing that is not explained where it is written', () => {
    const program = ts.createProgram([door], {
      target: ts.ScriptTarget.ES2022,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      module: ts.ModuleKind.ESNext,
      types: [],
    });
    const checker = program.getTypeChecker();
    const source = program.getSourceFile(door);
    const module = source && checker.getSymbolAtLocation(source);
    assert.ok(module);
    const exported = checker.getExportsOfModule(module).map(original);
    assert.ok(exported.length > 150, String(exported.length));
    assert.deepEqual(exported.filter((symbol) => !isExplained(symbol)).map(placeOf), []);

    function original(symbol: ts.Symbol): ts.Symbol {
      return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    }

    function isExplained(symbol: ts.Symbol): boolean {
      return symbol.getDocumentationComment(checker).length > 0;
    }
  });

  it('is usable on its own, as its page shows', () => {
    const page = readFileSync(join(root, 'docs/service.md'), 'utf8').replaceAll('\r\n', '\n');
    const [, code = ''] = /```ts\n([\s\S]*?)```/.exec(page) ?? [];
    const [, printed] = /```text\n([\s\S]*?)```/.exec(page) ?? [];
    const folder = mkdtempSync(join(tmpdir(), 'codraft-door-'));
    try {
      const file = join(folder, 'example.mts');
      writeFileSync(file, code.replace("'./server/src/service/index'", `'${pathToFileURL(door).href}'`));
      const { stdout, stderr } = spawnSync(process.execPath, ['--import=tsx', file], {
        cwd: root,
        encoding: 'utf8',
      });
      assert.equal(stderr, '');
      assert.equal(stdout, printed);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

function placeOf(symbol: ts.Symbol): string {
  const file = symbol.declarations?.[0]?.getSourceFile().fileName ?? '';
  return `${symbol.name} in ${file.slice(root.length + 1)}`;
}
