import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { filesBelow } from '../support/fixtures';

const root = join(__dirname, '../..');

/** What holds others of its kind: written, merged and drawn by functions that call one another. */
const recursions = [
  'client/src/webview/form/view: answer-box, card, item-list, question',
  'server/src/docx: blocks, tables',
  'server/src/service/publish/html: write-blocks, write-figure, write-table',
];

describe('files do not import each other in a circle', () => {
  it('for types either, but where what they are about goes round', () => {
    const files = ['server/src', 'client/src']
      .flatMap((folder) => filesBelow(join(root, folder)))
      .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'));
    const imports = new Map(files.map((file) => [file, importsFrom(file)]));
    assert.ok([...imports.values()].flat().length > files.length, 'imports are seen');
    const circles = circlesIn(imports).map((circle) => {
      const [first = ''] = circle;
      const names = circle.map((file) => relative(dirname(first), file).replace(/\.tsx?$/, ''));
      return `${relative(root, dirname(first)).replaceAll('\\', '/')}: ${names.sort().join(', ')}`;
    });
    assert.deepEqual(circles.sort(), recursions);
  });
});

/** The files that a file imports anything from, if it is only a type. */
function importsFrom(file: string): readonly string[] {
  const paths = readFileSync(file, 'utf8').matchAll(
    /^(?:import|export)\s(?:[^;']*\sfrom\s)?'(\.[^']+)'|\bimport\(\s*'(\.[^']+)'/gm,
  );
  return [...paths].flatMap(([, path = '', inline = path]) => {
    const target = join(dirname(file), inline);
    return [`${target}.ts`, `${target}.tsx`, join(target, 'index.ts')]
      .filter((one) => existsSync(one))
      .slice(0, 1);
  });
}

/** Files that lead to one another, as groups (Tarjan's strongly connected components, of more than one). */
function circlesIn(graph: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const found: string[][] = [];
  const visit = (node: string): number => {
    index.set(node, index.size);
    low.set(node, index.size - 1);
    stack.push(node);
    for (const next of graph.get(node) ?? []) {
      const least = index.has(next) ? (stack.includes(next) ? index.get(next) : undefined) : visit(next);
      if (least !== undefined) low.set(node, Math.min(low.get(node) ?? 0, least));
    }
    if (low.get(node) === index.get(node)) {
      const circle = stack.splice(stack.indexOf(node));
      if (circle.length > 1) found.push(circle);
    }
    return low.get(node) ?? 0;
  };
  for (const node of graph.keys()) if (!index.has(node)) visit(node);
  return found;
}
