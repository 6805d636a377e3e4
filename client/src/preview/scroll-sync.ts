import type { TextEditor, Uri } from 'vscode';
import { Disposable, Range, TextEditorRevealType, window } from 'vscode';
import { languageId } from '../../../server/src/protocol/index';

/** What an editor says of its scrolling this soon after the page has moved it is an echo, in milliseconds. */
const echo = 250;

/** Tells the page where the editors are, and moves the editors to where the page is. */
export class ScrollSync {
  readonly #subscriptions: Disposable;
  readonly #moved = new WeakMap<TextEditor, number>();

  constructor(private readonly tell: (uri: Uri, line: number) => void) {
    this.#subscriptions = Disposable.from(
      window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => this.#scrolled(textEditor)),
      window.onDidChangeActiveTextEditor((editor) => {
        if (editor) this.#scrolled(editor);
      }),
    );
  }

  /** The page has been scrolled to this line, of which a fraction may be above. */
  follow(uri: Uri, line: number): void {
    const address = uri.toString();
    for (const editor of window.visibleTextEditors) {
      if (editor.document.uri.toString() !== address) continue;
      const whole = Math.max(0, Math.min(Math.floor(line), editor.document.lineCount - 1));
      this.#moved.set(editor, Date.now());
      editor.revealRange(new Range(whole, 0, whole, 0), TextEditorRevealType.AtTop);
    }
  }

  /** Where the editor of a file is, if one is to be seen. */
  tellAgain(uri: Uri): void {
    const address = uri.toString();
    const editor = window.visibleTextEditors.find(({ document }) => document.uri.toString() === address);
    this.tell(uri, editor?.visibleRanges[0]?.start.line ?? 0);
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #scrolled(editor: TextEditor): void {
    const [top] = editor.visibleRanges;
    if (top === undefined || editor.document.languageId !== languageId) return;
    if (Date.now() - (this.#moved.get(editor) ?? 0) < echo) return;
    this.tell(editor.document.uri, top.start.line);
  }
}
