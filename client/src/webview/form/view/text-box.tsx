import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { changeBetween } from '../../text-change';
import type { BoxKey } from '../model/box';
import { idOf } from './ids';
import { useForm, useStore } from './use-form';

export interface TextBoxProps {
  readonly box: BoxKey;
  /** `line` takes no line break. */
  readonly kind: 'text' | 'line';
  /** Whether it is sent as it is typed, or when it is left or Enter is pressed. */
  readonly when?: 'now' | 'later';
  /** Ids of what names it, or its name. */
  readonly labelledBy?: string;
  readonly label?: string;
  readonly describedBy?: string;
  readonly required?: boolean;
  readonly isInvalid?: boolean;
  readonly size?: 'short' | 'long';
  /** Shown for what the file has, while nothing is typed. */
  readonly atRest?: string | undefined;
  readonly inputMode?: 'numeric' | 'url';
  readonly onKeyDown?: (event: KeyboardEvent, text: string) => void;
}

/** A box that grows with what is typed in it, and shows what the file has when nothing is. */
export function TextBox(props: TextBoxProps): JSX.Element {
  const { box, kind, when = 'now', size = 'long' } = props;
  const store = useStore();
  const element = useRef<HTMLTextAreaElement>(null);
  const shown = useForm(() =>
    store.outbox.draft(box) === undefined ? (props.atRest ?? store.textIn(box)) : store.shownIn(box),
  );
  const language = useForm(() => store.document?.language);
  const isReadOnly = useForm(() => store.isReadOnly);
  // What is typed as the file has it stays as it is under the hands of its author.
  const isTypedSo = (area: HTMLTextAreaElement) =>
    props.atRest !== undefined && document.activeElement === area && area.value === store.textIn(box);
  useLayoutEffect(() => {
    const area = element.current;
    if (!area || store.outbox.isComposing(box)) return;
    if (!isTypedSo(area)) setText(area, shown);
    grow(area);
  });
  return (
    <textarea
      ref={element}
      id={idOf.box(box)}
      data-box={box}
      class={`box box-${kind} box-${size}`}
      rows={kind === 'text' && size === 'long' ? 3 : 1}
      dir="auto"
      lang={language}
      spellcheck={props.inputMode === undefined}
      inputMode={props.inputMode}
      readOnly={isReadOnly}
      aria-labelledby={props.labelledBy}
      aria-label={props.label}
      aria-describedby={props.describedBy}
      aria-required={props.required}
      aria-invalid={props.isInvalid}
      onInput={({ currentTarget }) => {
        if (kind === 'line' && /[\r\n]/.test(currentTarget.value))
          setText(currentTarget, currentTarget.value.replace(/\s*[\r\n]+\s*/g, ' '));
        grow(currentTarget);
        store.outbox.type(box, currentTarget.value, when);
      }}
      onBlur={({ currentTarget }) => {
        if (store.outbox.draft(box) === undefined) setText(currentTarget, shown);
      }}
      onKeyDown={(event) => {
        props.onKeyDown?.(event, event.currentTarget.value);
        if (event.defaultPrevented) return;
        if (event.key !== 'Enter' || event.isComposing || kind !== 'line') return;
        event.preventDefault();
        store.outbox.commit(box);
      }}
    />
  );
}

/** Puts a text in, with the cursor where it was in the words around it. */
function setText(area: HTMLTextAreaElement, text: string): void {
  if (area.value === text) return;
  const { value, selectionStart, selectionEnd } = area;
  const isFocused = document.activeElement === area;
  area.value = text;
  if (!isFocused) return;
  const { start, length, by } = changeBetween(value, text);
  const moved = (at: number) =>
    at <= start
      ? at
      : at >= start + length
        ? at - length + by.length
        : start + Math.min(at - start, by.length);
  area.setSelectionRange(moved(selectionStart), moved(selectionEnd));
}

const growsAlone = CSS.supports('field-sizing', 'content');

function grow(area: HTMLTextAreaElement): void {
  if (growsAlone) return;
  area.style.height = 'auto';
  area.style.height = `${area.scrollHeight + area.offsetHeight - area.clientHeight}px`;
}
