import { isWithin, join, type FormPath } from './places';

export interface FreshItem {
  readonly list: FormPath;
  readonly key: number;
  readonly index: number;
  /** The version of the document with it, as soon as that is known. */
  readonly madeIn?: number;
}

/** Items that were added in the page and are not in the file yet. They can be typed in at once. */
export class FreshItems {
  private items: readonly FreshItem[] = [];

  add(list: FormPath, key: number, index: number): void {
    this.items = [...this.items, { list, key, index }];
  }

  made(list: FormPath, key: number, madeIn: number): void {
    this.items = this.items.map((item) =>
      item.list === list && item.key === key ? { ...item, madeIn } : item,
    );
  }

  remove(list: FormPath, key: number): void {
    this.items = this.items.filter((item) => item.list !== list || item.key !== key);
  }

  expectedIn(list: FormPath): readonly FreshItem[] {
    return this.items.filter((item) => item.list === list);
  }

  isIn(path: FormPath): boolean {
    return this.items.some((item) => isWithin(path, pathOf(item)));
  }

  /** They are fresh no more when the file has them. Answers with those that it had, and has no more in this version. */
  settle(isThere: (path: FormPath) => boolean, version: number | null): readonly FormPath[] {
    this.items = this.items.filter((item) => !isThere(pathOf(item)));
    const isGone = ({ madeIn }: FreshItem) => madeIn !== undefined && version !== null && version >= madeIn;
    const gone = this.items.filter(isGone);
    this.items = this.items.filter((item) => !isGone(item));
    return gone.map(pathOf);
  }

  /** The numbers of all items of a list, in the order in which they are shown. */
  among(list: FormPath, keys: readonly number[]): readonly number[] {
    const fresh = this.expectedIn(list);
    if (fresh.length === 0) return keys;
    const all = [...keys];
    for (const { index, key } of fresh) all.splice(Math.min(index, all.length), 0, key);
    return all;
  }
}

function pathOf({ list, key }: FreshItem): FormPath {
  return join(list, `#${key}`);
}
