import { render } from 'preact';
import { reveal } from './going';
import { host } from './host';
import { keepForm, restoreTexts, restoreView } from './keeping';
import type { KeptTexts, ToForm } from './messages';
import { settle, watchBoxes } from './pointing';
import { FormStore } from './store';
import { App } from './view/app';
import { followFocus } from './view/follow-focus';
import { whenReleased } from './view/pressing';
import { StoreContext } from './view/use-form';

/** The page of a form: shows what the extension tells, and tells it what is typed and done. */
function start(main: HTMLElement, notice: HTMLElement): void {
  const store = new FormStore();
  const kept = host.getState();
  let handedBack: KeptTexts | undefined;
  let isRestored = false;
  watchBoxes(store, main);
  const focusAgain = followFocus(main);

  const hear = (data: ToForm) => {
    switch (data.kind) {
      case 'words':
        store.words = data.words;
        document.documentElement.lang = data.language;
        store.tell();
        break;
      case 'form':
        store.show(data.form);
        document.title = data.form.title;
        tell(notice, '');
        main.removeAttribute('aria-busy');
        if (isRestored || !store.document) break;
        isRestored = true;
        if (kept) restoreView(store, kept);
        for (const texts of [kept, handedBack]) if (texts) restoreTexts(store, texts);
        break;
      case 'kept':
        handedBack = data.kept;
        break;
      case 'changed':
        store.hear(data.ticket, data.result);
        break;
      case 'pasted':
        store.pastes.hear(data.ticket, data.markdown);
        break;
      case 'reveal':
        if (data.at === '' && data.focus) focusAgain();
        else reveal(store, data.at, data.focus);
        break;
      case 'threads':
        store.discussing.show(data.threads);
        break;
      case 'said':
        store.discussing.hear(data.ticket, data.isWritten);
        break;
      case 'settle':
        settle(store);
        break;
      case 'read-only':
        store.isReadOnly = data.isReadOnly;
        store.tell();
        break;
      case 'notice':
      case 'stale':
        if (data.kind === 'notice') store.clear();
        tell(notice, data.text);
        main.removeAttribute('aria-busy');
        break;
    }
  };
  // What comes while something is pressed would move it away, and the click would be lost.
  window.addEventListener('message', ({ data }: MessageEvent<ToForm>) => whenReleased(() => hear(data)));
  render(
    <StoreContext.Provider value={store}>
      <App />
    </StoreContext.Provider>,
    main,
  );
  keepForm(store);
  host.postMessage({ kind: 'ready' });
}

function tell(notice: HTMLElement, text: string): void {
  if (notice.textContent !== text) notice.textContent = text;
  notice.hidden = text === '';
}

const main = document.querySelector('main');
const notice = document.querySelector<HTMLElement>('[role=status]');
if (main && notice) start(main, notice);
