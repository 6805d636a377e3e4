import type { PublishedDocument, Section } from '../document';
import { escapeHtml } from './escape';
import type { HtmlWriting } from './html-writing';
import { writeBlocks } from './write-blocks';
import { writeInlines } from './write-inlines';

export function writeSection(section: Section, isChapter: boolean, writing: HtmlWriting): string {
  const { id, level, heading, blocks, source } = section;
  const chapter = isChapter ? ' chapter' : '';
  const title = `<h${level} dir="auto">${writeInlines(heading, writing)}</h${level}>`;
  return `<section id="${escapeHtml(id)}" class="level-${level}${chapter}"${writing.mark(source)}>\n${title}\n${writeBlocks(blocks, writing)}</section>\n`;
}

/** A chapter, such as a commitment in a plan, has sections of its own and begins on a new sheet. */
export function isChapter({ contents, sections }: PublishedDocument, index: number): boolean {
  return contents !== undefined && sections[index]?.level === 2 && (sections[index + 1]?.level ?? 0) > 2;
}

export const contentsId = 'contents';

/** The list of what the document holds, as deep as the document wants it; nothing when it wants none. */
export function writeContents(
  { contents, sections }: PublishedDocument,
  writing: HtmlWriting,
): string | undefined {
  if (!contents) return undefined;
  const items = sections
    .filter(({ level }) => level > 1 && level <= contents.deepest)
    .map(
      ({ id, level, heading }) =>
        `<li class="level-${level}"><a href="#${escapeHtml(id)}" dir="auto">${writeInlines(withoutLinks(heading), writing)}</a></li>\n`,
    );
  return `<nav id="${contentsId}" aria-labelledby="${contentsId}-heading">\n<h2 id="${contentsId}-heading"${writing.lang}>${escapeHtml(contents.heading)}</h2>\n<ul>\n${items.join('')}</ul>\n</nav>\n`;
}

function withoutLinks(heading: Section['heading']): Section['heading'] {
  return heading.flatMap((inline) => (inline.kind === 'link' ? withoutLinks(inline.content) : [inline]));
}
