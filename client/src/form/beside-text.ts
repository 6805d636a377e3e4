import type { TextDocument, Disposable } from 'vscode';
import { Range, Selection, TextEditorRevealType, window } from 'vscode';
import type { FormPlace } from '../../../server/src/protocol/form';
import type { FormMirror } from './form-mirror';

/** Keeps a form and the text beside it at the same answer. Only the one in front leads. */
export class BesideText {
  /** The answer that the cursor of the form is in, or was. */
  focus: FormPlace = '';
  /** Where both were seen last: what they say of that is no news. */
  #last: FormPlace = '';
  readonly #subscriptions: Disposable;

  constructor(
    private readonly document: TextDocument,
    private readonly mirror: FormMirror,
    private readonly reveal: (at: FormPlace) => void,
  ) {
    this.#subscriptions = window.onDidChangeTextEditorSelection(() => this.follow());
  }

  /** The cursor of the form is in this answer. */
  lead(at: FormPlace): void {
    this.focus = at;
    const line = Math.min(this.mirror.lineOf(at), this.document.lineCount - 1);
    this.#last = this.mirror.placeAt(line);
    const editor = window.visibleTextEditors.find(({ document }) => document === this.document);
    if (editor === undefined || this.mirror.placeAt(editor.selection.active.line) === this.#last) return;
    const { end } = this.document.lineAt(line).range;
    editor.selection = new Selection(end, end);
    editor.revealRange(new Range(end, end), TextEditorRevealType.InCenterIfOutsideViewport);
  }

  /** The cursor of the text may be in another answer, or the form is there only now. */
  follow(): void {
    const { document, selection } = window.activeTextEditor ?? {};
    if (document !== this.document || selection === undefined) return;
    const at = this.mirror.placeAt(selection.active.line);
    if (at === '' || at === this.#last) return;
    this.#last = at;
    this.reveal(at);
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }
}
