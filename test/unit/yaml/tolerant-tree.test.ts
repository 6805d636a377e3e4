import assert from 'node:assert/strict';
import { parseYaml } from '../../../server/src/service/yaml/parse';
import { entryOf, nodeAt, type TreeNode } from '../../../server/src/service/yaml/tree';

describe('the tree of a half-typed draft', () => {
  it('keeps the field below a half-typed key', () => {
    const { root } = parseYaml('number: 1\nti\nsummary: x\n');
    assert.deepEqual(keysOf(root), ['number', 'ti', 'summary']);
    assert.equal(entryOf(root, 'ti')?.value, undefined);
    assert.equal(textAt(root, 'summary'), 'x');
  });

  it('gives the key below its own place', () => {
    const text = 'number: 1\nti\nsummary: x\n';
    const range = entryOf(parseYaml(text).root, 'summary')?.keyRange;
    assert.ok(range);
    assert.equal(text.slice(range.start, range.end), 'summary');
    assert.equal(range.start, text.indexOf('summary'));
  });

  it('keeps the fields of a milestone around a half-typed key', () => {
    const { root } = parseYaml('milestones:\n  - id: m1\n    du\n    lead: a\n  - id: m2\n');
    assert.deepEqual(keysOf(nodeAt(root, ['milestones', 0])), ['id', 'du', 'lead']);
    assert.equal(textAt(root, 'milestones', 1, 'id'), 'm2');
  });

  it('keeps all that follows an opening quotation mark', () => {
    const { root } = parseYaml('title: "Open\nsummary: x\nleads:\n  government: [a]\n');
    assert.deepEqual(keysOf(root), ['title', 'summary', 'leads']);
    assert.equal(textAt(root, 'leads', 'government', 0), 'a');
  });

  it('keeps all that follows a closing bracket too many', () => {
    const { root } = parseYaml('leads: { government: [a] }}\nsummary: x\n');
    assert.deepEqual(keysOf(root), ['leads', 'summary']);
  });

  it('keeps all that follows an opening bracket', () => {
    const { root } = parseYaml('leads:\n  government: [a,\n  civil_society: [b]\nsummary: x\n');
    assert.deepEqual(keysOf(root), ['leads', 'summary']);
    assert.deepEqual(keysOf(nodeAt(root, ['leads'])), ['government', 'civil_society']);
  });

  it('reads a text with a colon in it as the text that was meant, and all that follows', () => {
    const { root } = parseYaml('title: Open data: phase 2: more\nsummary: x: y\nleads:\n  government: [a]\n');
    assert.deepEqual(keysOf(root), ['title', 'summary', 'leads']);
    assert.equal(textAt(root, 'title'), 'Open data: phase 2: more');
    assert.equal(textAt(root, 'summary'), 'x: y');
    assert.equal(textAt(root, 'leads', 'government', 0), 'a');
  });

  it('keeps all that follows a field indented too far', () => {
    const { root } = parseYaml('milestones:\n  - id: m1\n      title: x\n    due: 2024-05\nstage: final\n');
    assert.deepEqual(keysOf(root), ['milestones', 'stage']);
    assert.deepEqual(keysOf(nodeAt(root, ['milestones', 0])), ['id', 'title', 'due']);
  });

  it('has a key without a value, and an item without one', () => {
    const { root } = parseYaml('title:\nmilestones:\n  -\n  - id:\n');
    assert.deepEqual(entryOf(root, 'title')?.value, undefined);
    assert.deepEqual(keysOf(nodeAt(root, ['milestones', 1])), ['id']);
    assert.equal(nodeAt(root, ['milestones', 0]), undefined);
  });

  it('reads numbers and truth as such, and keeps what was written', () => {
    const { root } = parseYaml('a: 007\nb: true\nc: 2024-06-30\nd: 1_000\ne: yes\nf: "1"\ng: 2024.10\n');
    const values = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((key) => {
      const node = nodeAt(root, [key]);
      return node?.kind === 'scalar' ? [node.value, node.text] : undefined;
    });
    assert.deepEqual(values, [
      [7, '007'],
      [true, 'true'],
      ['2024-06-30', '2024-06-30'],
      ['1_000', '1_000'],
      ['yes', 'yes'],
      ['1', '1'],
      [2024.1, '2024.10'],
    ]);
  });

  it('notes a field that stands twice, and takes the last', () => {
    const text = 'title: a\nnumber: 1\ntitle: b\n';
    const { root, duplicates } = parseYaml(text);
    assert.deepEqual(duplicates, [
      { key: 'title', range: { start: 19, end: 24 }, first: { start: 0, end: 5 } },
    ]);
    assert.equal(textAt(root, 'title'), 'b');
  });

  it('takes keys for what they say, whatever they mean to the program', () => {
    const { root } = parseYaml('__proto__: a\nconstructor: b\ntoString:\n  hasOwnProperty: c\n');
    assert.deepEqual(keysOf(root), ['__proto__', 'constructor', 'toString']);
    assert.equal(textAt(root, '__proto__'), 'a');
    assert.equal(entryOf(root, 'valueOf'), undefined);
  });
});

function keysOf(node: TreeNode | undefined): readonly string[] {
  return node?.kind === 'map' ? node.entries.map(({ key }) => key) : [];
}

function textAt(root: TreeNode | undefined, ...path: readonly (string | number)[]): string | undefined {
  const node = nodeAt(root, path);
  return node?.kind === 'scalar' ? node.text : undefined;
}
