/** A page of sections, as a preview shows them. */
export interface SectionsPage {
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  readonly sections: readonly PageSection[];
}

/** A part of a page that is drawn anew by itself. */
export interface PageSection {
  readonly id: string;
  /** The same for the same HTML. */
  readonly hash: string;
  readonly html: string;
  /** The file that it was written in, where that is not the file that the page is about. */
  readonly uri?: string;
  /** The line of the file that the lines in it count from, from 0. */
  readonly line: number;
}
