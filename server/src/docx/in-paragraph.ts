import type { ParagraphChild, XmlComponent } from 'docx';

/** The library writes any of its components inside a paragraph; its types name only the usual ones. */
export function inParagraph(component: XmlComponent): ParagraphChild {
  const child: unknown = component;
  return child as ParagraphChild;
}
