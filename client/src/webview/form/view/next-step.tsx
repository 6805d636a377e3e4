import type { JSX } from 'preact';
import { fill } from '../words';
import { PlaceList } from './place-list';
import { useForm, useStore } from './use-form';

/** What is to be done next, where the bar does not say it: blanks of a first sketch, in one line, or that nothing is in the way. */
export function NextStep(): JSX.Element | null {
  const store = useStore();
  const words = useForm(() => store.words);
  const status = useForm(() => store.document?.status);
  const isReadOnly = useForm(() => store.isReadOnly);
  if (!status || isReadOnly) return null;
  const { waiting, next, problems } = status;
  if (waiting.length > 0)
    return (
      <details class="next-step">
        <summary>{words.blanks}</summary>
        <PlaceList places={waiting} />
      </details>
    );
  if (!next || next.blockers.length + problems.errors > 0) return null;
  return <p class="next-step">{fill(words.ready, store.labelOfStage(next.stage))}</p>;
}
