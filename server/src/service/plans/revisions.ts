/**
 * What has changed since when. Whoever wants to know keeps the revision at which it last looked: it takes nothing away from
 * others, and none of them has to be told.
 */
export class Revisions<K> {
  /** When each was last changed, the oldest change first. */
  readonly #changes = new Map<K, number>();
  #now = 0;

  /** Grows with each change. */
  get now(): number {
    return this.#now;
  }

  changed(key: K): void {
    this.#changes.delete(key);
    this.#changes.set(key, ++this.#now);
  }

  /** When it was last changed; 0 for what never was. */
  of(key: K): number {
    return this.#changes.get(key) ?? 0;
  }

  /** What has changed after this revision, what is gone included, in the order of the changes. */
  since(revision: number): ReadonlySet<K> {
    if (revision >= this.#now) return new Set();
    return new Set([...this.#changes].flatMap(([key, at]) => (at > revision ? [key] : [])));
  }
}
