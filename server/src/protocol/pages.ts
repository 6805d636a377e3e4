import type { PreviewInfo, PreviewScope } from './preview';

/** The hash of every section that a page has, by id: such a section is not sent again while its hash is the same. */
export type KnownSections = Readonly<Record<string, string>>;

/** What is shown as sections, as a preview is; null when the file is none of ours. */
export type PageResult = PreviewInfo | null;

/** Client to server. What changed in a draft or a plan, marked in a document. The older texts come from the client. */
export const compareRequest = 'codraft/compare';
export interface CompareParams {
  readonly uri: string;
  readonly scope: PreviewScope;
  /** The files that may be others than they are now, by the address that they have now; null for one that was not there. */
  readonly older: readonly { readonly uri: string; readonly text: string | null }[];
  /** What the versions are called. */
  readonly names: { readonly before: string; readonly after: string };
  readonly known: KnownSections;
}

/**
 * Client to server. How much has changed in drafts between two texts of each, and how much of that promises less, in the order
 * in which they are asked for. Where the newer text was merged from two sides, also what the answers are called that have
 * the words of both.
 */
export const newsRequest = 'codraft/news';
export interface NewsParams {
  readonly drafts: readonly {
    readonly uri: string;
    readonly before: string;
    readonly after: string;
    readonly sides?: { readonly ours: string; readonly theirs: string };
  }[];
}
export type NewsResult = readonly {
  readonly changes: number;
  readonly weaker: number;
  readonly merged?: readonly string[];
}[];

/**
 * Client to server. Both versions of each conflict of a draft, as readers would see them. In the HTML, a button with
 * `data-act` settles the conflict at the line `data-at`, in that way.
 */
export const conflictsRequest = 'codraft/conflicts';
export interface ConflictsParams {
  readonly uri: string;
  readonly known: KnownSections;
}
