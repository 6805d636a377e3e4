import type { JSX } from 'preact';
import type { FormName, FormQuestion } from '../../../../../server/src/protocol/form';
import { addItem, removeItem } from '../list-deeds';
import type { FormPath } from '../model/places';
import type { FormStore } from '../store';
import { fill } from '../words';
import { Combobox } from './combobox';
import { FindingsInside, idsOfFindings } from './findings';
import { focusOn } from './focus';
import { Icon } from './icons';
import { idOf } from './ids';
import { NotesOf } from './notes';
import type { TextBoxProps } from './text-box';
import { useForm, useStore } from './use-form';

interface NamesBoxProps {
  readonly path: FormPath;
  readonly question: FormQuestion;
  /** The question about one name: the same one where only one is asked for. */
  readonly item: FormQuestion;
  readonly shared: Pick<TextBoxProps, 'labelledBy' | 'describedBy' | 'required' | 'isInvalid'>;
}

/** Who or what is named, as chips, and a box to look for more. */
export function NamesBox({ path, question, item, shared }: NamesBoxProps): JSX.Element {
  const store = useStore();
  const words = useForm(() => store.words);
  const isReadOnly = useForm(() => store.isReadOnly);
  const isList = question.box === 'list';
  const chips = useForm(() => chipsOf(store, path, isList));
  const names = useForm(() => store.document?.names[item.names ?? '']) ?? [];
  const values = useForm(() => chips.map((chip) => store.shownIn(chip)));
  const chosen = useForm(() => (isList || chips.length === 0 ? '' : nameOf(store, path, names)));
  const found = useForm(() => chips.flatMap((chip) => (isList ? idsOfFindings(store, chip) : [])));
  const add = (name: FormName) => {
    store.say(fill(words.added, name.name));
    if (isList) addItem(store, path, store.items(path).length, name.id);
    else store.outbox.type(path, name.id, 'now');
  };
  const remove = (chip: FormPath, name: string) => {
    if (isList) removeItem(store, chip, name);
    else store.outbox.type(path, '', 'now');
    focusOn(document.getElementById(idOf.box(path)));
  };
  return (
    <div class="names">
      {(isList || isReadOnly) && chips.length > 0 && (
        <ul class="chips" aria-labelledby={idOf.label(path)}>
          {chips.map((chip) => (
            <Chip key={chip} path={chip} names={names} remove={(name) => remove(chip, name)} />
          ))}
        </ul>
      )}
      <FindingsInside path={path} />
      {isList && chips.map((chip) => <NotesOf key={chip} path={chip} label={nameOf(store, chip, names)} />)}
      {!isReadOnly && (
        <Combobox
          path={path}
          names={isList ? names.filter(({ id }) => !values.includes(id)) : names}
          chosen={chosen}
          isKnown={isList || chosen === '' || names.some(({ id }) => values.includes(id))}
          given={values.join(' ')}
          canAdd={item.names === 'stakeholder' || item.names === 'theme'}
          shared={{ ...shared, describedBy: [shared.describedBy, ...found].join(' ') }}
          choose={add}
          addName={(typed) => store.act('add-name', path, typed)}
          removeLast={() => {
            const last = chips.at(-1);
            if (last !== undefined) remove(last, nameOf(store, last, names));
          }}
        />
      )}
      {isReadOnly && chips.length === 0 && <p class="help">{words.noNames}</p>}
    </div>
  );
}

interface ChipProps {
  readonly path: FormPath;
  readonly names: readonly FormName[];
  readonly remove: (name: string) => void;
}

function Chip({ path, names, remove }: ChipProps): JSX.Element {
  const store = useStore();
  const words = useForm(() => store.words);
  const isReadOnly = useForm(() => store.isReadOnly);
  const language = useForm(() => store.document?.language);
  const name = useForm(() => nameOf(store, path, names));
  const isKnown = useForm(() => names.some(({ id }) => id === store.shownIn(path)));
  const found = useForm(() => idsOfFindings(store, path));
  return (
    <li class={`chip${isKnown ? '' : ' unknown'}`} data-path={path}>
      <span dir="auto" lang={language}>
        {name}
      </span>
      {!isReadOnly && (
        <button
          type="button"
          class="icon-button"
          id={idOf.box(path)}
          aria-label={fill(words.removeName, name)}
          aria-describedby={found.length > 0 ? found.join(' ') : undefined}
          title={fill(words.removeName, name)}
          onClick={() => remove(name)}
        >
          <Icon name="remove" />
        </button>
      )}
    </li>
  );
}

function chipsOf(store: FormStore, path: FormPath, isList: boolean): readonly FormPath[] {
  if (!isList) return store.shownIn(path) === '' ? [] : [path];
  return store.items(path).filter((item) => store.placeOf(item) !== undefined);
}

function nameOf(store: FormStore, chip: FormPath, names: readonly FormName[]): string {
  const id = store.shownIn(chip);
  const { state, shown, value } = store.answer(chip);
  if (state === 'open') return `${store.words.notDecided}: ${value ?? ''}`;
  return names.find((name) => name.id === id)?.name ?? (value === id ? shown : undefined) ?? id;
}
