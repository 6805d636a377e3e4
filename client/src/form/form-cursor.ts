import type { Disposable } from 'vscode';
import { EventEmitter } from 'vscode';
import type { DraftLine } from '../draft-in-front';

/** Where somebody is in a form: the line of the answer, as an editor of text tells of its cursor. */
export class FormCursor implements Disposable {
  readonly #moved = new EventEmitter<DraftLine>();
  readonly onDidMove = this.#moved.event;
  at: DraftLine | undefined;

  go(at: DraftLine): void {
    this.at = at;
    this.#moved.fire(at);
  }

  dispose(): void {
    this.#moved.dispose();
  }
}
