import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { excerptOf } from '../../server/src/cli/terminal/excerpt';
import { createProgress } from '../../server/src/cli/terminal/progress';
import { safeJson, safeText } from '../../server/src/cli/terminal/safe-text';
import { widthOf } from '../../server/src/cli/terminal/width';
import { createLines } from '../../server/src/service';

describe('an excerpt', () => {
  /** Marks what stands between `<` and `>` in the text. */
  const excerpt = (marked: string, width = 110) => {
    const start = marked.indexOf('«');
    const end = marked.indexOf('»') - 1;
    const text = marked.replace(/[«»]/g, '');
    const { line, source, marks, furtherLines } = excerptOf(text, createLines(text), { start, end }, width);
    return { line, lines: [source, marks], furtherLines };
  };

  it('marks the range', () => {
    assert.deepEqual(excerpt('a: 1\nb: «two» # c\n').lines, ['b: two # c', '   ^^^']);
    assert.equal(excerpt('a: 1\nb: «two» # c\n').line, 2);
  });

  it('marks a place where nothing stands', () => {
    assert.deepEqual(excerpt('a:«»\nb').lines, ['a:', '  ^']);
    assert.deepEqual(excerpt('«»').lines, ['', '^']);
  });

  it('marks the first of several lines and counts the others', () => {
    assert.deepEqual(excerpt('x: «one  \r\ntwo\r\nthree» 4'), {
      line: 1,
      lines: ['x: one  ', '   ^^^'],
      furtherLines: 2,
    });
    assert.equal(excerpt('«one\ntwo\n»three').furtherLines, 1);
  });

  it('keeps the marks below the text with tabs, wide and combined characters', () => {
    assert.deepEqual(excerpt('\ta\t«b\tc»').lines, ['    a   b   c', '        ^^^^^']);
    assert.deepEqual(excerpt('漢字: «値段» x').lines, ['漢字: 値段 x', '      ^^^^']);
    assert.deepEqual(excerpt('👩‍👩‍👧é: «e\u0301o\u0308»').lines, ['👩‍👩‍👧é: e\u0301o\u0308', '     ^^']);
  });

  it('shows what is not seen', () => {
    assert.deepEqual(excerpt('\u001B[31m\u202E: «x»').lines, ['␛[31m\uFFFD: x', '        ^']);
  });

  it('cuts a long line around the range', () => {
    const [source = '', marks = ''] = excerpt(
      `${'before '.repeat(1000)}«here»${' after'.repeat(1000)}`,
      40,
    ).lines;
    assert.match(source, /^….*before here after.*…$/);
    assert.equal(widthOf(source), 40);
    assert.equal(source.slice(marks.indexOf('^'), marks.length), 'here');
    assert.deepEqual(excerpt(`«start»${'x'.repeat(50)}`, 20).lines, ['startxxxxxxxxxxxxx…', '^^^^^']);
    assert.deepEqual(excerpt(`${'x'.repeat(50)}«end»`, 20).lines, [
      '…xxxxxxxxxxxxxxxend',
      '                ^^^',
    ]);
  });

  it('stays in its width and marks something, whatever the line', () => {
    const text = fc.string({
      unit: fc.constantFrom(
        'a',
        ' ',
        '\t',
        '漢',
        '👩‍👧',
        'e\u0301',
        '\n',
        '\r',
        '\u001B',
        '\uD800',
        'y'.repeat(500),
      ),
    });
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), fc.integer({ min: 20, max: 60 }), (line, a, b, width) => {
        const [start = 0, end = 0] = [a % (line.length + 1), b % (line.length + 1)].sort((x, y) => x - y);
        const { source, marks } = excerptOf(line, createLines(line), { start, end }, width);
        assert.ok(widthOf(source) <= width, source);
        assert.match(marks, /^ *\^+$/);
        assert.ok(marks.length <= width + 1);
      }),
      { numRuns: 500 },
    );
  });
});

describe('safe text', () => {
  it('shows a picture or a question mark for what is not safe, and leaves all writing as it is', () => {
    assert.equal(safeText('a\u0007b\u001Bc\u007Fd\u009Be\u202Ef\n'), 'a␇b␛c␡d\uFFFDe\uFFFDf␊');
    const writing = 'é 漢字 العربية हिन्दी עברית 👩‍👩‍👧 “…” می\u200Cخواهم';
    assert.equal(safeText(writing), writing);
  });

  it('writes JSON with escapes that says the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const json = safeJson({ text });
        assert.deepEqual(JSON.parse(json), { text });
        assert.doesNotMatch(json, /[^\P{Cc}\n]|[\u202A-\u202E]/u);
      }),
    );
    assert.match(safeJson('\u202E\u{E0041}'), /^"\\u202e\\udb40\\udc41"$/);
  });
});

describe('the progress line', () => {
  const run = (isTerminal: boolean, times: readonly number[]) => {
    const written: string[] = [];
    let at = 0;
    const output = { write: (text: string) => void written.push(text), isTerminal, columns: 20 };
    const progress = createProgress(output, () => at);
    for (const time of times) {
      at = time;
      progress.show(`Checking drafts: ${time} of many`);
    }
    progress.clear();
    return written;
  };

  it('waits for a second, is not written too often, and is erased', () => {
    assert.deepEqual(run(true, [0, 900]), []);
    const written = run(true, [0, 1100, 1150, 1300]);
    assert.deepEqual(written, [
      '\r\u001B[KChecking drafts: 11',
      '\r\u001B[KChecking drafts: 13',
      '\r\u001B[K',
    ]);
  });

  it('is for terminals only', () => {
    assert.deepEqual(run(false, [0, 5000]), []);
  });
});
