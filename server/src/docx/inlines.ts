import type { IRunOptions, ParagraphChild } from 'docx';
import { InternalHyperlink, TextRun } from 'docx';
import type { Gap, Inline } from '../service/index';
import { cleanText } from './clean-text';
import { outsideAddress, outsideLink } from './links';
import { style } from './styles';
import type { Writing } from './writing';

type Look = Pick<IRunOptions, 'bold' | 'italics' | 'strike' | 'highlight' | 'style'>;

/** The words of a paragraph. */
export function writeInlines(
  inlines: readonly Inline[],
  writing: Writing,
  look: Look = {},
): readonly ParagraphChild[] {
  return inlines.flatMap((inline) => writeInline(inline, writing, look));
}

function writeInline(inline: Inline, writing: Writing, look: Look): readonly ParagraphChild[] {
  switch (inline.kind) {
    case 'text':
      return [new TextRun({ ...look, ...(inline.isLabel && writing.asLabel), text: cleanText(inline.text) })];
    case 'code':
      return [new TextRun({ ...look, style: style.codeText, text: cleanText(inline.text) })];
    case 'answer':
      return writing.answers.aroundWords(inline.source, writeInlines(inline.content, writing, look));
    case 'break':
      return [new TextRun({ break: 1 })];
    case 'strong':
      return writeInlines(inline.content, writing, { ...look, bold: true });
    case 'emphasis':
      return writeInlines(inline.content, writing, { ...look, italics: true });
    case 'strike':
      return writeInlines(inline.content, writing, { ...look, strike: true });
    case 'inserted':
      return writeInlines(inline.content, writing, { ...look, style: style.inserted });
    case 'deleted':
      return writeInlines(inline.content, writing, { ...look, style: style.deleted });
    case 'different':
      return writeInlines(inline.content, writing, { ...look, highlight: 'yellow' });
    case 'gap':
      return [...gapRuns(inline, writing, look)];
    case 'link':
      return writeLink(inline, writing, look);
  }
}

/** A link that leads nowhere a reader should go is just its words. */
function writeLink(
  { href, content }: Extract<Inline, { kind: 'link' }>,
  writing: Writing,
  look: Look,
): readonly ParagraphChild[] {
  const children = writeInlines(content, writing, { ...look, style: 'Hyperlink' });
  if (href.startsWith('#')) {
    const anchor = writing.bookmarks.get(href.slice(1));
    if (anchor !== undefined) return [new InternalHyperlink({ anchor, children })];
  } else {
    const address = outsideAddress(href);
    if (address !== undefined) return [outsideLink(children, writing.nextLink(), address)];
  }
  return writeInlines(content, writing, look);
}

/** A gap as runs: what it is, and the authors' reason. */
export function gapRuns(
  gap: Pick<Gap, 'state' | 'why'>,
  writing: Writing,
  look: Look = {},
): readonly TextRun[] {
  const text = gapText(gap, writing);
  const named = text.slice(0, 1 + writing.words[gap.state].length);
  const gapLook = { ...look, style: style.gapText };
  // One run, unless its parts are in two languages.
  if (writing.asLabel.language === undefined) return [new TextRun({ ...gapLook, text })];
  return [
    new TextRun({ ...gapLook, ...writing.asLabel, text: named }),
    new TextRun({ ...gapLook, text: text.slice(named.length) }),
  ];
}

/** In brackets, so that a gap is told from an answer without any colour. */
export function gapText({ state, why }: Pick<Gap, 'state' | 'why'>, { words }: Writing): string {
  const reason = why === undefined ? '' : cleanText(why).trim();
  return reason === '' ? `[${words[state]}]` : `[${words[state]}: ${reason}]`;
}

/** The words alone, for a running head or a caption. */
export function plainText(inlines: readonly Inline[], writing: Writing): string {
  return inlines.map((inline) => plain(inline, writing)).join('');
}

function plain(inline: Inline, writing: Writing): string {
  switch (inline.kind) {
    case 'text':
    case 'code':
      return cleanText(inline.text);
    case 'break':
      return ' ';
    case 'gap':
      return gapText(inline, writing);
    case 'strong':
    case 'emphasis':
    case 'strike':
    case 'link':
    case 'answer':
    case 'inserted':
    case 'deleted':
    case 'different':
      return plainText(inline.content, writing);
  }
}
