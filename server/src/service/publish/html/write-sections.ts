import type { PublishedDocument, Section } from '../document';
import type { Position } from '../../text/lines';
import { hashText } from '../../text/hash-text';
import { escapeHtml } from './escape';
import { htmlWriting, unmarked, type HtmlWriting } from './html-writing';
import { contentsId, isChapter, writeContents, writeSection } from './write-section';

/** A section as a preview shows it: replaced when its hash is another. */
export interface HtmlSection {
  readonly id: string;
  /** The same for the same HTML. */
  readonly hash: string;
  readonly html: string;
  /** The file that it was written in; nothing for what was drawn together from several. */
  readonly uri?: string;
  /** Its first line there, from which the lines in its HTML count: it stays the same when something above it grows. */
  readonly line: number;
}

type PositionOf = (uri: string, offset: number) => Position | undefined;

/** What was written before, by the section that it was written from. */
export type WrittenSections = WeakMap<Section, HtmlSection>;

/**
 * The sections of a document for a preview, in order, the list of contents among them. What was written somewhere carries
 * `data-line`, `data-column` and `data-end-line`: lines that count from the section's own, or, with `data-uri`, from the top
 * of that other file. A section that is in `written` is not written again: its sources must be what they were.
 */
export function writeHtmlSections(
  document: PublishedDocument,
  positionOf: PositionOf,
  written: WrittenSections = new WeakMap(),
): readonly HtmlSection[] {
  const { language } = document;
  const sections = document.sections.map((section, i): HtmlSection => {
    const before = written.get(section);
    if (before) return before;
    const { uri, line } = startOf(section, positionOf);
    const html = writeSection(
      section,
      isChapter(document, i),
      htmlWriting(language, markerFor(uri, line, positionOf)),
    );
    const made = { id: section.id, hash: hashText(html), html, line, ...(uri !== undefined && { uri }) };
    written.set(section, made);
    return made;
  });
  const contents = writeContents(document, htmlWriting(language, unmarked));
  if (contents === undefined) return sections;
  const [first, ...rest] = sections;
  const list = { id: contentsId, hash: hashText(contents), html: contents, line: 0 };
  return [...(first ? [first] : []), list, ...rest];
}

function startOf(
  { source }: Section,
  positionOf: PositionOf,
): { readonly uri?: string; readonly line: number } {
  const start = source && positionOf(source.uri, source.range.start);
  return source && start ? { uri: source.uri, line: start.line } : { line: 0 };
}

function markerFor(own: string | undefined, first: number, positionOf: PositionOf): HtmlWriting['mark'] {
  return (source) => {
    if (!source) return '';
    const start = positionOf(source.uri, source.range.start);
    const end = positionOf(source.uri, source.range.end);
    if (!start || !end) return '';
    // What ends with a line break ends on the line before.
    const last = end.column === 0 && end.line > start.line ? end.line - 1 : end.line;
    const isOther = source.uri !== own;
    const file = isOther ? ` data-uri="${escapeHtml(source.uri)}"` : '';
    const top = isOther ? 0 : first;
    return `${file} data-line="${start.line - top}" data-column="${start.column}" data-end-line="${last - top}"`;
  };
}
