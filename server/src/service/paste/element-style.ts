import type { Link } from './blocks';
import { symbolFontOf, type SymbolFont } from './symbol-fonts';
import { meantAddress } from './wrapped-link';

/** What an element says of the words in it; most of it holds for the elements inside as well. */
export interface ElementStyle {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly link?: Link;
  /** Nobody sees it, or it is nothing that belongs into an answer. */
  readonly hidden: boolean;
  /** Struck out, so meant to go; its place in a table stays. */
  readonly struck: boolean;
  /** The sign of an item of a list or of a note, written as text. */
  readonly isMark: boolean;
  /** Line breaks are meant. */
  readonly keepsLines: boolean;
  readonly raised?: 'sup' | 'sub';
  readonly symbols?: SymbolFont;
}

export type Attributes = Readonly<Record<string, string>>;

export const plainStyle: ElementStyle = {
  bold: false,
  italic: false,
  hidden: false,
  struck: false,
  isMark: false,
  keepsLines: false,
};

const hiddenElements = new Set([
  ...['head', 'style', 'script', 'noscript', 'title', 'template', 'xml', 'iframe', 'object', 'svg', 'canvas'],
  ...['audio', 'video', 'select', 'option', 'datalist', 'textarea', 'button', 'del'],
]);

/** Word's comments and tracked deletions. */
const hiddenClass = /\b(?:MsoCommentReference|MsoCommentText|msocomanchor|msocomtxt|msocomoff|msoDel)\b/i;

/** The style of an element inside another. */
export function styleInside(outer: ElementStyle, name: string, attributes: Attributes): ElementStyle {
  if (outer.hidden) return outer;
  const css = declarationsOf(attributes.style);
  const href = name === 'a' ? attributes.href?.trim() : undefined;
  const link = href === undefined ? outer.link : (linkTo(href) ?? outer.link);
  const font = fontOf(name, attributes, css);
  const symbols = font === undefined ? outer.symbols : font === 'none' ? undefined : font;
  const raised = name === 'sup' || name === 'sub' ? name : outer.raised;
  return {
    bold: isBold(css.get('font-weight')) ?? (outer.bold || name === 'b' || name === 'strong'),
    italic: isItalic(css.get('font-style')) ?? (outer.italic || name === 'i' || name === 'em'),
    ...(link && { link }),
    hidden: isHidden(name, attributes, css),
    struck: outer.struck || isStruck(name, css),
    isMark: outer.isMark || css.get('mso-list') === 'ignore' || attributes.class === 'sdfootnotesym',
    keepsLines: keepsLines(css.get('white-space')) ?? (outer.keepsLines || name === 'pre'),
    ...(raised && { raised }),
    ...(symbols && { symbols }),
  };
}

/** What stands in a `style`, in small letters. */
export function declarationsOf(style = ''): ReadonlyMap<string, string> {
  const declarations = new Map<string, string>();
  for (const declaration of style.toLowerCase().split(';')) {
    const colon = declaration.indexOf(':');
    if (colon > 0) declarations.set(declaration.slice(0, colon).trim(), declaration.slice(colon + 1).trim());
  }
  return declarations;
}

function isHidden(name: string, attributes: Attributes, css: ReadonlyMap<string, string>): boolean {
  return (
    hiddenElements.has(name) ||
    attributes.hidden !== undefined ||
    css.get('display') === 'none' ||
    css.get('visibility') === 'hidden' ||
    css.get('mso-hide') === 'all' ||
    css.get('mso-element') === 'comment-list' ||
    hiddenClass.test(attributes.class ?? '')
  );
}

function linkTo(href: string): Link | undefined {
  const meant = meantAddress(href);
  return meant === undefined ? undefined : { href: meant };
}

function isStruck(name: string, css: ReadonlyMap<string, string>): boolean {
  const lines = `${css.get('text-decoration') ?? ''} ${css.get('text-decoration-line') ?? ''}`;
  const word = css.get('text-line-through') ?? 'none';
  return name === 's' || name === 'strike' || lines.includes('line-through') || word !== 'none';
}

function fontOf(
  name: string,
  { face }: Attributes,
  css: ReadonlyMap<string, string>,
): SymbolFont | 'none' | undefined {
  const family =
    css.get('font-family') ?? familyIn(css.get('font') ?? '') ?? (name === 'font' ? face : undefined);
  return family === undefined || family === 'inherit' ? undefined : symbolFontOf(family);
}

/** Behind the size: `bold 12pt/1.5 Wingdings`. */
function familyIn(font: string): string | undefined {
  const words = font.split(/\s/);
  const size = words.findIndex((word) => /^[\d.]+(?:pt|px|em|rem|%)/.test(word));
  const family =
    size < 0
      ? ''
      : words
          .slice(size + 1)
          .join(' ')
          .trim();
  return family === '' ? undefined : family;
}

function isBold(weight: string | undefined): boolean | undefined {
  if (weight === undefined || weight === 'inherit') return undefined;
  return /^(?:bold|bolder|[6-9]\d\d)\b/.test(weight);
}

function isItalic(style: string | undefined): boolean | undefined {
  if (style === undefined || style === 'inherit') return undefined;
  return /^(?:italic|oblique)\b/.test(style);
}

function keepsLines(whiteSpace: string | undefined): boolean | undefined {
  if (whiteSpace === undefined || whiteSpace === 'inherit') return undefined;
  return /^(?:pre|break-spaces)/.test(whiteSpace);
}
