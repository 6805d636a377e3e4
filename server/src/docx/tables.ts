import type { IContext, IParagraphOptions, IXmlableObject } from 'docx';
import {
  BorderStyle,
  LineRuleType,
  Paragraph,
  ShadingType,
  Table as WordTable,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { Block, Cell, Column, Inline, Row, Table, Tone } from '../service/index';
import { indentOf, writeBlocks, type Written } from './blocks';
import { cleanText } from './clean-text';
import { writeInlines } from './inlines';
import { lineDirection } from './line-direction';
import { textWidth } from './page';
import { style } from './styles';
import { inBody, inTable, type Nesting, type Writing } from './writing';

/** A row with more text than this may go over the end of a page: it would not fit on one, and be cut off. */
const mostTextInWholeRow = 1500;

const line = { style: BorderStyle.SINGLE, size: 4, color: 'A6B1BC' };
const headingFill = 'E4EAF0';

/** Pale enough that black words on it can be read, also when printed without colours. */
const fills: Readonly<Record<Tone, string>> = {
  good: 'E3F1E3',
  fair: 'FFF4D6',
  poor: 'F9E0DE',
  gap: 'FFF4D6',
  muted: 'F2F4F6',
};

export function writeTable(table: Table, writing: Writing, nesting: Nesting = inBody): readonly Written[] {
  const caption = cleanText(table.caption);
  const written: Written[] =
    table.showsCaption === true
      ? [
          new Paragraph({
            style: style.caption,
            ...lineDirection([{ kind: 'text', text: caption }], writing),
            children: [new TextRun({ ...writing.asLabel, text: caption })],
          }),
        ]
      : [];
  if (table.columns.length === 0) return written;
  const left = nesting.isInTable ? 0 : indentOf(nesting);
  const widths = shareWidth(table.columns, textWidth - left);
  const hasHeadings = table.columns.some(({ heading }) => heading.length > 0);
  const rows = [
    ...(hasHeadings ? [headingRow(table.columns, widths, writing)] : []),
    ...table.rows.map((row) => writeRow(row, widths, writing)),
  ];
  // A table without rows is a damaged file.
  if (rows.length === 0) return written;
  const options = {
    rows,
    columnWidths: widths,
    width: { size: textWidth - left, type: WidthType.DXA },
    ...(left > 0 && { indent: { size: left, type: WidthType.DXA } }),
    layout: TableLayoutType.FIXED,
    visuallyRightToLeft: writing.direction === 'rtl',
    borders: {
      top: line,
      bottom: line,
      left: line,
      right: line,
      insideHorizontal: line,
      insideVertical: line,
    },
    margins: { marginUnitType: WidthType.DXA, top: 57, bottom: 57, left: 96, right: 96 },
    tableLook: {
      firstRow: hasHeadings,
      firstColumn: table.rows.some(({ isHeaded }) => isHeaded === true),
      lastRow: false,
      lastColumn: false,
      noHBand: true,
      noVBand: true,
    },
  };
  // Two tables without a line between them would become one.
  const after = new Paragraph({ spacing: { before: 0, after: 0, line: 200, lineRule: LineRuleType.AUTO } });
  return [...written, new CaptionedTable(options, caption), after];
}

/** The library leaves out what a table shows, which is read out to those who do not see it. */
class CaptionedTable extends WordTable {
  constructor(
    options: ConstructorParameters<typeof WordTable>[0],
    private readonly caption: string,
  ) {
    super(options);
  }

  override prepForXml(context: IContext): IXmlableObject | undefined {
    const table: unknown = super.prepForXml(context);
    const parts = (table as { readonly 'w:tbl'?: readonly Record<string, unknown>[] })['w:tbl'] ?? [];
    const properties = parts.find((part) => 'w:tblPr' in part)?.['w:tblPr'];
    if (Array.isArray(properties) && this.caption !== '') {
      properties.push({ 'w:tblCaption': { _attr: { 'w:val': this.caption } } });
    }
    return table as IXmlableObject;
  }
}

function headingRow(columns: readonly Column[], widths: readonly number[], writing: Writing): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(
      ({ heading }, index) =>
        new TableCell({
          width: { size: widths[index] ?? 0, type: WidthType.DXA },
          verticalAlign: VerticalAlignTable.BOTTOM,
          shading: { type: ShadingType.CLEAR, color: 'auto', fill: headingFill },
          children: [headingLine(heading, writing)],
        }),
    ),
  });
}

function writeRow({ cells, isHeaded }: Row, widths: readonly number[], writing: Writing): TableRow {
  let column = 0;
  const children: TableCell[] = [];
  for (const cell of cells) {
    const left = widths.length - column;
    if (left <= 0) break;
    const span = Math.min(Math.max(cell.span ?? 1, 1), left);
    const width = widths.slice(column, column + span).reduce((sum, one) => sum + one, 0);
    children.push(writeCell(cell, span, width, isHeaded === true && column === 0, writing));
    column += span;
  }
  // A row that is too short is a damaged file for some readers.
  if (column < widths.length) {
    const width = widths.slice(column).reduce((sum, one) => sum + one, 0);
    children.push(writeCell({ blocks: [] }, widths.length - column, width, false, writing));
  }
  return new TableRow({ cantSplit: lengthOf(cells) <= mostTextInWholeRow, children });
}

function writeCell(
  { blocks, tone, source }: Cell,
  span: number,
  width: number,
  isHeading: boolean,
  writing: Writing,
): TableCell {
  const fill = tone === undefined ? (isHeading ? headingFill : undefined) : fills[tone];
  const children = isHeading
    ? blocks.flatMap((block, index) =>
        index === 0 ? writeHeadingBlock(block, writing) : writeBlocks([block], writing, inTable),
      )
    : writeBlocks(blocks, writing, inTable);
  // A cell without a paragraph, or one that ends with a table, is a damaged file.
  const whole = children.at(-1) instanceof Paragraph ? children : [...children, emptyParagraph()];
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(span > 1 && { columnSpan: span }),
    ...(fill !== undefined && { shading: { type: ShadingType.CLEAR, color: 'auto', fill } }),
    children: writing.answers.aroundCell(source, blocks, whole),
  });
}

function writeHeadingBlock(block: Block, writing: Writing): readonly Written[] {
  if (block.kind !== 'paragraph') return writeBlocks([block], writing, inTable);
  return [headingLine(block.text, writing, { keepNext: false })];
}

function headingLine(text: readonly Inline[], writing: Writing, options: IParagraphOptions = {}): Paragraph {
  return new Paragraph({
    style: style.tableHeading,
    ...options,
    ...lineDirection(text, writing),
    children: writeInlines(text, writing),
  });
}

function emptyParagraph(): Paragraph {
  return new Paragraph({ style: style.tableText });
}

function shareWidth(columns: readonly Column[], whole: number): readonly number[] {
  const shares = columns.map(({ width }) => (Number.isFinite(width) && width > 0 ? width : 1));
  const all = shares.reduce((sum, one) => sum + one, 0);
  return shares.map((share) => Math.max(1, Math.floor((share / all) * whole)));
}

function lengthOf(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (Array.isArray(value)) return value.reduce<number>((sum, one) => sum + lengthOf(one), 0);
  if (typeof value !== 'object' || value === null) return 0;
  return Object.entries(value).reduce((sum, [key, one]) => (key === 'source' ? sum : sum + lengthOf(one)), 0);
}
