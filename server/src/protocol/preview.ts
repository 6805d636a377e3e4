/** What a drafter sees of a draft or a plan as its readers will see it. The client imports only types and names from here. */

/** One file, a commitment or a meeting; or the whole plan that it belongs to. */
export type PreviewScope = 'commitment' | 'plan';

/** Client to server. What is published of a draft or a plan; null when the file is none of ours. */
export const previewRequest = 'codraft/preview';
export interface PreviewParams {
  readonly uri: string;
  readonly scope: PreviewScope;
  /** The hash of every section that the page has, by id: such a section is not sent again while its hash is the same. */
  readonly known: Readonly<Record<string, string>>;
}
export type PreviewResult = PreviewInfo | null;

export interface PreviewInfo {
  /** The draft, or the plan's own file. */
  readonly uri: string;
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  /** All sections, in the order in which they stand. */
  readonly order: readonly SectionOrigin[];
  /** Those that are new or other than what is known. */
  readonly sections: readonly SectionHtml[];
}

/** Where a section stands, on the page and in its file. */
export interface SectionOrigin {
  readonly id: string;
  /** The file that it was written in; nothing for what was drawn together from all of them. */
  readonly uri?: string;
  /** The line that the lines in its HTML count from, so that a section stays the same when another above it grows. */
  readonly line: number;
}

/**
 * The HTML of one section. In it, `data-line` is the line of the source of an element, counted from the line of the
 * section's place; with `data-uri`, it is a line of that other file, counted from its top. `data-go` marks the buttons
 * that lead to the source. There is no script, style or form in it, and no address but http, https, mailto and `#id`.
 */
export interface SectionHtml {
  readonly id: string;
  /** The same for the same HTML. */
  readonly hash: string;
  readonly html: string;
}

/** Server to client, a notification: what was last answered about this is no longer so. It is told once for each answer. */
export const previewChangedNotification = 'codraft/previewChanged';
export interface PreviewChangedParams {
  readonly uri: string;
  readonly scope: PreviewScope;
}
