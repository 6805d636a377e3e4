import type { Gap } from './document';
import type { Headings } from './headings/headings';

/** What is published where an answer is missing. */
export function gapWord(state: Gap['state'], { gaps }: Headings): string {
  switch (state) {
    case 'open':
      return gaps.open;
    case 'missing':
      return gaps.missing;
    case 'unreadable':
      return gaps.unreadable;
  }
}
