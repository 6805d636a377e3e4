import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { fill } from '../words';
import { PlaceList } from './place-list';
import { useForm, useStore } from './use-form';

/** What stands in the way of the next stage: a list that opens over the page, each leading to its question. */
export function Blockers(): JSX.Element | null {
  const store = useStore();
  const words = useForm(() => store.words);
  const next = useForm(() => store.document?.status.next);
  const panel = useRef<HTMLDetailsElement>(null);
  if (!next || next.blockers.length === 0) return null;
  const close = () => panel.current?.removeAttribute('open');
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
      <div class="panel">
        <PlaceList places={next.blockers} onGo={close} />
      </div>
    </details>
  );
}
