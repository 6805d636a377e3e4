import type { Figure, Picture } from '../document';
import { drawBars } from './draw-bars';
import { drawTimeline } from './draw-timeline';
import { escapeHtml } from './escape';
import type { HtmlWriting } from './html-writing';
import { writeLabel } from './write-inlines';
import { writeTable } from './write-table';

/** A picture, and the table that says the same. */
export function writeFigure({ caption, picture, table, showsTable }: Figure, writing: HtmlWriting): string {
  const { asTable } = writing.headings.pictures;
  const drawn = draw(picture, caption, writing);
  const words = writeTable(table, writing);
  const below =
    showsTable === true
      ? words
      : `<details><summary>${writeLabel(asTable, writing)}</summary>\n${words}</details>\n`;
  return `<figure>\n<div class="wide" tabindex="0" role="group" aria-label="${escapeHtml(caption)}">${drawn}</div>\n${below}</figure>\n`;
}

function draw(picture: Picture, caption: string, writing: HtmlWriting): string {
  switch (picture.kind) {
    case 'timeline':
      return drawTimeline(picture, caption, writing);
    case 'bars':
      return drawBars(picture, caption, writing);
  }
}
