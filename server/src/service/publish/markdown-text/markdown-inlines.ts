import { isSafeLink } from '../../markdown/safe-link';
import { outerSpace } from '../../text/outer-space';
import { cleanText } from '../clean-text';
import type { Inline } from '../document';
import { gapWord } from '../gap-word';
import type { Headings } from '../headings/headings';
import { escapeMarkdown } from './escape-markdown';

export interface MarkdownWriting {
  readonly headings: Headings;
  /** Where a link within the document leads to. */
  readonly anchor: (id: string) => string | undefined;
}

/** Inlines on one line. In a cell of a table a line ends with a mark of HTML, and code is plain text. */
export function markdownInlines(
  inlines: readonly Inline[],
  writing: MarkdownWriting,
  within: 'line' | 'cell',
): string {
  return inlines.map((inline) => markdownInline(inline, writing, within)).join('');
}

function markdownInline(inline: Inline, writing: MarkdownWriting, within: 'line' | 'cell'): string {
  switch (inline.kind) {
    case 'text':
      return escapeMarkdown(inline.text);
    case 'strong':
      return wrap('**', markdownInlines(inline.content, writing, within));
    case 'emphasis':
      return wrap('*', markdownInlines(inline.content, writing, within));
    case 'strike':
      return wrap('~~', markdownInlines(inline.content, writing, within));
    case 'code':
      return within === 'cell' ? escapeMarkdown(inline.text) : codeSpan(inline.text);
    case 'link':
      return markdownLink(inline.href, markdownInlines(inline.content, writing, within), writing);
    case 'answer':
      return markdownInlines(inline.content, writing, within);
    case 'break':
      return '<br>';
    case 'gap': {
      const why = inline.why === undefined ? '' : escapeMarkdown(writing.headings.colon + inline.why);
      return `*\\[${escapeMarkdown(gapWord(inline.state, writing.headings))}${why}\\]*`;
    }
    case 'inserted':
      return `<ins>${markdownInlines(inline.content, writing, within)}</ins>`;
    case 'deleted':
      return `<del>${markdownInlines(inline.content, writing, within)}</del>`;
    case 'different':
      return `<mark>${markdownInlines(inline.content, writing, within)}</mark>`;
  }
}

/** Marks stand close to words, and spaces outside them. */
function wrap(mark: string, content: string): string {
  const { before, inside, after } = outerSpace(content);
  return inside === '' ? content : `${before}${mark}${inside}${mark}${after}`;
}

function codeSpan(text: string): string {
  const clean = cleanText(text).replace(/\s+/gu, ' ').trim();
  if (clean === '') return '';
  const longest = Math.max(0, ...[...clean.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return longest === 0 ? `${fence}${clean}${fence}` : `${fence} ${clean} ${fence}`;
}

function markdownLink(href: string, content: string, { anchor }: MarkdownWriting): string {
  const address = href.startsWith('#') ? anchor(href.slice(1)) : isSafeLink(href) ? href.trim() : undefined;
  if (address === undefined) return content;
  // An address that is its own words needs them only once.
  if (isPlain.test(address) && content === escapeMarkdown(address)) return `<${address}>`;
  return `[${content}](${escapeAddress(address)})`;
}

const isPlain = /^https?:\/\/[\w.~:/?=%+-]+$/i;

/** What could end an address, or begin a mark in it, is written in the way of addresses. */
function escapeAddress(address: string): string {
  return cleanText(address)
    .replace(/[\s<>()[\]{}|\\`*_~^"']/gu, (character) =>
      encodeURIComponent(character).replace(/^[()*_~'!]$/, percent),
    )
    .replace(/&(?=#|[a-z]+;)/gi, '&amp;');
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
