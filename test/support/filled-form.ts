import { wordFile } from './word-file';

/** A cell that belongs to the one above. */
export const below = Symbol('below');

/** A cell of a table of a form: its paragraphs, one below the other, or what stands in it with the number of columns it takes. */
export type FormCell =
  string | readonly string[] | { readonly text: string; readonly columns: number } | typeof below;

/** XML of a table, as Word writes one. */
export function formTable(rows: readonly (readonly FormCell[])[]): string {
  return `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map(cellOf).join('')}</w:tr>`).join('')}</w:tbl>`;
}

export function heading(level: number, text: string): string {
  return `<w:p><w:pPr><w:outlineLvl w:val="${level - 1}"/></w:pPr>${runOf(text)}</w:p>`;
}

export function paragraph(text: string, isBold = false): string {
  return `<w:p>${runOf(text, isBold)}</w:p>`;
}

export function bullets(...texts: readonly string[]): string {
  return texts
    .map(
      (text) =>
        `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>${runOf(text)}</w:p>`,
    )
    .join('');
}

/** The bytes of a Word file with this XML in it. */
export async function formFile(...body: readonly string[]): Promise<Uint8Array> {
  return wordFile({ body: body.join(''), numbering });
}

const numbering =
  '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl></w:abstractNum>' +
  '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>';

function cellOf(cell: FormCell): string {
  if (cell === below) return '<w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc>';
  if (typeof cell === 'string') return `<w:tc>${paragraph(cell)}</w:tc>`;
  if ('columns' in cell)
    return `<w:tc><w:tcPr><w:gridSpan w:val="${cell.columns}"/></w:tcPr>${paragraph(cell.text)}</w:tc>`;
  return `<w:tc>${cell.map((text) => (text.startsWith('<') ? text : paragraph(text))).join('')}</w:tc>`;
}

function runOf(text: string, isBold = false): string {
  const look = isBold ? '<w:rPr><w:b/></w:rPr>' : '';
  const safe = text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  return text === '' ? '' : `<w:r>${look}<w:t xml:space="preserve">${safe}</w:t></w:r>`;
}
