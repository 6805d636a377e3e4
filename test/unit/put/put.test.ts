import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Trial } from '../../../server/src/service/features/trial/trial';
import { formOf } from '../../../server/src/service/kinds/kinds';
import { FieldBody, standsInBrackets } from '../../../server/src/service/put/field-body';
import type { FieldWriter } from '../../../server/src/service/put/field-writer';
import { putField, type Target } from '../../../server/src/service/put/put-field';
import { itemOf, itemWith, putItems, type ItemWriter } from '../../../server/src/service/put/put-items';
import { plain, type PutEdit } from '../../../server/src/service/put/written';
import type { FieldFact } from '../../../server/src/service/schema/field-fact';
import { factAt } from '../../../server/src/service/schema/walk-fields';
import { applyEdits } from '../../../server/src/service/text/edit';
import { readIndentation } from '../../../server/src/service/text/indentation';
import { commentsIn } from '../../../server/src/service/yaml/comments';
import { sameContent } from '../../../server/src/service/yaml/layout/same-content';
import { parseYaml, type ParsedYaml } from '../../../server/src/service/yaml/parse';
import { entryOf, nodeAt, type TreeNode, type TreePath } from '../../../server/src/service/yaml/tree';
import { writeListItem } from '../../../server/src/service/yaml/write-scalar';
import { generatedDraft } from '../../support/generated-draft';
import { layout, writeDraft } from '../../support/write-generated';

const form = formOf('commitment');

/** Names without a value, empty lists, and files with hardly anything in them. */
const bare = [
  '',
  '# Ours\n',
  '# Ours',
  '\uFEFF',
  '{}\n',
  'title: A',
  '\uFEFFtitle: A\nsummary: B\n',
  '# codraft-ignore long-title -- agreed\ntitle: A\n',
  '{ title: A, stage: , leads: { government: [], other: }, milestones: }\n',
  '{number: 1, our_own}\n',
  'title:\nleads: # soon\n\nproblem: # why?\n  causes:\nstage: ~ # which?\n',
  'leads:\n  government: [] # nobody yet\n  other: []\nmilestones: []\nsign_off: ~\n',
  'milestones:\n- { id: m1, due: }\n- id: m2\n  due:\n\n# the end\n',
  'milestones:\r\n    - id: m1\r\n      outputs:\r\n        - a # one\r\n\r\n    - \r\n',
];

/** A draft in any layout, now and then with a mark of the encoding. */
const draft = fc
  .tuple(generatedDraft, layout, fc.constantFrom('', '', '', '\uFEFF'))
  .map(([content, how, mark]) => mark + writeDraft(content, how));

/** Paths to all that the form has, in the items of a list up to the third. */
function pathsIn({ fields, item }: FieldFact, above: TreePath = []): readonly TreePath[] {
  const inside = (fields ?? []).flatMap((field) => pathsIn(field, [...above, field.name]));
  const items = item?.fields ? [0, 1, 2].flatMap((index) => pathsIn(item, [...above, index])) : [];
  return [...(typeof above.at(-1) === 'string' ? [above] : []), ...inside, ...items];
}
const paths = pathsIn(form);
const lists = paths.filter((path) => factAt(form, path)?.kind === 'list');

function targetOf(text: string): Target & { readonly yaml: ParsedYaml } {
  return { kind: 'commitment', yaml: parseYaml(text) };
}

/** The path of the first part on the way that is not there; nothing where all of it is, or an item would have to be there. */
function firstMissing(root: TreeNode | undefined, path: TreePath): TreePath | undefined {
  for (let length = 1; length <= path.length; length++) {
    const start = path.slice(0, length);
    const step = path[length - 1];
    const parent = nodeAt(root, start.slice(0, -1));
    if (typeof step === 'number') {
      if (parent?.kind !== 'list' || parent.items[step]?.kind !== 'map') return undefined;
    } else {
      if (parent && parent.kind !== 'map') return undefined;
      if (!entryOf(parent, String(step))?.value)
        return path.slice(length).every((below) => typeof below === 'string') ? start : undefined;
    }
  }
  return undefined;
}

/** The tree without the entry at a path. */
function without(node: TreeNode | undefined, [step, ...below]: TreePath): TreeNode | undefined {
  if (node?.kind === 'map') {
    const entries = node.entries.flatMap((entry) =>
      entry.key !== step
        ? [entry]
        : below.length === 0
          ? []
          : [{ ...entry, value: without(entry.value, below) }],
    );
    return { ...node, entries };
  }
  if (node?.kind !== 'list') return node;
  return {
    ...node,
    items: node.items.map((item, index) => (index === step ? without(item, below) : item)),
  };
}

