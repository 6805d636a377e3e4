import type { ISectionPropertiesOptions } from 'docx';
import { AlignmentType, BorderStyle, Footer, Header, PageNumber, Paragraph, TextRun } from 'docx';
import { lineDirection } from './line-direction';
import { style } from './styles';
import type { Writing } from './writing';

/** A4, upright, in twentieths of a point. */
const width = 11_906;
const height = 16_838;
const side = 1134;

/** What is left between the margins: the tables have it, too. */
export const textWidth = width - 2 * side;

export const page: ISectionPropertiesOptions = {
  page: {
    size: { width, height },
    margin: { top: 1304, bottom: 1247, left: side, right: side, header: 624, footer: 567 },
  },
  titlePage: true,
};

/** On every page but the first, which has the title itself. */
export function runningHead(text: string): Header {
  return new Header({
    children: [
      new Paragraph({
        style: style.header,
        border: { bottom: { style: BorderStyle.SINGLE, size: 4, color: 'A6B1BC', space: 4 } },
        children: [new TextRun({ text: shorten(text) })],
      }),
    ],
  });
}

export function emptyHead(): Header {
  return new Header({ children: [new Paragraph({ style: style.header })] });
}

export function pageNumbers(writing: Writing): Footer {
  const { page: before, of } = writing.words;
  return new Footer({
    children: [
      new Paragraph({
        style: style.footer,
        alignment: AlignmentType.RIGHT,
        ...lineDirection([{ kind: 'text', text: before }], writing),
        children: [
          new TextRun({
            ...writing.asLabel,
            children: [`${before} `, PageNumber.CURRENT, ` ${of} `, PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  });
}

/** A head of two lines pushes the text about. */
function shorten(text: string): string {
  const most = 100;
  if (text.length <= most) return text;
  // Half of a pair at the end would be no character.
  return `${text
    .slice(0, most - 1)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd()}\u2026`;
}
