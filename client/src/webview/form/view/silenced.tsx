import type { JSX } from 'preact';
import type { FormPath } from '../model/places';
import { fill } from '../words';
import { useForm, useStore } from './use-form';

/** What somebody has silenced in an answer, and why: it can be heard again. */
export function SilencedHere({ path }: { readonly path: FormPath }): JSX.Element | null {
  const store = useStore();
  const words = useForm(() => store.words);
  const isReadOnly = useForm(() => store.isReadOnly);
  const silenced = useForm(() => store.answer(path).silenced);
  if (!silenced) return null;
  return (
    <ul class="silenced">
      {silenced.map(({ check, why, comment }, index) => (
        <li key={comment}>
          <span dir="auto">
            {fill(words.silenced, check)}
            {why !== '' && ` (${why})`}
          </span>{' '}
          {!isReadOnly && (
            <button type="button" class="link" onClick={() => store.act('hear', path, index)}>
              {words.hear}
              <span class="unseen">: {check}</span>
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
