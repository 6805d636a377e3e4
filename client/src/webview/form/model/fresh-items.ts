import { isWithin, join, type FormPath } from './places';

interface FreshItem {
  readonly list: FormPath;
  readonly key: number;
  readonly index: number;
}

/** Items that were added in the page and are not in the file yet. They can be typed in at once. */
export class FreshItems {
  private items: readonly FreshItem[] = [];

  add(list: FormPath, key: number, index: number): void {
    this.items = [...this.items, { list, key, index }];
  }

  remove(list: FormPath, key: number): void {
    this.items = this.items.filter((item) => item.list !== list || item.key !== key);
  }

  expectedIn(list: FormPath): readonly FreshItem[] {
    return this.items.filter((item) => item.list === list);
  }

  isIn(path: FormPath): boolean {
    return this.items.some(({ list, key }) => isWithin(path, join(list, `#${key}`)));
  }

  /** They are fresh no more when the file has them. */
  settle(isThere: (path: FormPath) => boolean): void {
    this.items = this.items.filter(({ list, key }) => !isThere(join(list, `#${key}`)));
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
