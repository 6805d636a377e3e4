import type { Node as Block } from 'prosemirror-model';
import { EditorState, type Command, type Transaction } from 'prosemirror-state';
import { tableEditing } from 'prosemirror-tables';
import { Mapping } from 'prosemirror-transform';
import { Decoration, DecorationSet, EditorView } from 'prosemirror-view';
import { attributesOf } from './attributes';
import { changesTo } from './changes';
import { linkRange } from './commands';
import { afterComposition, Composition } from './composition';
import { typedMarks } from './input-rules';
import { wordKeys } from './keys';
import { isEmpty, pasting } from './paste';
import { readMarkdown, type Reading } from '../../../../../server/src/prose/read';
import type { RichText, RichTextOptions } from './rich-text';
import { settle, settled } from './settle';
import { createTools, type Tools } from './tools';
import { writeMarkdown } from '../../../../../server/src/prose/write';

/** A box in which Markdown is written without being seen. Undo is the business of whoever keeps the value. */
export function createRichText(parent: HTMLElement, options: RichTextOptions): RichText {
  return new RichTextBox(parent, options);
}

class RichTextBox implements RichText {
  readonly #dom = document.createElement('div');
  readonly #tools: Tools;
  readonly #view: EditorView;
  /** What the document is written as near to as may be. */
  #base: Reading;
  /** What was last told or set. */
  #value: string;
  #readOnly: boolean;
  #describedBy: string | undefined;
  #isInvalid = false;
  #composition: Composition | undefined;

