import type { Gap } from './document';
import type { Headings } from './headings/headings';

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
