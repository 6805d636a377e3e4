import type { Disposable as Disposes } from 'vscode';
import { Disposable, Uri, workspace } from 'vscode';
import { textOf } from '../compare/older-files';
import { draftsShown, onDraftInFront } from '../draft-in-front';
import { isCommitmentPath } from '../plan-files';
import type { SeenTexts } from './seen-texts';

/** Who only clicks through has not looked. In milliseconds. */
const longEnough = 1500;

/** Notes what somebody looks at: a draft in sight as text, as a form or in its preview is seen once it is left. */
export class Looking implements Disposes {
  readonly #sights: (() => readonly Uri[])[] = [draftsShown];
  /** By address, what is in sight and the text that it had when it came there. */
  readonly #inSight = new Map<
    string,
    { readonly timer: ReturnType<typeof setTimeout>; readonly text: Promise<string | undefined> }
  >();
  readonly #subscriptions: Disposes;

  constructor(private readonly seen: SeenTexts) {
    this.#subscriptions = Disposable.from(
      onDraftInFront(() => this.update()),
      workspace.onDidSaveTextDocument(({ uri }) => {
        if (this.#inSight.has(uri.toString())) void this.#look(uri);
      }),
    );
    this.update();
  }

  /** What else shows drafts, such as previews; it calls `update` when that may have changed. */
  add(sight: () => readonly Uri[]): void {
    this.#sights.push(sight);
    this.update();
  }

  /** The text with which a draft came into sight; undefined where it is not. What was typed since is no news to its author. */
  textAtFirst(uri: Uri): Promise<string | undefined> {
    return this.#inSight.get(uri.toString())?.text ?? Promise.resolve(undefined);
  }

  update(): void {
    const shown = this.#sights.flatMap((sight) => sight()).filter(({ path }) => isCommitmentPath(path));
    const now = new Map(shown.map((uri) => [uri.toString(), uri]));
    for (const [address, { timer }] of this.#inSight) {
      if (now.has(address)) continue;
      clearTimeout(timer);
      this.#inSight.delete(address);
      void this.#leave(Uri.parse(address, true));
    }
    for (const [address, uri] of now) {
      if (this.#inSight.has(address)) continue;
      const timer = setTimeout(() => void this.#look(uri), longEnough);
      this.#inSight.set(address, { timer, text: readText(uri) });
    }
  }

  dispose(): void {
    this.#subscriptions.dispose();
    for (const { timer } of this.#inSight.values()) clearTimeout(timer);
  }

  async #look(uri: Uri): Promise<void> {
    const text = await readText(uri);
    if (text !== undefined) await this.seen.look(uri, text);
  }

  /** What was typed and saved while it was looked at is known; so is what is still open behind another tab. */
  async #leave(uri: Uri): Promise<void> {
    if (await this.seen.isLookedAt(uri)) await this.#look(uri);
    await this.seen.leave(uri);
  }
}

async function readText(uri: Uri): Promise<string | undefined> {
  try {
    return await textOf(uri);
  } catch {
    return undefined;
  }
}
