import type { JSX } from 'preact';
import type { BoxKey } from '../model/box';
import { fill } from '../words';
import { Icon } from './icons';
import { idOf } from './ids';
import { useForm, useStore } from './use-form';

/** Why what was typed or done is not in the file, and what can be done about it. */
export function Refused({ box }: { readonly box: BoxKey }): JSX.Element | null {
  const store = useStore();
  const words = useForm(() => store.words);
  const draft = useForm(() => store.outbox.draft(box));
  const deed = useForm(() => store.refusals.get(box));
  const there = useForm(() => store.textIn(box));
  const isStale = useForm(() => store.outbox.waits);
  if (draft && isStale && draft.phase !== 'refused') return <p class="unsaved">{words.unsaved}</p>;
  const message = draft?.refusal?.message ?? deed;
  if (message === undefined) return null;
  const isTorn = draft !== undefined && draft.base !== there;
  return (
    <div class="refused" id={idOf.refusal(box)}>
      <p>
        <Icon name="error" />
        {message}
      </p>
      {isTorn && (
        <>
          <p>{words.changedMeanwhile}</p>
          <blockquote dir="auto">{there}</blockquote>
          <div class="doing">
            <button type="button" onClick={() => store.outbox.insist(box)}>
              {words.keepMine}
            </button>
            <button type="button" onClick={() => store.outbox.drop(box)}>
              {words.takeTheirs}
            </button>
          </div>
        </>
      )}
      {draft?.refusal?.isNamedElsewhere && (
        <div class="doing">
          <button type="button" onClick={() => store.outbox.insistEverywhere(box)}>
            {words.changeEverywhere}
          </button>
          <button type="button" onClick={() => store.outbox.drop(box)}>
            {fill(words.goBackTo, there)}
          </button>
        </div>
      )}
      {draft?.refusal?.meant && (
        <div class="doing">
          {draft.refusal.meant.map(({ value, label }) => (
            <button type="button" key={value} onClick={() => store.outbox.insist(box, value)}>
              {label}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
