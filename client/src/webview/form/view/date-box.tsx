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

/** A date as people write it, with a calendar beside it, and what the file takes it for. */
export function DateBox({ path, answer, ...shared }: DateBoxProps): JSX.Element {
  const store = useStore();
  const words = useForm(() => store.words);
  const isReadOnly = useForm(() => store.isReadOnly);
  const language = useForm(() => store.document?.language);
  const calendar = useRef<HTMLInputElement>(null);
  const day = /^\d{4}-\d{2}-\d{2}$/.test(answer.value ?? '') ? answer.value : '';
  return (
    <>
      <div class="date">
        <TextBox {...shared} kind="line" size="short" when="later" />
        {!isReadOnly && (
          <span class="calendar">
            <button
              type="button"
              class="icon-button"
              aria-label={words.calendar}
              aria-describedby={idOf.label(path)}
              title={words.calendar}
              onClick={() => calendar.current?.showPicker()}
            >
              <Icon name="calendar" />
            </button>
            <input
              ref={calendar}
              type="date"
              tabIndex={-1}
              aria-hidden="true"
              value={day}
              onChange={({ currentTarget }) => {
                if (currentTarget.value !== '') store.outbox.type(path, currentTarget.value, 'now');
              }}
            />
          </span>
        )}
      </div>
      <p class="shown" id={idOf.shown(path)} lang={language}>
        {answer.state === 'answered' && answer.shown !== answer.value ? answer.shown : ''}
      </p>
    </>
  );
}
