import type { ICharacterStyleOptions, IParagraphStyleOptions, IStylesOptions } from 'docx';
import { BorderStyle, LineRuleType, ShadingType, UnderlineType } from 'docx';
import { directionOf } from '../service/index';

/** Names of our own styles. Those that Word knows by name keep its names, so that its templates fit. */
export const style = {
  title: 'Title',
  subtitle: 'Subtitle',
  body: 'BodyText',
  list: 'ListParagraph',
  quote: 'Quote',
  code: 'Code',
  caption: 'Caption',
  gap: 'Gap',
  contents: 'ContentsHeading',
  tableText: 'TableText',
  tableList: 'TableList',
  tableHeading: 'TableHeading',
  header: 'Header',
  footer: 'Footer',
  gapText: 'GapText',
  codeText: 'CodeText',
  inserted: 'Inserted',
  deleted: 'Deleted',
} as const;

/** How far in quotations and code stand, in twentieths of a point. */
export const quoteIndent = 425;
export const codeIndent = 113;

const font = 'Arial';
const fixedFont = 'Courier New';
const ink = '17324D';
const grey = '595959';

/** Dark on a pale ground with dots below: seen on a screen, on paper and without colour. */
const gapLook = {
  italics: true,
  color: '7A3E00',
  underline: { type: UnderlineType.DOTTED, color: '7A3E00' },
  shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'FFF4D6' },
};

export function documentStyles(language: string): IStylesOptions {
  // The library takes it for any paragraph, though the type of a style does not say so.
  const direction = directionOf(language) === 'rtl' ? { bidirectional: true } : {};
  return {
    default: {
      document: {
        run: { font, size: 22, language: { value: language, eastAsia: language, bidirectional: language } },
        paragraph: { ...direction, spacing: { after: 120, line: 276, lineRule: LineRuleType.AUTO } },
      },
      title: {
        run: { font, size: 44, bold: true, color: ink },
        paragraph: {
          spacing: { before: 0, after: 160, line: 264, lineRule: LineRuleType.AUTO },
          keepNext: true,
        },
      },
      heading1: heading(32, 360, 120),
      heading2: heading(26, 280, 100),
      heading3: heading(23, 220, 80),
      heading4: heading(22, 180, 60),
      heading5: heading(22, 160, 60),
      listParagraph: { paragraph: { spacing: { after: 60 } } },
      caption: {
        run: { size: 20, bold: true, italics: false, color: ink },
        paragraph: { spacing: { before: 200, after: 80 }, keepNext: true },
      },
      hyperlink: { run: { color: '0B5394', underline: { type: UnderlineType.SINGLE } } },
    },
    paragraphStyles,
    characterStyles,
  };
}

function heading(size: number, before: number, after: number) {
  return {
    run: { font, size, bold: true, italics: false, color: ink },
    paragraph: {
      spacing: { before, after, line: 264, lineRule: LineRuleType.AUTO },
      keepNext: true,
      keepLines: true,
    },
  };
}

const base = { basedOn: 'Normal', quickFormat: true };

const paragraphStyles: readonly IParagraphStyleOptions[] = [
  {
    id: style.subtitle,
    name: 'Subtitle',
    ...base,
    run: { size: 26, color: grey },
    paragraph: { spacing: { after: 280 } },
  },
  { id: style.body, name: 'Body Text', ...base },
  {
    id: style.quote,
    name: 'Quote',
    ...base,
    run: { color: '404040' },
    paragraph: {
      indent: { left: quoteIndent, right: quoteIndent },
      border: { left: { style: BorderStyle.SINGLE, size: 18, color: 'A6B1BC', space: 8 } },
    },
  },
  {
    id: style.code,
    name: 'Code',
    ...base,
    run: { font: fixedFont, size: 19, noProof: true },
    paragraph: {
      shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'F2F4F6' },
      indent: { left: codeIndent },
    },
  },
  { id: style.gap, name: 'Gap', ...base, run: gapLook },
  {
    id: style.contents,
    name: 'Contents Heading',
    ...base,
    run: { size: 28, bold: true, color: ink },
    paragraph: { spacing: { before: 280, after: 120 }, keepNext: true },
  },
  {
    id: style.tableText,
    name: 'Table Text',
    ...base,
    run: { size: 19 },
    paragraph: { spacing: { before: 0, after: 40, line: 252, lineRule: LineRuleType.AUTO } },
  },
  {
    id: style.tableList,
    name: 'Table List',
    basedOn: style.tableText,
    paragraph: { spacing: { after: 20 } },
  },
  {
    id: style.tableHeading,
    name: 'Table Heading',
    basedOn: style.tableText,
    run: { bold: true, color: ink },
    paragraph: { keepNext: true },
  },
  { id: style.header, name: 'header', ...base, run: { size: 18, color: grey } },
  { id: style.footer, name: 'footer', ...base, run: { size: 18, color: grey } },
  ...[1, 2, 3].map((level) => ({
    id: `TOC${level}`,
    name: `toc ${level}`,
    basedOn: 'Normal',
    run: level === 1 ? { bold: true, size: 21 } : { size: 20 },
    paragraph: {
      spacing: { before: level === 1 ? 80 : 0, after: 40, line: 252, lineRule: LineRuleType.AUTO },
      indent: { left: (level - 1) * 284 },
    },
  })),
];

const characterStyles: readonly ICharacterStyleOptions[] = [
  { id: style.gapText, name: 'Gap Text', run: gapLook },
  { id: style.codeText, name: 'Code Text', run: { font: fixedFont, noProof: true } },
  {
    id: style.inserted,
    name: 'Inserted',
    run: { color: '1B5E20', underline: { type: UnderlineType.SINGLE, color: '1B5E20' } },
  },
  { id: style.deleted, name: 'Deleted', run: { color: '8E1B1B', strike: true } },
];
