import type { Draft } from '../kinds/draft';
import { readDraft } from '../kinds/read-draft';
import type { DraftKind } from '../schema/draft-kind';
import type { TreePath } from '../yaml/tree';

/** A change that was handed out: what was done, to which place, and where that is once it is made. */
export interface OwnChange {
  readonly kind: 'answer' | 'open' | 'insert' | 'remove' | 'move' | 'note';
  readonly at: TreePath;
  readonly to: TreePath;
  /** Of an insertion, how many items it was. */
  readonly count?: number;
}

/** A text that a draft has had, and what made it of the one before, where that was a form. */
export interface Moment {
  readonly kind: DraftKind;
  readonly text: string;
  readonly by?: OwnChange;
  /** The revisions of the form that were read from it, the first and the last. */
  revisions?: readonly [number, number];
}

interface History {
  moments: Moment[];
  /** What may be made of the last text. */
  readonly handedOut: Map<string, OwnChange>;
}

const mostFiles = 20;
const mostMoments = 40;
/** Of all the texts of one file together. */
const mostCharacters = 2_000_000;

/**
 * Remembers the texts of which forms were handed out lately, and the changes that forms made since. So it is known of a
 * change what stood there for whoever made it, without a word from them. Of a file only the last few texts are kept.
 */
export class FormMemory {
  readonly #files = new Map<string, History>();

  /** The draft is as it is now. */
  follow(uri: string, { kind, yaml: { text } }: Draft): void {
    const known = this.#files.get(uri) ?? { moments: [], handedOut: new Map<string, OwnChange>() };
    this.#files.delete(uri);
    this.#files.set(uri, known);
    for (const [oldest] of this.#files) if (this.#files.size > mostFiles) this.#files.delete(oldest);
    const last = known.moments.at(-1);
    if (last?.text === text && last.kind === kind) return;
    const by = known.handedOut.get(text);
    known.handedOut.clear();
    // What others wrote between two forms is one change to whoever has seen only those.
    if (last && !by && !last.by && !last.revisions) known.moments.pop();
    known.moments.push({ kind, text, ...(by && { by }) });
    let characters = known.moments.reduce((sum, moment) => sum + moment.text.length, 0);
    while (known.moments.length > mostMoments || (characters > mostCharacters && known.moments.length > 1))
      characters -= known.moments.shift()?.text.length ?? 0;
  }

  /** A form of the draft is given out. */
  handOut(uri: string, draft: Draft, revision: number): void {
    this.follow(uri, draft);
    const now = this.#files.get(uri)?.moments.at(-1);
    if (now) now.revisions = [now.revisions?.[0] ?? revision, revision];
  }

  /** The draft may become this text, by a form. */
  made(uri: string, after: string, by: OwnChange): void {
    this.#files.get(uri)?.handedOut.set(after, by);
  }

  /** What has become of the text of a form since, itself the first; nothing when it is not known any more. */
  since(uri: string, revision: number): readonly Moment[] | undefined {
    const moments = this.#files.get(uri)?.moments ?? [];
    const from = moments.findIndex(
      ({ revisions }) => revisions && revisions[0] <= revision && revision <= revisions[1],
    );
    return from < 0 ? undefined : moments.slice(from);
  }

  forget(uri: string): void {
    this.#files.delete(uri);
  }
}

/** The draft as it was then. */
export function draftOf({ kind, text }: Moment): Draft {
  return readDraft(kind, text);
}
