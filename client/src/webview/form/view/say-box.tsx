import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { SayKey } from '../discussing';
import type { FormPath } from '../model/places';
import { firstToFill, focusOn } from './focus';
import { idOf } from './ids';
import { useForm, useStore } from './use-form';

interface SayBoxProps {
  readonly say: SayKey;
  readonly label: string;
  /** What is on the button that writes it down. */
  readonly send: string;
  readonly path: FormPath;
}

/** A box for something that is said. It is written by its button, or by Ctrl+Enter as beside the text. */
export function SayBox({ say, label, send, path }: SayBoxProps): JSX.Element {
  const store = useStore();
  const { discussing } = store;
  const words = useForm(() => store.words);
  const text = useForm(() => discussing.text(say) ?? '');
  const isSending = useForm(() => discussing.isSending(say));
  const begun = useForm(() => discussing.begun === say);
  const box = useRef<HTMLTextAreaElement>(null);
  // Before the next key is pressed.
  useLayoutEffect(() => {
    if (!begun) return;
    discussing.begun = undefined;
    focusOn(box.current, true);
  }, [begun]);
  const cancel = () => {
    discussing.cancel(say);
    focusOn(document.getElementById(idOf.discussion(path)) ?? firstToFill(path));
  };
  return (
    <div class="say">
      <textarea
        ref={box}
        class="box"
        rows={3}
        dir="auto"
        aria-label={label}
        placeholder={label}
        value={text}
        readOnly={isSending}
        onInput={({ currentTarget }) => discussing.type(say, currentTarget.value)}
        onKeyDown={(event) => {
          if (event.isComposing) return;
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
            event.preventDefault();
            discussing.send(say);
          } else if (event.key === 'Escape' && text.trim() === '') cancel();
        }}
      />
      <div class="doing">
        <button
          type="button"
          aria-disabled={isSending || text.trim() === ''}
          onClick={() => discussing.send(say)}
        >
          {send}
        </button>
        <button type="button" class="link" onClick={cancel}>
          {words.cancel}
        </button>
      </div>
    </div>
  );
}
