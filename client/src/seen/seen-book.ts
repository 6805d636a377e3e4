/** What somebody last saw of a draft, and when: ISO 8601. */
export interface Seen {
  readonly text: string;
  readonly on: string;
}

interface Line {
  readonly seen?: Seen;
  /** What is being looked at now. It is what was last seen once that is over, also when the window closes before. */
  readonly inSight?: Seen;
}

/** Which text of each draft somebody has last looked at, by address. It is the person's own, and is kept where VS Code keeps such things. */
export class SeenBook {
  readonly #lines: Map<string, Line>;

  constructor(lines: Iterable<readonly [string, Line]> = []) {
    this.#lines = new Map(lines);
  }

  /** What was written before; an empty book for what is none of ours. What was in sight then has been seen. */
  static read(written: string): SeenBook {
    try {
      const { drafts } = JSON.parse(written) as { readonly drafts?: unknown };
      if (typeof drafts !== 'object' || drafts === null) return new SeenBook();
      return new SeenBook(
        Object.entries(drafts).flatMap(([uri, seen]) => (isSeen(seen) ? [[uri, { seen }] as const] : [])),
      );
    } catch {
      return new SeenBook();
    }
  }

  write(): string {
    const drafts = Object.fromEntries(
      [...this.#lines].map(([uri, { seen, inSight }]) => [uri, inSight ?? seen]),
    );
    return JSON.stringify({ version: 1, drafts });
  }

  /** Before the look that is going on, if one is. */
  of(uri: string): Seen | undefined {
    return this.#lines.get(uri)?.seen;
  }

  isLookedAt(uri: string): boolean {
    return this.#lines.get(uri)?.inSight !== undefined;
  }

  get uris(): readonly string[] {
    return [...this.#lines].flatMap(([uri, { seen }]) => (seen ? [uri] : []));
  }

  /** Somebody is looking at this text. */
  look(uri: string, text: string, on: string): void {
    const line = this.#lines.get(uri);
    this.#lines.set(uri, { ...line, inSight: { text, on } });
  }

  /** Whatever was looked at has been seen now. False if there was nothing. */
  leave(uri: string): boolean {
    const inSight = this.#lines.get(uri)?.inSight;
    if (!inSight) return false;
    this.#lines.set(uri, { seen: inSight });
    return true;
  }

  forget(uri: string): void {
    this.#lines.delete(uri);
  }
}

function isSeen(value: unknown): value is Seen {
  if (typeof value !== 'object' || value === null) return false;
  const { text, on } = value as Readonly<Record<string, unknown>>;
  return typeof text === 'string' && typeof on === 'string';
}
