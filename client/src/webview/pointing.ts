import { host } from './host';
import type { Sections } from './sections';
import type { SourceLines } from './source-lines';

/** What a click, a double click or a key on the page leads to. */
export function followPointing(main: HTMLElement, sections: Sections, lines: SourceLines): void {
  const go = (element: Element, word?: string): void => {
    const source = lines.of(element);
    if (!source) return;
    const until = lines.next(source);
    host.postMessage({
      kind: 'go',
      ...source,
      ...(word !== undefined && word !== '' && { word }),
      ...(until !== undefined && { until }),
    });
  };

  main.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target : undefined;
    const acting = target?.closest('[data-act]');
    if (acting) {
      event.preventDefault();
      event.stopPropagation();
      const act = acting.getAttribute('data-act') ?? '';
      host.postMessage({ kind: 'act', act, line: Number(acting.getAttribute('data-at')) });
      return;
    }
    const button = target?.closest('[data-go]');
    if (button) {
      event.preventDefault();
      event.stopPropagation();
      go(button);
      return;
    }
    const address = target?.closest('a')?.getAttribute('href');
    if (!address?.startsWith('#')) return;
    // VS Code opens the other addresses outside; those of the page itself are its own business.
    event.preventDefault();
    event.stopPropagation();
    goTo(sections, address.slice(1));
  });

  main.addEventListener('dblclick', (event) => {
    if (!(event.target instanceof Element) || event.target.closest('a, button, summary, label')) return;
    go(event.target, getSelection()?.toString().trim());
  });
}

/** Goes to a section or to anything with such an id, with the focus, so that reading goes on there. */
function goTo(sections: Sections, encoded: string): void {
  const id = decode(encoded);
  const target = document.getElementById(id) ?? sections.of(id);
  if (!target) return;
  if (!target.hasAttribute('tabindex')) target.setAttribute('tabindex', '-1');
  target.focus({ preventScroll: true });
  target.scrollIntoView({ block: 'start' });
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
