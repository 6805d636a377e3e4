import type { Source } from '../document';
import type { Headings } from '../headings/headings';
import { headingsFor, languageOfLabels } from '../headings/headings-for';
import { escapeHtml } from './escape';

/** What the parts of the HTML writer share. */
export interface HtmlWriting {
  readonly headings: Headings;
  /** The attribute that says in which language the labels are, with a blank before it; empty where it is that of the document. */
  readonly lang: string;
  /** Attributes that say where something was written; none in a file that is published. */
  readonly mark: (source: Source | undefined) => string;
}

/** What writes a document in this language. */
export function htmlWriting(language: string, mark: HtmlWriting['mark']): HtmlWriting {
  const labels = languageOfLabels(language);
  return {
    headings: headingsFor(language),
    lang: labels === undefined ? '' : ` lang="${escapeHtml(labels)}"`,
    mark,
  };
}

/** For a file that is published: nobody there has the drafts. */
export function unmarked(): string {
  return '';
}
