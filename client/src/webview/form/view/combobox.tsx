import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { FormName } from '../../../../../server/src/protocol/form';
import { findNames, plain } from '../model/find-names';
import type { FormPath } from '../model/places';
import { fill } from '../words';
import { Icon } from './icons';
import { idOf } from './ids';
import type { TextBoxProps } from './text-box';
import { useForm } from './use-form';

interface ComboboxProps {
  readonly path: FormPath;
  readonly names: readonly FormName[];
  readonly canAdd: boolean;
  readonly shared: Pick<TextBoxProps, 'labelledBy' | 'describedBy' | 'required' | 'isInvalid'>;
  readonly choose: (name: FormName) => void;
  readonly addName: (typed: string) => void;
  readonly removeLast: () => void;
}

/** A box that looks for names as one types: the combobox with a list of the ARIA patterns. */
export function Combobox(props: ComboboxProps): JSX.Element {
  const { path, names, canAdd, shared } = props;
  const words = useForm((store) => store.words);
  const language = useForm((store) => store.document?.language);
  const [typed, setTyped] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const list = useRef<HTMLUListElement>(null);
  const found = isOpen ? findNames(names, typed) : [];
  const isNew = canAdd && typed.trim() !== '' && !names.some(({ name }) => plain(name) === plain(typed));
  const count = found.length + (isOpen && isNew ? 1 : 0);
  const optionId = (index: number) => `${idOf.box(path)}:option:${index}`;

  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  const close = () => {
    setOpen(false);
    setActive(-1);
  };
  const take = (index: number) => {
    const name = found[index];
    if (name) props.choose(name);
    else if (isNew && index === found.length) props.addName(typed.trim());
    else return;
    setTyped('');
    close();
  };
  const step = (by: number) => {
    if (!isOpen) setOpen(true);
    const many = isOpen ? count : Math.max(1, names.length);
    setActive(active < 0 && by < 0 ? many - 1 : (active + by + many) % Math.max(many, 1));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp':
        if (event.altKey && event.key === 'ArrowUp') close();
        else step(event.key === 'ArrowDown' ? 1 : -1);
        break;
      case 'Enter':
        if (!isOpen && typed === '') return;
        // With something typed, Enter takes what stands first.
        take(active >= 0 ? active : typed.trim() === '' ? -1 : 0);
        break;
      case 'Escape':
        if (!isOpen && typed === '') return;
        if (isOpen) close();
        else setTyped('');
        break;
      case 'Backspace':
        if (typed !== '') return;
        props.removeLast();
        break;
      default:
        return;
    }
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div class="combobox">
      <input
        type="text"
        id={idOf.box(path)}
        class="box"
        role="combobox"
        dir="auto"
        lang={language}
        autocomplete="off"
        spellcheck={false}
        placeholder={words.searchNames}
        value={typed}
        aria-labelledby={shared.labelledBy}
        aria-describedby={shared.describedBy}
        aria-required={shared.required}
        aria-invalid={shared.isInvalid}
        aria-autocomplete="list"
        aria-expanded={isOpen && count > 0}
        aria-controls={`${idOf.box(path)}:options`}
        aria-activedescendant={isOpen && active >= 0 && active < count ? optionId(active) : undefined}
        onInput={({ currentTarget }) => {
          setTyped(currentTarget.value);
          setOpen(true);
          setActive(-1);
        }}
        onClick={() => setOpen(true)}
        onKeyDown={onKeyDown}
        onBlur={close}
      />
      <ul
        ref={list}
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
            onClick={() => take(index)}
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
            onClick={() => take(found.length)}
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
