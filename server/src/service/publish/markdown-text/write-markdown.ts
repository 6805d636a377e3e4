import type { Inline, PublishedDocument, Section } from '../document';
import { headingsFor } from '../headings/headings-for';
import { withRemarksBelow } from '../remarks-below';
import { markdownBlocks } from './markdown-blocks';
import { markdownInlines, type MarkdownWriting } from './markdown-inlines';

/** A document in Markdown that GitHub shows and that GOV.UK's publishing tool takes. */
export function writeMarkdown(published: PublishedDocument): string {
  const document = withRemarksBelow(published);
  const anchors = readAnchors(document.sections);
  const writing: MarkdownWriting = {
    headings: headingsFor(document.language),
    anchor: (id) => {
      const anchor = anchors.get(id);
      return anchor === undefined ? undefined : `#${anchor}`;
    },
  };
  const [first, ...rest] = document.sections.map((section) => sectionLines(section, writing));
  const parts = [first ?? [], contentsLines(document, writing), ...rest];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function sectionLines({ level, heading, blocks }: Section, writing: MarkdownWriting): readonly string[] {
  const written = markdownBlocks(blocks, writing);
  const title = `${'#'.repeat(level)} ${markdownInlines(heading, writing, 'line').trim()}`;
  return written.length === 0 ? [title] : [title, '', ...written];
}

function contentsLines(
  { contents, sections }: PublishedDocument,
  writing: MarkdownWriting,
): readonly string[] {
  if (!contents) return [];
  const items = sections
    .filter(({ level }) => level > 1 && level <= contents.deepest)
    .map(({ id, level, heading }) => {
      const link: Inline = { kind: 'link', href: `#${id}`, content: heading };
      return `${'  '.repeat(level - 2)}- ${markdownInlines([link], writing, 'line')}`;
    });
  return [`## ${markdownInlines([{ kind: 'text', text: contents.heading }], writing, 'line')}`, '', ...items];
}

/** The anchors that GitHub gives to headings: their words with hyphens, and a number where they come again. */
function readAnchors(sections: readonly Section[]): ReadonlyMap<string, string> {
  const taken = new Map<string, number>();
  const anchors = new Map<string, string>();
  for (const { id, heading } of sections) {
    const slug = plainText(heading)
      .trim()
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
      .replaceAll(' ', '-');
    const times = taken.get(slug) ?? 0;
    taken.set(slug, times + 1);
    anchors.set(id, times === 0 ? slug : `${slug}-${times}`);
  }
  return anchors;
}

function plainText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline): string => {
      switch (inline.kind) {
        case 'text':
        case 'code':
          return inline.text;
        case 'break':
          return ' ';
        case 'gap':
          return inline.why ?? '';
        default:
          return plainText(inline.content);
      }
    })
    .join('');
}
