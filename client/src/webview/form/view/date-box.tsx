import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { FormAnswer } from '../../../../../server/src/protocol/form';
import type { FormPath } from '../model/places';
import { Icon } from './icons';
import { idOf } from './ids';
import { TextBox, type TextBoxProps } from './text-box';
import { useForm, useStore } from './use-form';

interface DateBoxProps extends Omit<TextBoxProps, 'kind'> {
  readonly path: FormPath;
  readonly answer: FormAnswer;
}

/** A date in words, with a calendar beside it; while its author is in the box, as it was typed, with what the file takes it for. */
export function DateBox({ path, answer, ...shared }: DateBoxProps): JSX.Element {
  const store = useStore();
  const words = useForm(() => store.words);
  const isReadOnly = useForm(() => store.isReadOnly);
  const language = useForm(() => store.document?.language);
  const calendar = useRef<HTMLInputElement>(null);
  const isEcho = useForm(() => store.outbox.draft(path)?.phase === 'echo');
  const inWords = answer.state === 'answered' ? answer.shown : undefined;
  const open = () => {
    const { current: input } = calendar;
    if (!input) return;
    input.value = dayOf(store.shownIn(path)) ?? dayOf(answer.value ?? '') ?? '';
    input.showPicker();
  };
  return (
    <div class="date">
      <TextBox {...shared} kind="line" size="short" when="later" atRest={inWords} />
      {!isReadOnly && (
        <span class="calendar">
          <button
            type="button"
            class="icon-button"
            aria-label={words.calendar}
            aria-describedby={idOf.label(path)}
            title={words.calendar}
            onClick={open}
          >
            <Icon name="calendar" />
          </button>
          <input
            ref={calendar}
            type="date"
            tabIndex={-1}
            aria-hidden="true"
            onChange={({ currentTarget }) => {
              if (currentTarget.value !== '') store.outbox.type(path, currentTarget.value, 'now');
            }}
          />
        </span>
      )}
      <p class="shown" id={idOf.shown(path)} lang={language}>
        {isEcho ? inWords : ''}
      </p>
    </div>
  );
}

/** The day at which a calendar opens: of a month, a quarter or a year the first. */
function dayOf(date: string): string | undefined {
  const [, year, quarter, month, day = '01'] =
    /^(\d{4})(?:-?Q([1-4])|-(\d{2})(?:-(\d{2}))?)?$/.exec(date.trim()) ?? [];
  if (year === undefined) return undefined;
  const first = quarter === undefined ? (month ?? '01') : String(Number(quarter) * 3 - 2).padStart(2, '0');
  return `${year}-${first}-${day}`;
}
