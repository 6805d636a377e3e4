import type { JSX } from 'preact';
import type { FormPath } from '../model/places';
import { fill } from '../words';
import { Icon } from './icons';
import { idOf } from './ids';
import type { TextBoxProps } from './text-box';
import { useCombobox, type Choosing } from './use-combobox';
import { useForm } from './use-form';

interface ComboboxProps extends Choosing {
  readonly path: FormPath;
  /** True unless it has a name that there is not. */
  readonly isKnown: boolean;
  readonly shared: Pick<TextBoxProps, 'labelledBy' | 'describedBy' | 'required' | 'isInvalid'>;
}

/** A box that looks for names as one types. */
export function Combobox(props: ComboboxProps): JSX.Element {
  const { path, chosen, shared } = props;
  const words = useForm((store) => store.words);
  const language = useForm((store) => store.document?.language);
  const box = useCombobox(props);
  const { typed = '', isOpen, found, isNew, count, active } = box;
  const optionId = (index: number) => `${idOf.box(path)}:option:${index}`;
  return (
    <div class={chosen === '' ? 'combobox' : 'combobox with-one'}>
      <input
        ref={box.input}
        type="text"
        id={idOf.box(path)}
        class={props.isKnown ? 'box' : 'box unknown'}
        role="combobox"
        dir="auto"
        lang={language}
        autocomplete="off"
        spellcheck={false}
        placeholder={words.searchNames}
        value={box.typed ?? chosen}
        aria-labelledby={shared.labelledBy}
        aria-describedby={shared.describedBy}
        aria-required={shared.required}
        aria-invalid={shared.isInvalid}
        aria-autocomplete="list"
        aria-expanded={isOpen && count > 0}
        aria-controls={`${idOf.box(path)}:options`}
        aria-activedescendant={isOpen && active >= 0 && active < count ? optionId(active) : undefined}
        onInput={({ currentTarget }) => box.type(currentTarget.value)}
        // One name gives way to what is typed next.
        onFocus={({ currentTarget }) => currentTarget.select()}
        onClick={box.open}
        onKeyDown={box.onKeyDown}
        onBlur={box.leave}
      />
      {chosen !== '' && (
        <button
          type="button"
          class="icon-button"
          aria-label={fill(words.removeName, chosen)}
          title={fill(words.removeName, chosen)}
          onClick={box.clear}
        >
          <Icon name="remove" />
        </button>
      )}
      <ul
        ref={box.list}
        id={`${idOf.box(path)}:options`}
        class="options"
        role="listbox"
        aria-labelledby={shared.labelledBy}
        hidden={!isOpen || count === 0}
        // The box keeps the focus.
        onMouseDown={(event) => event.preventDefault()}
      >
        {found.map((name, index) => (
          <li
            key={name.id}
            id={optionId(index)}
            role="option"
            aria-selected={index === active}
            onClick={() => box.take(index)}
          >
            <span dir="auto" lang={language}>
              {name.name}
            </span>
            {name.detail !== undefined && <span class="detail">{name.detail}</span>}
          </li>
        ))}
        {isOpen && isNew && (
          <li
            id={optionId(found.length)}
            role="option"
            class="add-name"
            aria-selected={active === found.length}
            onClick={() => box.take(found.length)}
          >
            <Icon name="add" />
            {fill(words.addName, typed.trim())}
          </li>
        )}
      </ul>
      {isOpen && count === 0 && typed.trim() !== '' && (
        <p class="help" role="status">
          {words.noNames}
        </p>
      )}
    </div>
  );
}
