import type { CustomTextEditorProvider, TextDocument, ViewColumn, WebviewPanel } from 'vscode';
import { Disposable, Uri, commands, window, workspace } from 'vscode';
import { formChangedNotification } from '../../../server/src/protocol/form';
import type { FormChangedParams } from '../../../server/src/protocol/form';
import { FormPage } from './form-page';
import type { FormTarget } from './form-mirror';
import type { FormSources } from './form-page';
import { formType } from './form-type';

/** All forms that are open. */
export class Forms implements CustomTextEditorProvider {
  readonly #open = new Set<FormPage>();
  /** Where forms go that are about to open, by address. */
  readonly #targets = new Map<string, FormTarget>();
  readonly #subscriptions: Disposable;

  constructor(private readonly sources: FormSources) {
    this.#subscriptions = Disposable.from(
      window.registerCustomEditorProvider(formType, this, { supportsMultipleEditorsPerDocument: true }),
      // The client hands on a notification to one listener only.
      sources.client.onNotification(formChangedNotification, ({ uri }: FormChangedParams) => {
        for (const page of this.#of(Uri.parse(uri))) page.refresh();
      }),
      workspace.onWillSaveTextDocument((saving) => {
        const pages = this.#of(saving.document.uri);
        if (pages.length > 0) saving.waitUntil(Promise.all(pages.map((page) => page.settle())));
      }),
    );
  }

  resolveCustomTextEditor(document: TextDocument, panel: WebviewPanel): void {
    const page = new FormPage(document, panel, this.sources);
    // A form that was split goes on at the same answer.
    const split = this.#of(document.uri).find(({ beside }) => beside.focus !== '');
    this.#open.add(page);
    panel.onDidDispose(() => {
      this.#open.delete(page);
      page.dispose();
    });
    const address = document.uri.toString();
    const target = this.#targets.get(address) ?? split?.line;
    this.#targets.delete(address);
    if (target !== undefined) page.goTo(target);
  }

  /** The form that has the focus. */
  get active(): FormPage | undefined {
    return [...this.#open].find(({ panel }) => panel.active);
  }

  /** Opens a draft as a form, or shows the form that is there, and goes to a place in it. */
  open(uri: Uri, target: FormTarget, viewColumn?: ViewColumn): Promise<void> {
    const options = { preview: false, viewColumn };
    return this.#openBy(uri, target, () =>
      commands.executeCommand('vscode.openWith', uri, formType, options),
    );
  }

  /** Makes a form of the text that is in front. */
  replaceText(uri: Uri, line: number): Promise<void> {
    return this.#openBy(uri, line, () => commands.executeCommand('reopenActiveEditorWith', formType));
  }

  async #openBy(uri: Uri, target: FormTarget, open: () => Thenable<unknown>): Promise<void> {
    const address = uri.toString();
    this.#targets.set(address, target);
    await open();
    const page = this.#of(uri).find(({ panel }) => panel.active);
    if (page && this.#targets.delete(address)) page.goTo(target);
  }

  dispose(): void {
    this.#subscriptions.dispose();
    for (const page of this.#open) page.dispose();
  }

  #of(uri: Uri): readonly FormPage[] {
    const address = uri.toString();
    return [...this.#open].filter(({ document }) => document.uri.toString() === address);
  }
}
