import type { FileChild, ParagraphChild } from 'docx';
import { BookmarkEnd, BookmarkStart, Document, Packer, Paragraph } from 'docx';
import type { PublishedDocument, Section } from '../service/index';
import { headingLevel, writeBlocks } from './blocks';
import { withAnswers } from './answer-part';
import { cleanText } from './clean-text';
import { withComments } from './comments-part';
import { tableOfContents } from './contents';
import { writeInlines } from './inlines';
import { lineDirection } from './line-direction';
import { coreProperties, forgetTimes } from './package';
import { emptyHead, page, pageNumbers, runningHead } from './page';
import { documentStyles, style } from './styles';
import { inParagraph } from './in-paragraph';
import { languageTag } from './words';
import { startWriting, type Writing } from './writing';

/** A Word file of a document. The same document gives the same bytes. */
export async function writeDocx(document: PublishedDocument): Promise<Uint8Array> {
  const writing = startWriting(document);
  const language = languageTag(document.language);
  const title = cleanText(document.title);
  const subject = cleanText(document.subject ?? '');
  const children = writeSections(document, writing);
  const footer = pageNumbers(writing);
  const head = subject === '' || subject === title ? title : `${title} \u2013 ${subject}`;
  const file = new Document({
    title,
    subject,
    creator: 'Codraft',
    lastModifiedBy: 'Codraft',
    styles: documentStyles(language),
    numbering: writing.lists.definitions(),
    sections: [
      {
        properties: page,
        headers: { default: runningHead(head), first: emptyHead() },
        footers: { default: footer, first: footer },
        children,
      },
    ],
  });
  const properties = coreProperties({ title, subject, language });
  const bytes = await Packer.toArrayBuffer(file, undefined, [
    { path: 'docProps/core.xml', data: properties },
  ]);
  const marked = writing.answers.all;
  const answered = await withAnswers(new Uint8Array(bytes), marked);
  return forgetTimes(await withComments(answered, document.remarks ?? [], marked));
}

function writeSections(document: PublishedDocument, writing: Writing): readonly FileChild[] {
  const hasContents = document.contents !== undefined;
  const firstPart = document.sections.findIndex(({ level }) => level > 1);
  return document.sections.flatMap((section, index) => {
    const startsPart = hasContents && section.level === 2 && document.sections[index + 1]?.level === 3;
    return [
      ...(hasContents && index === firstPart ? tableOfContents(document, writing) : []),
      writeHeading(section, startsPart, writing),
      ...writing.answers.around(section.source, section.blocks, writeBlocks(section.blocks, writing)),
    ];
  });
}

function writeHeading(
  { id, level, heading }: Section,
  pageBreakBefore: boolean,
  writing: Writing,
): Paragraph {
  const children = writeInlines(heading, writing);
  const name = writing.bookmarks.get(id);
  return new Paragraph({
    ...(level === 1 ? { style: style.title } : { heading: headingLevel(level) }),
    ...(pageBreakBefore && { pageBreakBefore }),
    ...lineDirection(heading, writing),
    children: name === undefined ? children : marked(name, children, writing),
  });
}

/** The library numbers its own bookmarks on and on, from one document to the next. */
function marked(
  name: string,
  children: readonly ParagraphChild[],
  writing: Writing,
): readonly ParagraphChild[] {
  const number = writing.nextBookmark();
  return [inParagraph(new BookmarkStart(name, number)), ...children, inParagraph(new BookmarkEnd(number))];
}
