import type { FileChild, ParagraphChild, Run, XmlComponent } from 'docx';
import { BookmarkEnd, BookmarkStart, Paragraph } from 'docx';
import type { Block, PublishedDocument, ShownAnswer, ShownDraft, Source } from '../service/index';
import { Element } from './element';
import { inParagraph } from './in-paragraph';

/** An answer of the document, by the name of its mark. */
export interface MarkedAnswer {
  readonly mark: string;
  readonly draft: ShownDraft;
  readonly field: string;
  readonly answer: ShownAnswer;
}

/**
 * Marks in a Word file, which nobody sees, around each answer that somebody may change and send back: hidden bookmarks, and around
 * a few words a content control as well, in which Word keeps what is typed at their end. Paragraphs have none: LibreOffice 7.4
 * would take bold and italic from all that is in it.
 */
export class AnswerMarks {
  readonly #drafts: ReadonlyMap<string, ShownDraft>;
  readonly #marked: MarkedAnswer[] = [];

  constructor(
    { drafts = [] }: PublishedDocument,
    private readonly nextNumber: () => number,
  ) {
    this.#drafts = new Map(drafts.map((draft) => [draft.uri, draft]));
  }

  /** In the order of the document. */
  get all(): readonly MarkedAnswer[] {
    return this.#marked;
  }

  /** Paragraphs and tables that are an answer as a whole. */
  around(
    source: Source | undefined,
    blocks: readonly Block[],
    written: readonly FileChild[],
  ): readonly FileChild[] {
    const mark = blocks.some(holdsAnswer) ? undefined : this.#name(source);
    if (mark === undefined) return written;
    const number = this.nextNumber();
    return [asChild(new BookmarkStart(mark, number)), ...written, asChild(new BookmarkEnd(number))];
  }

  /**
   * The same in a cell, which ends with a paragraph. Its marks stand inside the first and last one: LibreOffice would make an empty
   * line of an end behind it.
   */
  aroundCell<T extends FileChild>(
    source: Source | undefined,
    blocks: readonly Block[],
    written: readonly T[],
  ): readonly T[] {
    const [first, last] = [written[0], written.at(-1)];
    if (!(first instanceof Paragraph && last instanceof Paragraph)) return written;
    const mark = blocks.some(holdsAnswer) ? undefined : this.#name(source);
    if (mark === undefined) return written;
    const number = this.nextNumber();
    first.addRunToFront(asRun(new BookmarkStart(mark, number)));
    asOpen(last).root.push(new BookmarkEnd(number));
    return written;
  }

  /** Words that are an answer. */
  aroundWords(source: Source | undefined, written: readonly ParagraphChild[]): readonly ParagraphChild[] {
    const mark = this.#name(source);
    if (mark === undefined) return written;
    const number = this.nextNumber();
    return [
      inParagraph(new BookmarkStart(mark, number)),
      inParagraph(control(mark, number, written as readonly XmlComponent[])),
      inParagraph(new BookmarkEnd(number)),
    ];
  }

  /** Word knows bookmarks that begin with a line as hidden ones. */
  #name(source: Source | undefined): string | undefined {
    if (source?.field === undefined) return undefined;
    const { uri, field } = source;
    const draft = this.#drafts.get(uri);
    const answer = draft?.answers[field];
    if (!answer) return undefined;
    const mark = `_Codraft_${this.#marked.length + 1}`;
    this.#marked.push({ mark, draft, field, answer });
    return mark;
  }
}

/** Without the frame that Word would draw around it. */
function control(mark: string, number: number, content: readonly XmlComponent[]): Element {
  const properties = new Element('w:sdtPr', [
    new Element('w:tag', [], { 'w:val': mark }),
    new Element('w:id', [], { 'w:val': number }),
    new Element('w15:appearance', [], { 'w15:val': 'hidden' }),
  ]);
  return new Element('w:sdt', [properties, new Element('w:sdtContent', content)]);
}

/** Some of its words are an answer by themselves, and are marked where they stand. */
function holdsAnswer(block: Block): boolean {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return block.text.some(({ kind }) => kind === 'answer');
    case 'list':
      return block.items.some((item) => item.some(holdsAnswer));
    case 'quote':
      return block.blocks.some(holdsAnswer);
    default:
      return false;
  }
}

/** The library writes any of its components everywhere; its types name only the usual ones. */
function asChild(component: XmlComponent): FileChild {
  const child: unknown = component;
  return child as FileChild;
}

/** What is written of an element; only the library's own classes may add to it. */
function asOpen(component: XmlComponent): { readonly root: XmlComponent[] } {
  const open: unknown = component;
  return open as { readonly root: XmlComponent[] };
}

function asRun(component: XmlComponent): Run {
  const run: unknown = component;
  return run as Run;
}
