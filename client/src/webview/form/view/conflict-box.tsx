import type { JSX } from 'preact';
import type { FormConflict } from '../../../../../server/src/protocol/form';
import type { FormPath } from '../model/places';
import { idOf } from './ids';
import { useForm, useStore } from './use-form';

interface ConflictBoxProps {
  readonly path: FormPath;
  readonly conflict: FormConflict;
}

/** Two versions of an answer beside each other, of which one is to be chosen. */
export function ConflictBox({ path, conflict }: ConflictBoxProps): JSX.Element {
  const store = useStore();
  const words = useForm(() => store.words);
  const language = useForm(() => store.document?.language);
  const names = { ours: words.chooseOurs, theirs: words.chooseTheirs, both: words.chooseBoth };
  return (
    <div class="conflict" id={idOf.box(path)} tabIndex={-1} role="group" aria-labelledby={idOf.label(path)}>
      <p>{words.conflict}</p>
      <div class="versions">
        {([conflict.ours, conflict.theirs] as const).map(({ label, text }, index) => (
          <figure key={index}>
            <figcaption>{label}</figcaption>
            <blockquote dir="auto" lang={language}>
              {text}
            </blockquote>
          </figure>
        ))}
      </div>
      <div class="doing">
        {conflict.ways.map((way) => (
          <button type="button" key={way} onClick={() => store.act('resolve', path, way)}>
            {names[way]}
          </button>
        ))}
      </div>
    </div>
  );
}
