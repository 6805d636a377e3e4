import type { PublishedDocument, Section, Source } from '../document';
import { headingsFor } from '../headings/headings';
import { hashText } from './hash-text';
import { escapeHtml } from './escape';
import type { HtmlWriting } from './html-writing';
import { contentsId, isChapter, writeContents, writeSection } from './write-section';

/** A section as a preview shows it: replaced when its hash is another. */
export interface HtmlSection {
  readonly id: string;
  /** The same for the same HTML. */
  readonly hash: string;
  readonly html: string;
  readonly source?: Source;
}

/** A place in a file, counted from 0. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/**
 * The sections of a document for a preview, in order, the list of contents among them. What was written somewhere carries
 * `data-line`, `data-column` and `data-end-line` there, and `data-uri` where the file is another than its section's.
 */
export function writeHtmlSections(
  document: PublishedDocument,
  placeOf: (uri: string, offset: number) => Place | undefined,
): readonly HtmlSection[] {
  const headings = headingsFor(document.language);
  const sections = document.sections.map((section, i): HtmlSection => {
    const html = writeSection(section, isChapter(document, i), {
      headings,
      mark: markerFor(section, placeOf),
    });
    return { id: section.id, hash: hashText(html), html, ...(section.source && { source: section.source }) };
  });
  const contents = writeContents(document, { headings, mark: () => '' });
  if (contents === undefined) return sections;
  const [first, ...rest] = sections;
  return [...(first ? [first] : []), { id: contentsId, hash: hashText(contents), html: contents }, ...rest];
}

function markerFor(
  section: Section,
  placeOf: (uri: string, offset: number) => Place | undefined,
): HtmlWriting['mark'] {
  let isFirst = true;
  return (source) => {
    if (!source) return '';
    const start = placeOf(source.uri, source.range.start);
    const end = placeOf(source.uri, source.range.end);
    if (!start || !end) return '';
    // The section's own mark comes first, and names its file.
    const isOther = isFirst || source.uri !== section.source?.uri;
    isFirst = false;
    const file = isOther ? ` data-uri="${escapeHtml(source.uri)}"` : '';
    return `${file} data-line="${start.line}" data-column="${start.column}" data-end-line="${end.line}"`;
  };
}
