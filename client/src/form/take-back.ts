import type { TextDocument } from 'vscode';
import { commands, workspace } from 'vscode';
import type { AnswerChanges } from './change-answer';
import type { FormPage } from './form-page';
import type { Way } from './typed-runs';

/**
 * Takes back, or makes again, what was done last to the document of a form: its history is that of the document, and what was
 * typed in one go is one step in it, as in a text editor. The form goes to where that was.
 */
export class TakingBack {
  readonly #last = new WeakMap<TextDocument, Promise<void>>();

  constructor(private readonly changes: AnswerChanges) {}

  /** One after the other, however fast the keys are pressed. */
  run(page: FormPage, way: Way): Promise<void> {
    const { document } = page;
    const before = this.#last.get(document) ?? Promise.resolve();
    const run = before.catch(() => undefined).then(() => this.#run(page, way));
    this.#last.set(document, run);
    return run;
  }

  async #run(page: FormPage, way: Way): Promise<void> {
    await page.settle();
    const { document } = page;
    const runs = this.changes.runs(document);
    const before = document.getText();
    const step = runs.next(way, before);
    let line: number | undefined;
    const watching = workspace.onDidChangeTextDocument(({ document: changed, contentChanges }) => {
      if (changed !== document || contentChanges.length === 0) return;
      line = Math.min(...contentChanges.map(({ range }) => range.start.line));
    });
    try {
      for (let count = 0; count < step.count; count += 1) await commands.executeCommand(way);
    } finally {
      watching.dispose();
    }
    runs.done(way, { before, after: document.getText() });
    if (line !== undefined) page.goTo(step.at === undefined ? line : { at: step.at });
  }
}
