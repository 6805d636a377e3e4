import type { SectionHtml, SectionOrigin } from '../../../server/src/protocol/preview';

/** Everything that the extension and its page say to each other. The page shows a list of sections, whoever made them. */

export interface PageContent {
  /** Of what is shown; the page's own heading comes with the first section. */
  readonly title: string;
  /** The language of the sections, BCP 47. */
  readonly language: string;
  /** All sections, in the order in which they stand. */
  readonly order: readonly SectionOrigin[];
  /** Those that are new to the page or have changed. */
  readonly sections: readonly SectionHtml[];
}

/** A line of a file, with the part of it that is above as a fraction. */
export interface SourceLine {
  readonly uri: string;
  readonly line: number;
}

/** From the extension to its page. */
export type ToPage =
  | { readonly kind: 'content'; readonly content: PageContent }
  /** There is nothing to show, and this is why. */
  | { readonly kind: 'notice'; readonly text: string }
  /** What is shown stays, and this says why it may no longer be so. */
  | { readonly kind: 'stale'; readonly text: string }
  /** The editor shows this line at its top. */
  | ({ readonly kind: 'scroll' } & SourceLine)
  /** Somebody has gone to this line in a form: it is to be seen. */
  | ({ readonly kind: 'point' } & SourceLine)
  /** To be handed back when VS Code restores the page after a restart. */
  | { readonly kind: 'remember'; readonly subject: unknown }
  /** Somebody asks to see the source of what stands at the top. */
  | { readonly kind: 'ask-source' };

/** From the page to the extension. */
export type FromPage =
  /** It has loaded, and shows nothing yet. */
  | { readonly kind: 'ready' }
  /** Somebody has scrolled to this line. */
  | ({ readonly kind: 'scrolled' } & SourceLine)
  /** Somebody has pressed a button that does something about this line. */
  | { readonly kind: 'act'; readonly act: string; readonly line: number }
  /** Somebody has chosen something of what the page offers: what is called so, as this. */
  | { readonly kind: 'choose'; readonly id: string; readonly choice: string }
  /** Somebody wants to go to the source: to a line, and there to a word if it stands before the line `until`. */
  | ({ readonly kind: 'go'; readonly word?: string; readonly until?: number } & SourceLine);

/** What the page keeps while it is hidden, and what VS Code hands to the extension when it restores the page. */
export interface PageState {
  readonly subject?: unknown;
  /** The element at the top by the section that it is in, and how far into it the window's top is, in pixels. */
  readonly reading?: { readonly section: string; readonly offset: number };
}
