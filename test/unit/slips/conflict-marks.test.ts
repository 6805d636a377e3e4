import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { TreeNode } from '../../../server/src/service/yaml/tree';
import { file, plansWith } from '../../support/fix';
import { generatedDraft } from '../../support/generated-draft';
import { layout, writeDraft } from '../../support/write-generated';
import { somewhere } from '../../support/somewhere';

const mark = fc.constantFrom(
  '=======',
  '>>>>>>> spring-review',
  '>>>>>>>',
  '<<<<<<< HEAD',
  '||||||| 3f2a1c9',
  '==========',
  '>>>>>>>>>> theirs',
);

describe('a mark that git has left, wherever it stands', function () {
  it('is one finding, and changes no other unless it cuts a text in two', () => {
    fc.assert(
      fc.property(generatedDraft, layout, mark, somewhere, (draft, way, written, at) => {
        const text = writeDraft(draft, way);
        const start = startOfSomeLine(text, at);
        const line = written + way.lineBreak;
        const marked = text.slice(0, start) + line + text.slice(start);
        const moved = (offset: number) => (offset >= start ? offset + line.length : offset);
        const after = findingsIn(marked).filter(([rule]) => rule !== 'merge-conflict');
        if (cutsText(plansWith(text).draft(file)?.yaml.root, start)) {
          assert.ok(after.every(([rule]) => rule !== 'yaml-syntax'));
        } else {
          assert.deepEqual(
            after,
            findingsIn(text).map(([rule, offset]) => [rule, moved(offset)]),
          );
        }
        assert.deepEqual(conflictsIn(marked), [written]);
      }),
      { numRuns: 100 },
    );
  });
});

function startOfSomeLine(text: string, at: number): number {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  return starts[Math.floor(at * starts.length)] ?? text.length;
}

/** Whether a comment silences nothing is not known while part of the file is not read. */
function findingsIn(text: string): readonly (readonly [string, number])[] {
  return plansWith(text)
    .findings(file)
    .filter(({ rule }) => rule !== 'unused-ignore')
    .map(({ rule, range }) => [rule, range.start]);
}

function conflictsIn(text: string): readonly string[] {
  return plansWith(text)
    .findings(file)
    .filter(({ rule }) => rule === 'merge-conflict')
    .map(({ range }) => text.slice(range.start, range.end));
}

function cutsText(node: TreeNode | undefined, place: number): boolean {
  switch (node?.kind) {
    case 'map':
      return node.entries.some(({ value }) => cutsText(value, place));
    case 'list':
      return node.items.some((item) => cutsText(item, place));
    case 'scalar':
      return node.range.start < place && place <= node.range.end + 2;
    default:
      return false;
  }
}
