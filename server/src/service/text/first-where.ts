/** Where the first item stands that a test takes, in a list in which it takes all that follow as well; else the list's length. */
export function firstWhere<T>(items: readonly T[], isTaken: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isTaken(items[middle] as T)) high = middle;
    else low = middle + 1;
  }
  return low;
}
