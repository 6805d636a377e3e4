import type { Node as Block } from 'prosemirror-model';
import { EditorState, type Command, type Transaction } from 'prosemirror-state';
import { tableEditing } from 'prosemirror-tables';
import { Mapping } from 'prosemirror-transform';
import { EditorView } from 'prosemirror-view';
import type { FormWord, FormWords } from '../messages';
import { changesTo } from './changes';
import { linkRange, removeLink, setLink } from './commands';
import { afterComposition, Composition } from './composition';
import { typedMarks } from './input-rules';
import { wordKeys } from './keys';
import { createLinkForm, type LinkForm } from './link-form';
import { isEmpty, pasting } from './paste';
import { readMarkdown, type Reading } from './read';
import { settle, settled } from './settle';
import { createToolbar, type Toolbar } from './toolbar';
import { writeMarkdown } from './write';

export interface RichTextOptions {
  /** Markdown, as in docs/format.md. */
  readonly value: string;
  /** Ids of what names the box and of what describes it, as `aria-labelledby` takes them. */
  readonly labelledBy?: string;
  readonly describedBy?: string;
  readonly placeholder?: string;
  readonly readOnly?: boolean;
  readonly words: Pick<FormWords, FormWord>;
  /** Told after each change that the user makes, but not in the middle of a composition. */
  readonly onChange: (value: string) => void;
  /** Makes Markdown of the `text/html` of a clipboard; without an answer its plain text is pasted. */
  readonly onPasteHtml?: (html: string) => Promise<string | undefined>;
  readonly onFocus?: () => void;
  readonly onBlur?: () => void;
}

export interface RichText {
  /** True while an input method puts a word together. */
  readonly isComposing: boolean;
  /** Shows what has been written elsewhere, by the smallest change, and tells nobody. What is being composed is not lost by it. */
  setValue(value: string): void;
  focus(): void;
  setReadOnly(readOnly: boolean): void;
  setDescribedBy(ids: string | undefined): void;
  destroy(): void;
}

/** A box in which Markdown is written without being seen. Undo is the business of whoever keeps the value. */
export function createRichText(parent: HTMLElement, options: RichTextOptions): RichText {
  return new RichTextBox(parent, options);
}

class RichTextBox implements RichText {
  readonly #dom = document.createElement('div');
  readonly #tools = document.createElement('div');
  readonly #view: EditorView;
  readonly #toolbar: Toolbar;
  readonly #linkForm: LinkForm;
  /** What the document is written as near to as may be. */
  #base: Reading;
  /** What was last told or set. */
  #value: string;
  #readOnly: boolean;
  #describedBy: string | undefined;
  #composition: Composition | undefined;

  constructor(
    parent: HTMLElement,
    private readonly options: RichTextOptions,
  ) {
    this.#value = options.value;
    this.#base = readMarkdown(options.value);
    this.#readOnly = options.readOnly ?? false;
    this.#describedBy = options.describedBy;
    const leave = () => this.focus();
    this.#toolbar = createToolbar(options.words, {
      run: (command) => this.#run(command),
      link: this.#askForLink,
      leave,
    });
    this.#linkForm = createLinkForm(options.words, {
      apply: (address) => this.#run(setLink(address)),
      remove: () => this.#run(removeLink),
      leave,
    });
    this.#tools.hidden = true;
    this.#tools.className = 'tools';
    this.#tools.append(this.#toolbar.dom, this.#linkForm.dom);
    this.#dom.className = 'rich-text';
    this.#dom.append(this.#tools);
    this.#view = new EditorView(this.#dom, {
      state: this.#firstState(),
      editable: () => !this.#readOnly,
      attributes: (state) => this.#attributes(state),
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
    if (readOnly) this.#linkForm.close();
    this.#tools.hidden = readOnly || !this.#dom.contains(document.activeElement);
    this.#view.setProps({});
  }

  setDescribedBy(ids: string | undefined): void {
    this.#describedBy = ids;
    this.#view.setProps({});
  }

  destroy(): void {
    this.#view.destroy();
    this.#dom.remove();
  }

  #firstState(): EditorState {
    const toolbar: Command = () => {
      this.#toolbar.focus();
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

  #attributes(state: EditorState): Record<string, string> {
    const { labelledBy, placeholder } = this.options;
    return {
      role: 'textbox',
      'aria-multiline': 'true',
      'aria-readonly': String(this.#readOnly),
      class: isEmpty(state) ? 'text is-empty' : 'text',
      tabindex: '0',
      ...(labelledBy && { 'aria-labelledby': labelledBy }),
      ...(this.#describedBy && { 'aria-describedby': this.#describedBy }),
      ...(placeholder && { 'aria-placeholder': placeholder, 'data-placeholder': placeholder }),
    };
  }

  #apply(tr: Transaction): void {
    const { state, transactions } = this.#view.state.applyTransaction(tr);
    this.#composition?.follow(transactions);
    this.#view.updateState(state);
    if (!this.#tools.hidden) this.#toolbar.update(state);
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
    if (this.#linkForm.dom.hidden) this.focus();
  }

  readonly #askForLink: Command = (state) => {
    if (this.#readOnly || state.selection.$from.parent.type.spec.code) return false;
    this.#linkForm.open(linkRange(state).href);
    return true;
  };

  #noticeFocus({ relatedTarget }: FocusEvent): void {
    if (isInside(this.#dom, relatedTarget)) return;
    this.#tools.hidden = this.#readOnly;
    this.#toolbar.update(this.#view.state);
    this.options.onFocus?.();
  }

  #noticeBlur({ relatedTarget }: FocusEvent): void {
    if (isInside(this.#dom, relatedTarget)) return;
    this.#linkForm.close();
    this.#tools.hidden = true;
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
