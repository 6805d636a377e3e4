import { isSafeLink } from '../../markdown/safe-link';
import type { Inline } from '../document';
import { gapWord } from '../gap-word';
import { escapeHtml } from './escape';
import type { HtmlWriting } from './html-writing';

export function writeInlines(inlines: readonly Inline[], writing: HtmlWriting): string {
  return inlines.map((inline) => writeInline(inline, writing)).join('');
}

function writeInline(inline: Inline, writing: HtmlWriting): string {
  switch (inline.kind) {
    case 'text':
      return inline.isLabel ? writeLabel(inline.text, writing) : escapeHtml(inline.text);
    case 'strong':
      return `<strong>${writeInlines(inline.content, writing)}</strong>`;
    case 'emphasis':
      return `<em>${writeInlines(inline.content, writing)}</em>`;
    case 'strike':
      return `<s>${writeInlines(inline.content, writing)}</s>`;
    case 'code':
      return `<code>${escapeHtml(inline.text)}</code>`;
    case 'link':
      return writeLink(inline.href, writeInlines(inline.content, writing));
    case 'answer':
      return writeInlines(inline.content, writing);
    case 'break':
      return '<br>';
    case 'gap': {
      const why = inline.why === undefined ? '' : escapeHtml(writing.headings.colon + inline.why);
      return `<span class="gap gap-${inline.state}">${writeLabel(gapWord(inline.state, writing.headings), writing)}${why}</span>`;
    }
    case 'inserted':
      return changed('ins', writing.headings.page.inserted, inline.content, writing);
    case 'deleted':
      return changed('del', writing.headings.page.deleted, inline.content, writing);
    case 'different':
      return changed('mark', writing.headings.page.different, inline.content, writing);
  }
}

/** Words that are not the authors' own, in a span of their own only where they are in another language. */
export function writeLabel(text: string, { lang }: HtmlWriting): string {
  return lang === '' ? escapeHtml(text) : `<span${lang}>${escapeHtml(text)}</span>`;
}

/** Whoever listens hears what others see by its colour. */
function changed(
  tag: 'ins' | 'del' | 'mark',
  word: string,
  content: readonly Inline[],
  writing: HtmlWriting,
): string {
  return `<${tag}><span class="unseen"${writing.lang}>[${escapeHtml(word + writing.headings.colon)}</span>${writeInlines(content, writing)}<span class="unseen">]</span></${tag}>`;
}

function writeLink(href: string, content: string): string {
  if (/^#[\w-]+$/.test(href)) return `<a href="${href}">${content}</a>`;
  // Whoever made the document has looked already; nothing else is let through here either.
  if (!isSafeLink(href)) return content;
  const address = escapeHtml(href.trim());
  // On paper an address stands behind the words of its link, unless it is its own words.
  const isBare = content === address ? ' class="address"' : '';
  return `<a href="${address}" rel="noopener noreferrer"${isBare}>${content}</a>`;
}
