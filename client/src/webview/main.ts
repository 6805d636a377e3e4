import { followChoices } from './choices';
import { openTablesWhenNarrow } from './figures';
import { host, remember } from './host';
import type { ToPage } from './messages';
import { followPointing } from './pointing';
import { Scrolling } from './scrolling';
import { Sections } from './sections';
import { SourceLines } from './source-lines';

/** The page: shows the sections that the extension sends, and tells it what its reader does. */
function start(main: HTMLElement, notice: HTMLElement): void {
  const sections = new Sections(main);
  const lines = new SourceLines(sections);
  const scrolling = new Scrolling(sections, lines);
  followPointing(main, sections, lines);
  followChoices(main);
  openTablesWhenNarrow(main);
  new ResizeObserver(() => lines.forget()).observe(main);

  window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
    switch (data.kind) {
      case 'content': {
        const { content } = data;
        document.title = content.title;
        if (main.lang !== content.language) main.lang = content.language;
        tell(notice, '');
        scrolling.hold(() => keepFocus(main, () => sections.apply(content)));
        main.removeAttribute('aria-busy');
        break;
      }
      case 'notice':
        sections.clear();
        lines.forget();
        tell(notice, data.text);
        main.removeAttribute('aria-busy');
        break;
      case 'stale':
        tell(notice, data.text);
        main.removeAttribute('aria-busy');
        break;
      case 'scroll':
        scrolling.follow(data);
        break;
      case 'point':
        scrolling.show(data);
        break;
      case 'remember':
        remember({ subject: data.subject });
        break;
      case 'ask-source': {
        const line = scrolling.line();
        if (line) host.postMessage({ kind: 'go', uri: line.uri, line: Math.floor(line.line) });
        break;
      }
    }
  });
  host.postMessage({ kind: 'ready' });
}

function tell(notice: HTMLElement, text: string): void {
  if (notice.textContent !== text) notice.textContent = text;
  if (notice.hidden !== (text === '')) notice.hidden = text === '';
}

/** When what had the focus is gone, the focus goes to the section that it was in, not to the top of the page. */
function keepFocus(main: HTMLElement, change: () => void): void {
  const focused = document.activeElement;
  const part = focused?.closest<HTMLElement>('[data-part]');
  change();
  if (!part || focused?.isConnected || !main.contains(part)) return;
  part.tabIndex = -1;
  part.focus({ preventScroll: true });
}

const main = document.querySelector('main');
const notice = document.querySelector<HTMLElement>('[role=status]');
if (main && notice) start(main, notice);