  constructor(
    parent: HTMLElement,
    private readonly options: RichTextOptions,
  ) {
    this.#value = options.value;
    this.#base = readMarkdown(options.value);
    this.#readOnly = options.readOnly ?? false;
    this.#describedBy = options.describedBy;
    this.#tools = createTools(options.words, {
      run: (command) => this.#run(command),
      link: this.#askForLink,
      asked: () => this.#view.setProps({}),
      leave: () => this.focus(),
    });
    this.#dom.className = 'rich-text';
    this.#dom.append(this.#tools.dom);
    this.#view = new EditorView(this.#dom, {
      state: this.#firstState(),
      editable: () => !this.#readOnly,
      attributes: (state) =>
        attributesOf(options, {
          isEmpty: isEmpty(state),
          readOnly: this.#readOnly,
          isInvalid: this.#isInvalid,
          describedBy: this.#describedBy,
        }),
      decorations: (state) => this.#chosen(state),
      dispatchTransaction: (tr) => this.#apply(tr),
      scrollMargin: { top: 8, bottom: 56, left: 0, right: 0 },
      handleDOMEvents: {
        compositionstart: () => this.#beginComposition(),
        compositionend: () => this.#endComposition(),
        // The history is the document's own.
        beforeinput: (_, event) => refuse(event, event.inputType.startsWith('history')),
        click: (_, event) => refuse(event, isOnLink(event)),
        auxclick: (_, event) => refuse(event, isOnLink(event)),
      },
    });
    this.#dom.addEventListener('focusin', (event) => this.#noticeFocus(event));
    this.#dom.addEventListener('focusout', (event) => this.#noticeBlur(event));
    parent.append(this.#dom);
  }

  get isComposing(): boolean {
    return this.#composition !== undefined || this.#view.composing;
  }

  setValue(value: string): void {
    if (this.#composition) {
      this.#composition.theirs = value;
      return;
    }
    if (value === this.#value) return;
    this.#showTheirs(value, this.#view.state.doc, new Mapping());
  }

  focus(): void {
    this.#view.focus();
  }

  setReadOnly(readOnly: boolean): void {
    this.#readOnly = readOnly;
    if (readOnly || !this.#dom.contains(document.activeElement)) this.#tools.hide();
    else this.#tools.show(this.#view.state);
    this.#view.setProps({});
  }

  setDescribedBy(ids: string | undefined): void {
    this.#describedBy = ids;
    this.#view.setProps({});
  }

  setInvalid(isInvalid: boolean): void {
    this.#isInvalid = isInvalid;
    this.#view.setProps({});
  }

  destroy(): void {
    this.#view.destroy();
    this.#dom.remove();
  }

  #firstState(): EditorState {
    const toolbar: Command = () => {
      this.#tools.focus();
      return true;
    };
    const state = EditorState.create({
      doc: this.#base.root.node,
      plugins: [
        wordKeys({ link: this.#askForLink, toolbar }),
        typedMarks(),
        pasting(this.options.onPasteHtml),
        tableEditing(),
        settled(),
      ],
    });
    const tr = settle(state);
    return tr ? state.apply(tr) : state;
  }

  /** The words that the address is asked for: the browser shows no selection where the focus is not. */
  #chosen(state: EditorState): DecorationSet | null {
    if (!this.#tools.isAsking) return null;
    const { from, to } = linkRange(state);
    return DecorationSet.create(state.doc, [Decoration.inline(from, to, { class: 'chosen' })]);
  }

  #apply(tr: Transaction): void {
    const { state, transactions } = this.#view.state.applyTransaction(tr);
    this.#composition?.follow(transactions);
    this.#view.updateState(state);
    this.#tools.update(state);
    if (!tr.getMeta(fromElsewhere) && transactions.some(({ docChanged }) => docChanged)) this.#tell();
  }

  #tell(): void {
    if (this.#composition) return;
    const value = writeMarkdown(this.#view.state.doc, this.#base);
    if (value === this.#value) return;
    this.#value = value;
    this.options.onChange(value);
  }

  /** Makes of `doc`, which `mapping` leads from to what is shown now, what was written elsewhere. */
  #showTheirs(value: string, doc: Block, mapping: Mapping): void {
    const theirs = readMarkdown(value);
    const { tr } = this.#view.state;
    for (const { from, to, content } of [...changesTo(doc, theirs.root.node)].reverse())
      tr.replaceWith(mapping.map(from), mapping.map(to), content);
    this.#base = theirs;
    this.#value = value;
    this.#view.dispatch(tr.setMeta(fromElsewhere, true));
  }

  #beginComposition(): void {
    this.#composition ??= new Composition(this.#view.state.doc);
  }

  #endComposition(): void {
    const ended = this.#composition;
    if (!ended) return;
    afterComposition(this.#view, () => {
      if (this.#composition !== ended) return;
      this.#composition = undefined;
      const { theirs, doc, mapping } = ended;
      if (theirs !== undefined && theirs !== this.#value) this.#showTheirs(theirs, doc, mapping);
      this.#tell();
    });
  }

  #run(command: Command): void {
    command(this.#view.state, (tr) => this.#view.dispatch(tr), this.#view);
    if (!this.#tools.isAsking) this.focus();
  }

  readonly #askForLink: Command = (state) => {
    if (this.#readOnly || state.selection.$from.parent.type.spec.code) return false;
    this.#tools.ask(linkRange(state).href);
    this.#view.setProps({});
    return true;
  };

  #noticeFocus({ relatedTarget }: FocusEvent): void {
    if (isInside(this.#dom, relatedTarget)) return;
    if (!this.#readOnly) this.#tools.show(this.#view.state);
    this.options.onFocus?.();
  }

  #noticeBlur({ relatedTarget }: FocusEvent): void {
    if (isInside(this.#dom, relatedTarget)) return;
    this.#tools.hide();
    this.#view.setProps({});
    this.options.onBlur?.();
  }
}

const fromElsewhere = 'fromElsewhere';

function refuse(event: Event, isRefused: boolean): boolean {
  if (isRefused) event.preventDefault();
  return isRefused;
}

/** A link is read here, not followed. */
function isOnLink({ target }: Event): boolean {
  return target instanceof Element && target.closest('a') !== null;
}

function isInside(around: HTMLElement, target: EventTarget | null): boolean {
  return target instanceof Node && around.contains(target);
}
