import type { JSX } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { FormQuestion } from '../../../../../server/src/protocol/form';
import { goTo } from '../going';
import { addItem } from '../list-deeds';
import { hasWords } from '../model/find-names';
import { contentOf, nameIn } from '../model/form-document';
import { isWithin, join, questionAt, type FormPath } from '../model/places';
import type { FormStore } from '../store';
import { fill } from '../words';
import { Card } from './card';
import { Chunk, chunksOf } from './chunk';
import { Icon } from './icons';
import { idOf } from './ids';
import { Row } from './row';
import { useForm, useStore } from './use-form';

interface ItemListProps {
  readonly path: FormPath;
  readonly question: FormQuestion;
  /** The question about each item. */
  readonly item: FormQuestion;
  readonly level: number;
}

/** Lists that are longer can be looked through by words. */
const long = 20;

/** The height of an item before any is drawn, in pixels. */
const usualRoom = 64;

/** The items of a list, one below the other: a box each, or a card each when they have questions of their own. */
export function ItemList({ path, question, item, level }: ItemListProps): JSX.Element {
  const store = useStore();
  const words = useForm(() => store.words);
  const isReadOnly = useForm(() => store.isReadOnly);
  const items = useForm(() => store.items(path));
  const [typed, setTyped] = useState('');
  // The room that is left for what is not drawn is that of the first items that are.
  const [room, setRoom] = useState<number | undefined>(undefined);
  const measure = (height: number) => setRoom((known) => known ?? height);
  const shown = useForm(() => (typed.trim() === '' ? items : items.filter((one) => has(store, one, typed))));
  const wanted = useForm(() => store.wanted?.path);
  useLayoutEffect(() => {
    // Where somebody goes is shown, whatever was looked for before.
    if (wanted !== undefined && isWithin(wanted, path) && !shown.some((one) => isWithin(wanted, one)))
      setTyped('');
  }, [wanted]);
  const isNamed = item.label !== question.label && item.label !== '';
  const isCards = item.box === 'group';
  const add = () => goTo(store, firstBox(store, addItem(store, path, items.length)), true);
  return (
    <div class="list" id={idOf.body(path)}>
      {isCards && items.length > long && (
        <div class="filter">
          <input
            type="search"
            class="box"
            dir="auto"
            aria-label={fill(words.filter, question.label)}
            placeholder={fill(words.filter, question.label)}
            value={typed}
            onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          />
          <p class="help" role="status">
            {fill(words.shownOf, shown.length, items.length)}
          </p>
        </div>
      )}
      {shown.length > 0 && (
        <div role="list" class={isCards ? 'cards' : 'rows'} aria-labelledby={idOf.label(path)}>
          {chunksOf(shown).map((chunk, index) => (
            <Chunk key={index} items={chunk} room={room ?? usualRoom} measure={measure}>
              {(one) =>
                isCards ? (
                  <Card key={one} path={one} question={item} list={question} level={level + 1} />
                ) : (
                  <Row key={one} path={one} question={item} list={question} />
                )
              }
            </Chunk>
          ))}
        </div>
      )}
      {!isReadOnly && (
        <button
          type="button"
          class="add"
          id={items.length === 0 ? idOf.box(path) : `${idOf.box(path)}:add`}
          data-add={path}
          aria-label={fill(words.addNamed, isNamed ? item.label : question.label)}
          onClick={add}
        >
          <Icon name="add" />
          {isNamed ? fill(words.addNamed, item.label) : words.add}
        </button>
      )}
    </div>
  );
}

/** Where one begins to write: ids are made by themselves. */
function firstBox(store: FormStore, path: FormPath): FormPath {
  const id = questionAt(path);
  const first = store.document?.inner.get(id)?.find(({ box }) => box !== 'id');
  return first ? join(path, nameIn(first, id)) : path;
}

function has(store: FormStore, path: FormPath, typed: string): boolean {
  const at = store.placeOf(path);
  // What is being added is looked at, not looked for.
  if (!store.document || at === undefined) return true;
  const { title, detail } = store.answer(path);
  return hasWords(`${title ?? ''} ${detail ?? ''} ${contentOf(store.document, at)}`, typed);
}
