import { makeChoices } from './choices';
import { clean } from './clean';
import { hasRoomForPictures } from './figures';

/** The HTML of a section as the page shows it: what is missing and what is a problem can be pressed to go there, what is offered can be chosen. */
export function prepare(html: string): DocumentFragment {
  const fragment = clean(html);
  for (const element of fragment.querySelectorAll('.gap[data-line], .problem[data-line]')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'place';
    button.dataset.go = '';
    button.append(...element.childNodes);
    element.append(button);
  }
  makeChoices(fragment);
  for (const table of fragment.querySelectorAll<HTMLTableElement>('table.grid')) nameCells(table);
  if (!hasRoomForPictures()) {
    for (const details of fragment.querySelectorAll<HTMLDetailsElement>('figure > details'))
      details.open = true;
  }
  return fragment;
}

/** In a narrow panel a row of a table is a block, and its cells stand below the names of their columns. */
function nameCells({ tHead, tBodies }: HTMLTableElement): void {
  const names = [...(tHead?.rows[0]?.cells ?? [])].map(({ textContent }) => textContent.trim());
  for (const row of [...tBodies].flatMap((body) => [...body.rows])) {
    let column = 0;
    for (const cell of row.cells) {
      const name = names[column];
      if (name && cell.tagName === 'TD') cell.dataset.column = name;
      column += cell.colSpan;
    }
  }
}
