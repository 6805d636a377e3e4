import type { JSX } from 'preact';
import type { FormBlocker, FormPlace } from '../../../../../server/src/protocol/form';
import { goTo } from '../going';
import { focusOn } from './focus';
import { useStore } from './use-form';

interface PlaceListProps {
  readonly places: readonly FormBlocker[];
  /** Called when somebody is about to go to one of them. */
  readonly onGo?: () => void;
}

/** Questions to be gone to, each with what is the matter there. */
export function PlaceList({ places, onGo }: PlaceListProps): JSX.Element {
  const store = useStore();
  const go = (at: FormPlace) => {
    const path = store.document && store.keys.pathOf(store.document, at);
    if (path === undefined) return;
    onGo?.();
    if (path === '') focusOn(document.querySelector('.file-findings button, .page .box'));
    else goTo(store, path, true);
  };
  return (
    <ul class="places">
      {places.map(({ at, question, short }, index) => (
        <li key={index}>
          <button type="button" class="plain" onClick={() => go(at)}>
            {question !== '' && <strong dir="auto">{question}</strong>}
            <span>{short}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
