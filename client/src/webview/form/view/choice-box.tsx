import type { JSX } from 'preact';
import type { FormQuestion } from '../../../../../server/src/protocol/form';
import type { FormPath } from '../model/places';
import { idOf } from './ids';
import type { TextBoxProps } from './text-box';
import { useForm, useStore } from './use-form';

interface ChoiceBoxProps extends Omit<TextBoxProps, 'kind'> {
  readonly path: FormPath;
  readonly question: FormQuestion;
}

/** As many as can be taken in at a glance are all shown. */
const few = 6;

/** One of several answers, each with its meaning. */
export function ChoiceBox(props: ChoiceBoxProps): JSX.Element {
  const { path, question } = props;
  const store = useStore();
  const value = useForm(() => store.shownIn(path));
  const choices = question.choices ?? [];
  // What the file has is shown even if the form does not know it.
  const all =
    value === '' || choices.some((choice) => choice.value === value)
      ? choices
      : [...choices, { value, label: value }];
  const choose = (chosen: string) => store.outbox.type(path, chosen, 'now');
  return all.length > few ? (
    <Select {...props} value={value} all={all} choose={choose} />
  ) : (
    <Radios {...props} value={value} all={all} choose={choose} />
  );
}

interface ChosenProps extends ChoiceBoxProps {
  readonly value: string;
  readonly all: NonNullable<FormQuestion['choices']>;
  readonly choose: (value: string) => void;
}

function Radios({ path, value, all, choose, ...shared }: ChosenProps): JSX.Element {
  const words = useForm((store) => store.words);
  const isReadOnly = useForm((store) => store.isReadOnly);
  return (
    <div
      class="choices"
      role="radiogroup"
      data-box={path}
      aria-labelledby={shared.labelledBy}
      aria-label={shared.label}
      aria-describedby={shared.describedBy}
      aria-required={shared.required}
    >
      {all.map((choice, index) => (
        <div class="choice" key={choice.value}>
          <input
            type="radio"
            id={index === 0 ? idOf.box(path) : `${idOf.box(path)}:${index}`}
            name={path}
            checked={choice.value === value}
            disabled={isReadOnly}
            aria-describedby={choice.help === undefined ? undefined : `${idOf.box(path)}:help:${index}`}
            onChange={() => choose(choice.value)}
          />
          <label for={index === 0 ? idOf.box(path) : `${idOf.box(path)}:${index}`}>{choice.label}</label>
          {choice.help !== undefined && (
            <p class="help" id={`${idOf.box(path)}:help:${index}`}>
              {choice.help}
            </p>
          )}
        </div>
      ))}
      {value !== '' && !isReadOnly && (
        <button type="button" class="link quiet" onClick={() => choose('')}>
          {words.clear}
        </button>
      )}
    </div>
  );
}

function Select({ path, value, all, choose, ...shared }: ChosenProps): JSX.Element {
  const words = useForm((store) => store.words);
  const isReadOnly = useForm((store) => store.isReadOnly);
  const help = all.find((choice) => choice.value === value)?.help;
  return (
    <>
      <select
        id={idOf.box(path)}
        data-box={path}
        class="box"
        value={value}
        disabled={isReadOnly}
        aria-labelledby={shared.labelledBy}
        aria-label={shared.label}
        aria-describedby={shared.describedBy}
        aria-required={shared.required}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      >
        <option value="">{words.choose}</option>
        {all.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
      <p class="shown" id={idOf.shown(path)}>
        {help ?? ''}
      </p>
    </>
  );
}
