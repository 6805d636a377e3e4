import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { mergeLines } from '../../../../server/src/service/compare/merge/merge-lines';

const marks = { size: 7, ours: 'ours', theirs: 'theirs' };

/** How many lines are compared with each other while three versions are merged. */
function comparisonsIn(base: string, ours: string, theirs: string): number {
  let count = 0;
  const isSame = (a: string, b: string) => {
    count++;
    return a === b;
  };
  mergeLines(base, ours, theirs, marks, { isSame });
  return count;
}

describe('merging line by line', () => {
  const versions: Readonly<Record<string, (lines: number) => readonly [string, string, string]>> = {
    'lines that are all the same': (lines) => {
      const text = `number: 1\n${'\n'.repeat(lines)}`;
      return [text, `# x\n${text}# a\n`, `${text}# b\n`];
    },
    'two lines that take turns': (lines) => {
      const text = '- a\n- b\n'.repeat(lines / 2);
      return [text, `- b\n${text}- b\n`, `- a\n- a\n${text}`];
    },
    'lines that are all different': (lines) => {
      const text = (of: string) => Array.from({ length: lines }, (_, i) => `${of} ${i}\n`).join('');
      return [text('a'), text('b'), text('c')];
    },
  };
  for (const [name, write] of Object.entries(versions)) {
    it(`takes about twice as long for twice as many ${name}`, () => {
      const [few, many] = [comparisonsIn(...write(4000)), comparisonsIn(...write(8000))];
      assert.ok(few > 0 && many <= few * 2.5 + 1000, `${few} comparisons, then ${many}`);
    });
  }

  it('takes letters for what they look like', () => {
    const merged = mergeLines('É\nb\nc', 'E\u0301\nb\nC', 'É\nB\nc', marks);
    assert.deepEqual(merged, {
      text: 'E\u0301\n<<<<<<< ours\nb\nC\n=======\nB\nc\n>>>>>>> theirs',
      conflicts: 1,
    });
    assert.deepEqual(mergeLines('É\nb\nc\nd', 'E\u0301\nb\nc\nd', 'É\nb\nc\nD', marks), {
      text: 'E\u0301\nb\nc\nD',
      conflicts: 0,
    });
  });
});
