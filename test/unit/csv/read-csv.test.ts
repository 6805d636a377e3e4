import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { readCsv } from '../../../server/src/csv/read-csv';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'));

function tableOf(bytes: Uint8Array) {
  const read = readCsv(bytes);
  assert.ok(read.ok, JSON.stringify(read));
  return read.table;
}

/** Prose as people send it in: quotation marks, every divider, accents, several lines. */
const cell = fc
  .array(fc.constantFrom('a', 'É', '€', ' ', ',', ';', '\t', '|', '"', "'", '=', '😀', '\n', '1'), {
    maxLength: 12,
  })
  .map((letters) => letters.join(''));

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

describe('a CSV file', () => {
  it('is read with every cell as it was written, whatever divides its columns and however it is encoded', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 20 }),
        fc.constantFrom(',', ';', '\t', '|'),
        fc.constantFrom('\n', '\r\n'),
        fc.constantFrom(utf8, utf16, (text: string) => utf8(`\uFEFF${text}`)),
        fc.boolean(),
        (cells, delimiter, end, encode, said) => {
          const rows = cells.filter((row) => row.some((text) => text.trim() !== ''));
          const lines = [['When', 'Idea', 'Name'], ...rows].map((row) => row.map(quoted).join(delimiter));
          const text = `${said ? `sep=${delimiter}${end}` : ''}${lines.join(end)}${end}`;
          assert.deepEqual(tableOf(encode(text)), { columns: ['When', 'Idea', 'Name'], rows });
        },
      ),
    );
  });

  it('may have a quotation mark in the middle of a text, rows of several lengths and blank lines', () => {
    const { columns, rows } = tableOf(utf8('Idea;Who\nA 5" pipe, or two;Ann\n\n;\nNo name\nA;B;C\n'));
    assert.deepEqual(columns, ['Idea', 'Who', '#3']);
    assert.deepEqual(rows, [['A 5" pipe, or two', 'Ann'], ['No name'], ['A', 'B', 'C']]);
  });

  it('may come from an older spreadsheet', () => {
    const { rows } = tableOf(new Uint8Array(Buffer.from('Idée;Nom\nÉté;Zoé\n', 'latin1')));
    assert.deepEqual(rows, [['Été', 'Zoé']]);
  });

  it('is refused with the row in which a quotation mark is never closed', () => {
    assert.deepEqual(readCsv(utf8('a,b\n1,2\n3,"never closed\n5,6\n')), {
      ok: false,
      refusal: 'open-quote',
      row: 3,
    });
  });
});
