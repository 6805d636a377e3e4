import type { Source } from '../document';
import type { Headings } from '../headings/headings';

/** What the parts of the HTML writer share. */
export interface HtmlWriting {
  readonly headings: Headings;
  /** Attributes that say where something was written; none in a file that is published. */
  readonly mark: (source: Source | undefined) => string;
}

/** For a file that is published: nobody there has the drafts. */
export function unmarked(): string {
  return '';
}
