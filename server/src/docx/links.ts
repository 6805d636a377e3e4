import type { IContext, IXmlableObject, ParagraphChild } from 'docx';
import { ConcreteHyperlink } from 'docx';
import { inParagraph } from './in-paragraph';

const relationship = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';
/** Word repairs, or refuses, a file with a longer address. */
const longest = 2000;

/** The address as Word takes it; nothing when it is none that a reader should be led to. */
export function outsideAddress(href: string): string | undefined {
  try {
    const { protocol, href: address } = new URL(href);
    if (!['http:', 'https:', 'mailto:'].includes(protocol)) return undefined;
    const whole = address.replace(/%(?![0-9a-f]{2})/gi, '%25').replace(/[^\x21-\x7E]|[<>"{}|\\^`]/g, encode);
    return whole.length > longest ? undefined : whole;
  } catch {
    return undefined;
  }
}

function encode(character: string): string {
  return [...new TextEncoder().encode(character)]
    .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
    .join('');
}

/** A link out of the document. The library's own has an id by chance, and then no two files are alike. */
class OutsideLink extends ConcreteHyperlink {
  private isKnown = false;

  constructor(
    children: readonly ParagraphChild[],
    private readonly id: string,
    private readonly address: string,
  ) {
    super([...children], id);
  }

  override prepForXml(context: IContext): IXmlableObject | undefined {
    if (!this.isKnown) {
      this.isKnown = true;
      context.viewWrapper.Relationships.addRelationship(this.id, relationship, this.address, 'External');
    }
    return super.prepForXml(context);
  }
}

export function outsideLink(
  children: readonly ParagraphChild[],
  id: string,
  address: string,
): ParagraphChild {
  return inParagraph(new OutsideLink(children, id, address));
}
