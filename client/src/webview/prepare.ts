import { clean } from './clean';

/** The HTML of a section as the page shows it: what is missing and what is a problem can be pressed to go there. */
export function prepare(html: string): DocumentFragment {
  const fragment = clean(html);
  for (const place of fragment.querySelectorAll('.gap[data-line], .problem[data-line]')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'place';
    button.dataset.go = '';
    button.append(...place.childNodes);
    place.append(button);
  }
  return fragment;
}
