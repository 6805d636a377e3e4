/** The letters of a picture in a narrower panel than this are too small to be read. narrow.css has the same width. */
const narrow = matchMedia('(max-width: 48rem)');

export function hasRoomForPictures(): boolean {
  return !narrow.matches;
}

/** Where there is no room for a picture, the table that says the same is open in its place. */
export function openTablesWhenNarrow(main: HTMLElement): void {
  narrow.addEventListener('change', () => {
    if (hasRoomForPictures()) return;
    for (const details of main.querySelectorAll<HTMLDetailsElement>('figure > details')) details.open = true;
  });
}
