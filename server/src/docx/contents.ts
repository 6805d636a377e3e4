import type { FileChild, IContext, IXmlableObject } from 'docx';
import { InternalHyperlink, LeaderType, Paragraph, TableOfContents, TextRun } from 'docx';
import type { PublishedDocument, Section } from '../service/index';
import { plainText } from './inlines';
import { lineDirection } from './line-direction';
import { textWidth } from './page';
import { style } from './styles';
import type { Writing } from './writing';

/** A field that Word can update, and that is filled already: nobody is asked anything when the document opens. */
export function tableOfContents(
  { sections, contents: wanted }: PublishedDocument,
  writing: Writing,
): readonly FileChild[] {
  if (wanted === undefined) return [];
  const { heading: contents, deepest } = wanted;
  const entries = sections
    .filter(({ level }) => level > 1 && level <= deepest)
    .map((section) => writeEntry(section, writing));
  if (entries.length === 0) return [];
  return [
    new Paragraph({
      style: style.contents,
      ...lineDirection([{ kind: 'text', text: contents }], writing),
      children: [new TextRun({ ...writing.asLabel, text: contents })],
    }),
    new FilledContents(contents, {
      hyperlink: true,
      headingStyleRange: `1-${deepest - 1}`,
      beginDirty: false,
      contentChildren: entries,
    }),
  ];
}

function writeEntry({ id, level, heading }: Section, writing: Writing): Paragraph {
  const text = new TextRun(plainText(heading, writing));
  const anchor = writing.bookmarks.get(id);
  return new Paragraph({
    style: `TOC${level - 1}`,
    ...lineDirection(heading, writing),
    tabStops: [{ type: 'right', position: textWidth, leader: LeaderType.DOT }],
    children: [anchor === undefined ? text : new InternalHyperlink({ anchor, children: [text] })],
  });
}

type Xml = Readonly<Record<string, unknown>>;

/** The library opens the field in an empty line of its own; this opens it in the first entry, as Word does. */
class FilledContents extends TableOfContents {
  override prepForXml(context: IContext): IXmlableObject | undefined {
    const written = super.prepForXml(context);
    const content = childrenOf(childrenOf(written, 'w:sdt').find(isNamed('w:sdtContent')), 'w:sdtContent');
    const [opening, first] = content;
    const runs = childrenOf(opening, 'w:p').filter((part) => !isNamed('w:pPr')(part));
    const entry = childrenOf(first, 'w:p');
    if (runs.length > 0 && entry.length > 0 && content.length > 2) {
      entry.splice(isNamed('w:pPr')(entry[0] ?? {}) ? 1 : 0, 0, ...runs);
      content.shift();
    }
    return written;
  }
}

function isNamed(name: string): (part: Xml) => boolean {
  return (part) => typeof part === 'object' && name in part;
}

/** The parts themselves and no copy, so that they can be moved. */
function childrenOf(part: Xml | undefined, name: string): Xml[] {
  const children = part?.[name];
  return Array.isArray(children) ? (children as Xml[]) : [];
}