/** Whatever a path leads to may have changed, and nothing else. */
function assertRestStays(before: ParsedYaml, after: ParsedYaml, path: TreePath): void {
  const left = without(after.root, path);
  const isNothing = !before.root && left?.kind === 'map' && left.entries.length === 0;
  assert.ok(isNothing || sameContent(without(before.root, path), left), after.text);
  const comments = ({ text, root }: ParsedYaml) => commentsIn(text, root).map((comment) => comment.text);
  assert.deepEqual(comments(after), comments(before));
  const breaks = ({ text }: ParsedYaml) => new Set(text.match(/\r\n|\r|\n/g));
  if (breaks(before).size === 1) assert.deepEqual(breaks(after), breaks(before));
}

function placesOf(node: TreeNode | undefined, fields: readonly FieldFact[]): readonly number[] {
  if (node?.kind !== 'map') return [];
  return node.entries
    .map(({ key }) => fields.findIndex(({ name }) => name === key))
    .filter((index) => index >= 0);
}

function isSorted(numbers: readonly number[]): boolean {
  return numbers.every((number, i) => i === 0 || (numbers[i - 1] ?? 0) <= number);
}

const oneWord: FieldWriter = {
  block: ({ name }) => plain(`${name}: here`),
  inline: ({ name }) => plain(`${name}: here`),
};

const wholeBody = (text: string): FieldWriter => {
  const body = new FieldBody(readIndentation(text), new Map());
  return {
    block: (fact, column) => body.write(fact, column),
    inline: (fact) => body.writeInline(fact),
  };
};

/** The draft after the edit: as readable as before, and with every word that was there. */
function after({ yaml }: { readonly yaml: ParsedYaml }, edit: PutEdit): ParsedYaml {
  const read = parseYaml(applyEdits(yaml.text, [edit]));
  if (yaml.root) assert.equal(new Trial().outcome(yaml, [edit]), 'keeps-all', read.text);
  assert.deepEqual(read.problems, []);
  return read;
}

function checkField(text: string, path: TreePath, isWhole: boolean): void {
  const target = targetOf(text);
  const before = target.yaml.root;
  const added = firstMissing(before, path);
  if (!added) return;
  const above = path.slice(0, -1);
  const key = String(path.at(-1));
  const edit = putField(target, path, isWhole ? wholeBody(text) : oneWord);
  // Behind a name that stands there already, an answer of a few words is only waited for.
  if (!edit && isWhole && entryOf(nodeAt(before, above), key)) return;
  assert.ok(edit, JSON.stringify([path, text]));
  const then = after(target, edit);
  const entry = entryOf(nodeAt(then.root, above), key);
  assert.ok(entry, then.text);
  if (!isWhole) assert.equal(entry.value?.kind === 'scalar' && entry.value.text, 'here');
  assertRestStays(target.yaml, then, added);
  const holder = added.slice(0, -1);
  const fields = factAt(form, holder)?.fields ?? [];
  if (isSorted(placesOf(nodeAt(before, holder), fields)))
    assert.ok(isSorted(placesOf(nodeAt(then.root, holder), fields)), then.text);
}

const words = 'Answers: "yes", or no';

function checkItems(text: string, path: TreePath, count: number): void {
  const target = targetOf(text);
  const list = nodeAt(target.yaml.root, path);
  const added = firstMissing(target.yaml.root, path);
  const item = factAt(form, path)?.item;
  if (!item || (!added && list?.kind !== 'list')) return;
  const isMap = item.kind === 'map';
  const said = standsInBrackets(item) ? 'new' : words;
  const written = isMap ? itemWith({ id: plain('new'), title: words }) : itemOf(writeListItem(said));
  const edit = putItems(target, path, new Array<ItemWriter>(count).fill(written));
  assert.ok(edit, JSON.stringify([path, text]));
  const then = after(target, edit);
  const now = nodeAt(then.root, path);
  assert.ok(now?.kind === 'list');
  // A dash alone at the end is where the first of them goes.
  const there = list?.kind === 'list' ? list.items : [];
  const old = there.length - (there.length > 0 && !there.at(-1) ? 1 : 0);
  assert.equal(now.items.length, old + count, then.text);
  for (const one of now.items.slice(old)) {
    const answer = isMap ? entryOf(one, 'title')?.value : one;
    assert.equal(answer?.kind === 'scalar' && answer.value, said);
  }
  for (const [index, one] of there.slice(0, old).entries()) assert.ok(sameContent(one, now.items[index]));
  assertRestStays(target.yaml, then, added ?? path);
}

describe('what is put into a draft is read back in its place, and all else stays', () => {
  it('a field in any layout', () => {
    fc.assert(fc.property(draft, fc.constantFrom(...paths), fc.boolean(), checkField), { numRuns: 500 });
  });

  it('any field where hardly anything stands', () => {
    for (const text of bare) {
      for (const path of paths) for (const isWhole of [true, false]) checkField(text, path, isWhole);
    }
  });

  it('items in any layout', () => {
    const count = fc.integer({ min: 1, max: 3 });
    fc.assert(fc.property(draft, fc.constantFrom(...lists), count, checkItems), { numRuns: 500 });
  });

  it('the items of any list where hardly anything stands', () => {
    for (const text of bare) for (const path of lists) checkItems(text, path, 2);
  });
});
