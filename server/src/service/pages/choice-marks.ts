import { escapeHtml } from '../publish/html/escape';

/** Something that a reader of a page can choose, and what it is called. */
export interface Option {
  readonly choice: string;
  readonly label: string;
}

/**
 * The heading of a section as the words beside a box to tick. A page makes boxes and buttons of what carries `data-choose`: the
 * HTML of a section holds none.
 */
export function withTick(html: string, id: string, isTicked: boolean): string {
  return html.replace(
    /(<h\d[^>]*>)(.*?)(?=<\/h\d>)/s,
    (_, start: string, words: string) =>
      `${start}<span data-choose="${escapeHtml(id)}" data-choice="take"${isTicked ? ' data-chosen' : ''}>${words}</span>`,
  );
}

/** Several of which one can be chosen. */
export function oneOf(
  id: string,
  label: string,
  options: readonly Option[],
  chosen: string | undefined,
): string {
  const spans = options.map(
    (option) =>
      `<span data-choose="${escapeHtml(id)}" data-choice="${escapeHtml(option.choice)}"${option.choice === chosen ? ' data-chosen' : ''}>${escapeHtml(option.label)}</span>`,
  );
  return `<div class="choices" role="radiogroup" aria-label="${escapeHtml(label)}">${spans.join('\n')}</div>`;
}

/** One of many, which a page shows as a list that folds open. */
export function oneFromList(id: string, label: string, options: readonly Option[], chosen: string): string {
  const spans = options.map(
    (option) =>
      `<span data-choice="${escapeHtml(option.choice)}"${option.choice === chosen ? ' data-chosen' : ''}>${escapeHtml(option.label)}</span>`,
  );
  return `<div role="listbox" data-choose-from="${escapeHtml(id)}" aria-label="${escapeHtml(label)}">${spans.join('\n')}</div>`;
}

/** A box to tick with words beside it. */
export function tickBox(id: string, label: string, isTicked: boolean): string {
  return `<p><span data-choose="${escapeHtml(id)}" data-choice="take"${isTicked ? ' data-chosen' : ''}>${escapeHtml(label)}</span></p>`;
}

/** The buttons of a page, by what they do. */
export function actButtons(acts: Readonly<Record<string, string>>): string {
  const buttons = Object.entries(acts).map(
    ([act, label]) => `<button type="button" data-act="${escapeHtml(act)}">${escapeHtml(label)}</button>`,
  );
  return `<p class="actions">${buttons.join('\n')}</p>\n`;
}

/** Puts something at the end of a section. */
export function atEndOf(html: string, more: string): string {
  return html.replace(/<\/section>\s*$/, () => `${more}\n</section>\n`);
}
