import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readConflicts } from '../../../server/src/service/yaml/conflicts';
import { parseYaml } from '../../../server/src/service/yaml/parse';

const twoSides = 'number: 1\n<<<<<<< HEAD\ntitle: ours\n=======\ntitle: theirs\n>>>>>>> main\nstage: final\n';
const threeSides = 'a: 1\n<<<<<<< ours\nb: 2\n||||||| base\nb: 0\n=======\nb: 3\n>>>>>>> theirs\nc: 4\n';

describe('readConflicts', () => {
  it('finds a block and keeps our side', () => {
    const { conflicts, text } = readConflicts(twoSides);
    const [conflict] = conflicts;
    assert.equal(conflicts.length, 1);
    assert.ok(conflict?.whole);
    assert.equal(
      twoSides.slice(conflict.range.start, conflict.range.end),
      twoSides.slice(twoSides.indexOf('<'), twoSides.indexOf('main') + 4),
    );
    assert.deepEqual(
      text
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
      ['number: 1', 'title: ours', 'stage: final'],
    );
  });

  it('leaves out the common version of a block with three', () => {
    const { conflicts, text } = readConflicts(threeSides);
    assert.deepEqual(
      conflicts.map(({ whole }) => whole),
      [true],
    );
    assert.deepEqual(
      text
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
      ['a: 1', 'b: 2', 'c: 4'],
    );
  });

  it('keeps every place where it was', () => {
    for (const original of [
      twoSides,
      threeSides,
      twoSides.replaceAll('\n', '\r\n'),
      twoSides.replaceAll('\n', '\r'),
    ]) {
      const { text } = readConflicts(original);
      assert.equal(text.length, original.length);
      for (const word of ['final', 'c: 4']) assert.equal(text.indexOf(word), original.indexOf(word));
      assert.equal(text.replace(/[^\r\n]/g, ''), original.replace(/[^\r\n]/g, ''));
    }
  });

  it('takes our version out of a block that never closes, since only that has both its ends', () => {
    const original = 'a: 1\n<<<<<<< HEAD\nb: 2\n=======\nc: 3\nd: 4\n';
    const { conflicts, text } = readConflicts(original);
    assert.deepEqual(foundIn(original), ['<<<<<<< HEAD', '=======']);
    assert.ok(conflicts.every(({ whole }) => !whole));
    assert.deepEqual(
      text
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
      ['a: 1', 'c: 3', 'd: 4'],
    );
  });

  it('begins anew at an opening mark inside a block', () => {
    const { conflicts } = readConflicts('<<<<<<< a\nx: 1\n<<<<<<< b\ny: 2\n=======\ny: 3\n>>>>>>> b\n');
    assert.deepEqual(
      conflicts.map(({ whole }) => whole),
      [false, true],
    );
  });

  for (const [name, text, ...marks] of [
    ['only the last one', 'a: 1\n>>>>>>> spring-review\nb: 2\n', '>>>>>>> spring-review'],
    ['only the middle one', 'a: 1\n=======\nb: 2\n', '======='],
    ['only that of the common version', 'a: 1\n||||||| 3f2a1c9\nb: 2\n', '||||||| 3f2a1c9'],
    ['one without a name', 'a: 1\n>>>>>>>\n', '>>>>>>>'],
    ['the last two', 'a: 1\n=======\nb: 2\n>>>>>>> theirs\n', '=======', '>>>>>>> theirs'],
    ['the first and the last', '<<<<<<< a\nb: 2\n>>>>>>> c\n', '<<<<<<< a', '>>>>>>> c'],
    ['two in the wrong order', '=======\na: 1\n<<<<<<< b\n', '=======', '<<<<<<< b'],
    ['one inside a text', 'a: |\n  One\n>>>>>>> main\n  Two\n', '>>>>>>> main'],
    ['one below a field that lacks its answer', 'title:\n=======\n', '======='],
    ['longer ones', 'a: 1\n==========\nb: 2\n>>>>>>>>>> x\n', '==========', '>>>>>>>>>> x'],
  ] as const) {
    it(`finds what is left of a block, each mark by itself: ${name}`, () => {
      assert.deepEqual(foundIn(text), marks);
    });
  }

  it('finds a block with longer marks, and another inside its common version', () => {
    const block = '<<<<<<<<<< a\nb: 1\n==========\nb: 2\n>>>>>>>>>> c\n';
    assert.deepEqual(foundIn(block), [block.trimEnd()]);
    const nested = `<<<<<<< o\nb: 1\n||||||| base\n${block}=======\nb: 3\n>>>>>>> t\n`;
    assert.deepEqual(foundIn(nested), [nested.trimEnd()]);
    assert.equal(readConflicts(nested).text.trim(), 'b: 1');
  });

  for (const text of [
    'title: a\n',
    'summary: |\n  Heading\n  =======\n',
    'summary: |\n  <<<<<<< HEAD\n  =======\n  >>>>>>> main\n',
    'summary: |\n  > > > > > > > quoted\n  >>>>>>> quoted\n',
    'summary: Our data\nA heading that was pasted\n=======\nand what stands below it\n',
    '<<<<<<HEAD\n',
    '======\n',
    '======= old =======\n',
    '<<<<<<<HEAD\n',
    'title: <<<<<<< HEAD\n',
  ]) {
    it(`finds none in ${JSON.stringify(text)}`, () => {
      assert.deepEqual(readConflicts(text), { conflicts: [], text });
    });
  }

  it('changes nothing but the letters inside the blocks, in any text', () => {
    const anyText = fc
      .array(
        fc.constantFrom(
          '<<<<<<< a',
          '<<<<<<<',
          '||||||| b',
          '<<<<<<<<<< a',
          '==========',
          '=======',
          '>>>>>>> c',
          'x: 1',
          '  y',
          '',
          '\n',
          '\r\n',
          '\r',
          '\n',
        ),
        { maxLength: 30 },
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(anyText, (original) => {
        const { conflicts, text } = readConflicts(original);
        assert.equal(text.length, original.length);
        for (let i = 0; i < text.length; i++) assert.ok(text[i] === original[i] || text[i] === ' ');
        if (conflicts.length === 0) assert.equal(text, original);
      }),
    );
  });
});

function foundIn(text: string): readonly string[] {
  return readConflicts(text).conflicts.map(({ range }) => text.slice(range.start, range.end));
}

describe('a draft with a conflict', () => {
  it('is read around it', () => {
    const { problems, conflicts, root } = parseYaml(twoSides);
    assert.deepEqual(problems, []);
    assert.equal(conflicts.length, 1);
    assert.deepEqual(root?.kind === 'map' && root.entries.map(({ key }) => key), [
      'number',
      'title',
      'stage',
    ]);
  });
});
