import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { FormPlace } from '../../../../../server/src/protocol/form';
import { goTo } from '../going';
import { fill } from '../words';
import { focusOn } from './focus';
import { useForm, useStore } from './use-form';

/** What stands in the way of the next stage: a list that opens over the page, each leading to its question. */
export function Blockers(): JSX.Element | null {
  const store = useStore();
  const words = useForm(() => store.words);
  const document = useForm(() => store.document);
  const panel = useRef<HTMLDetailsElement>(null);
  const next = document?.status.next;
  if (!document || !next || next.blockers.length === 0) return null;
  const close = () => panel.current?.removeAttribute('open');
  const go = (at: FormPlace) => {
    const path = store.keys.pathOf(document, at);
    if (path === undefined) return;
    close();
    if (path === '') focusOn(window.document.querySelector('.file-findings button, .page .box'));
    else goTo(store, path, true);
  };
  return (
    <details
      class="blockers"
      ref={panel}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || panel.current?.open !== true) return;
        close();
        panel.current.querySelector('summary')?.focus();
      }}
      onFocusOut={({ relatedTarget }) => {
        if (relatedTarget instanceof Node && !panel.current?.contains(relatedTarget)) close();
      }}
    >
      <summary>{fill(words.blocked, store.labelOfStage(next.stage), next.blockers.length)}</summary>
      <ul class="panel">
        {next.blockers.map(({ at, question, short }, index) => (
          <li key={index}>
            <button type="button" class="plain" onClick={() => go(at)}>
              {question !== '' && <strong dir="auto">{question}</strong>}
              <span>{short}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
