import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { RichText } from '../rich-text/rich-text';
import { createRichText } from '../rich-text/rich-text-box';
import { idOf } from './ids';
import type { TextBoxProps } from './text-box';
import { useForm, useStore } from './use-form';

type RichBoxProps = Omit<TextBoxProps, 'kind' | 'when' | 'inputMode'>;

/** A box for Markdown that nobody sees. */
export function RichBox(props: RichBoxProps): JSX.Element {
  const { box, size = 'long', label, describedBy, isInvalid = false } = props;
  const store = useStore();
  const parent = useRef<HTMLDivElement>(null);
  const editor = useRef<RichText | undefined>(undefined);
  const shown = useForm(() => store.shownIn(box));
  const language = useForm(() => store.document?.language);
  const isReadOnly = useForm(() => store.isReadOnly);
  const name = `${idOf.box(box)}:name`;
  const latest = useRef(props);
  latest.current = props;

  useLayoutEffect(() => {
    if (!parent.current) return;
    const made = createRichText(parent.current, {
      value: store.shownIn(box),
      labelledBy: props.labelledBy ?? name,
      ...(describedBy !== undefined && { describedBy }),
      readOnly: store.isReadOnly,
      ...(props.required !== undefined && { required: props.required }),
      words: store.words,
      onChange: (value) => store.outbox.type(box, value, 'now'),
      onPasteHtml: (html) => store.pastes.convert(html),
    });
    editor.current = made;
    return () => made.destroy();
  }, [box]);
  useLayoutEffect(() => editor.current?.setValue(shown), [shown]);
  useEffect(() => editor.current?.setDescribedBy(describedBy), [describedBy]);
  useEffect(() => editor.current?.setInvalid(isInvalid), [isInvalid]);
  useEffect(() => editor.current?.setReadOnly(isReadOnly), [isReadOnly]);
  return (
    <div
      ref={parent}
      id={idOf.box(box)}
      data-box={box}
      class={`rich rich-${size}`}
      lang={language}
      // Before the box itself does anything about it.
      onKeyDownCapture={(event) => {
        const { target } = event;
        if (!(target instanceof HTMLElement) || target.role !== 'textbox') return;
        latest.current.onKeyDown?.(event, store.shownIn(box));
        if (event.defaultPrevented) event.stopPropagation();
      }}
    >
      {label !== undefined && (
        <span hidden id={name}>
          {label}
        </span>
      )}
    </div>
  );
}
