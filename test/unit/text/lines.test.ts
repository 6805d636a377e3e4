import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createLines } from '../../../server/src/service/text/lines';

/** Texts with every kind of line break, and letters of one and two units. */
const anyText = fc
  .array(fc.constantFrom('\n', '\r\n', '\r', 'a', 'é', '😀', '\t', ' ', '\u2028', '\ud800'), {
    maxLength: 40,
  })
  .map((parts) => parts.join(''));

describe('createLines', () => {
  it('counts one line in an empty text', () => {
    const lines = createLines('');
    assert.equal(lines.count, 1);
    assert.deepEqual(lines.position(0), { line: 0, column: 0 });
    assert.deepEqual(lines.range(0), { start: 0, end: 0 });
  });

  it('ends lines at \\n, \\r\\n and a lone \\r', () => {
    const lines = createLines('a\nb\r\nc\rd');
    assert.equal(lines.count, 4);
    assert.deepEqual(
      [0, 1, 2, 3].map((line) => lines.range(line)),
      [
        { start: 0, end: 1 },
        { start: 2, end: 3 },
        { start: 5, end: 6 },
        { start: 7, end: 8 },
      ],
    );
  });

  it('counts empty lines one by one', () => {
    assert.equal(createLines('\n\n').count, 3);
    assert.equal(createLines('\r\r').count, 3);
    assert.equal(createLines('\r\n\r\n').count, 3);
    assert.equal(createLines('\n\r').count, 3);
  });

  it('does not end a line where YAML and editors do not', () => {
    assert.equal(createLines('a\u2028b\u2029c\u0085d\fe').count, 1);
  });

  it('counts columns in UTF-16 units', () => {
    const lines = createLines('x: 😀é\ny');
    assert.deepEqual(lines.position(5), { line: 0, column: 5 });
    assert.deepEqual(lines.position('x: 😀é\n'.length), { line: 1, column: 0 });
  });

  it('takes a column beyond the end for the end, and a line beyond the last for the end of the text', () => {
    const lines = createLines('ab\r\ncd');
    assert.equal(lines.offset({ line: 0, column: 99 }), 2);
    assert.equal(lines.offset({ line: 7, column: 0 }), 6);
    assert.deepEqual(lines.position(99), { line: 1, column: 2 });
  });

  it('finds every offset again by its position, but for the inside of a line break', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const lines = createLines(text);
        for (let offset = 0; offset <= text.length; offset++) {
          const position = lines.position(offset);
          const back = lines.offset(position);
          const insideBreak = text[offset - 1] === '\r' && text[offset] === '\n';
          assert.equal(back, insideBreak ? offset - 1 : offset);
        }
      }),
    );
  });

  it('finds every position again by its offset', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const lines = createLines(text);
        for (let line = 0; line < lines.count; line++) {
          const { start, end } = lines.range(line);
          for (let column = 0; column <= end - start; column++) {
            assert.deepEqual(lines.position(lines.offset({ line, column })), { line, column });
          }
        }
      }),
    );
  });

  it('covers the text with its lines and their breaks', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const lines = createLines(text);
        const rows = Array.from({ length: lines.count }, (_, line) => lines.range(line));
        assert.deepEqual(
          rows.map(({ start, end }) => text.slice(start, end)),
          text.split(/\r\n|\r|\n/),
        );
      }),
    );
  });
});
