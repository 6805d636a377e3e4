import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { join, parentOf, questionAt, type FormPath } from '../model/places';
import { nameIn } from '../model/form-document';
import type { FormStore } from '../store';
import { fill } from '../words';
import { AddRemark, Discussion } from './discussion';
import { DragHandle } from './drag';
import { Findings } from './findings';
import { HeadingOf } from './heading';
import { Icon } from './icons';
import { idOf } from './ids';
import { ItemButtons } from './item-buttons';
import { AddNote, Notes } from './notes';
import { Answer } from './question';
import { Refused } from './refused';
import { SilencedHere } from './silenced';
import { useForm, useStore } from './use-form';
import { useItem, type ItemProps } from './use-item';

/** Lists of no more items show all that is in them. */
const few = 2;

/** An item of a list that has questions of its own: folded, it says what it is called and what is wrong in it. */
export function Card(props: ItemProps & { readonly level: number }): JSX.Element {
  const { path, question, level } = props;
  const store = useStore();
  const item = useItem(props);
  const answer = useForm(() => store.answer(path));
  const isOpen = useForm(() => store.isOpen(path, store.items(parentOf(path)).length <= few));
  const pointed = useForm(() => store.pointed === path);
  const adding = useState<number | undefined>(undefined);
  return (
    <div
      role="listitem"
      class={`card${isOpen ? ' open' : ''}${pointed ? ' pointed' : ''}`}
      data-path={path}
      data-index={item.index}
      aria-posinset={item.index + 1}
      aria-setsize={item.count}
      onKeyDown={item.onKeyDown}
    >
      <div class="card-head">
        <HeadingOf level={level} class="card-title" id={idOf.label(path)}>
          <button
            type="button"
            id={idOf.box(path)}
            aria-expanded={isOpen}
            aria-controls={isOpen ? idOf.body(path) : undefined}
            onClick={() => store.setOpen(path, !isOpen)}
          >
            <Icon name="open" />
            <span class="number">{item.index + 1}</span>
            <span class="title" dir="auto">
              {answer.title ?? question.label}
            </span>
          </button>
        </HeadingOf>
        <ItemButtons item={item} drag={<DragHandle index={item.index} moveTo={item.moveTo} />}>
          {isOpen && <AddNote notes={answer.notes} label={item.name} adding={adding} />}
          {isOpen && <AddRemark path={path} label={item.name} />}
        </ItemButtons>
        <CardDetail path={path} detail={answer.detail} />
      </div>
      {isOpen && (
        <div class="card-body" id={idOf.body(path)} role="group" aria-labelledby={idOf.label(path)}>
          <Refused box={path} />
          <Findings path={path} findings={answer.findings} />
          <SilencedHere path={path} />
          <Notes path={path} notes={answer.notes} label={item.name} adding={adding} />
          <Discussion path={path} label={item.name} />
          <Answer {...{ path, question, answer, level }} isOpen={false} />
        </div>
      )}
    </div>
  );
}

/** What is said beside the name: a date, what it comes after, and how many findings there are inside. */
function CardDetail({
  path,
  detail,
}: {
  readonly path: FormPath;
  readonly detail?: string | undefined;
}): JSX.Element | null {
  const store = useStore();
  const words = useForm(() => store.words);
  const language = useForm(() => store.document?.language);
  const follows = useForm(() => followed(store, path));
  const undecided = useForm(() => undecidedDates(store, path));
  const troubles = useForm(() => store.document?.troubles.get(store.placeOf(path) ?? '') ?? 0);
  const worst = useForm(() => store.document?.worst.get(store.placeOf(path) ?? '')) ?? 'info';
  const levels = { error: words.levelError, warning: words.levelWarning, info: words.levelInfo };
  const remarks = useForm(() => store.discussing.openIn(path));
  if ((detail ?? '') === '' && follows.length + undecided.length + troubles + remarks === 0) return null;
  return (
    <p class="card-detail">
      {detail !== undefined && detail !== '' && (
        <span dir="auto" lang={language}>
          {detail}
        </span>
      )}
      {undecided.map((label) => (
        <span key={label}>
          {label}: {words.notDecided}
        </span>
      ))}
      {follows.length > 0 && (
        <span class="follows" dir="auto">
          {fill(words.follows, follows.join(', '))}
        </span>
      )}
      {troubles > 0 && (
        <span class={`troubles troubles-${worst}`}>
          <Icon name={worst} />
          <span class="unseen">{levels[worst]} </span>
          {fill(words.findingsInside, troubles)}
        </span>
      )}
      {remarks > 0 && (
        <span class="troubles">
          <Icon name="remark" />
          {fill(words.remarks, remarks)}
        </span>
      )}
    </p>
  );
}

/** What the dates in it are called that are not decided yet. */
function undecidedDates(store: FormStore, path: FormPath): readonly string[] {
  const id = questionAt(path);
  const dates = (store.document?.inner.get(id) ?? []).filter(({ box }) => box === 'date');
  return dates
    .filter((question) => store.answer(join(path, nameIn(question, id))).state === 'open')
    .map(({ label }) => label);
}

/** The names of those beside it that it comes after: where its questions name what it is one of itself. */
function followed(store: FormStore, path: FormPath): readonly string[] {
  const { document } = store;
  const id = questionAt(path);
  const inner = document?.inner.get(id) ?? [];
  const own = inner.find(({ declares }) => declares);
  if (!document || !own) return [];
  const ownId = store.answer(join(path, nameIn(own, id))).value;
  return inner.flatMap((question) => {
    const kind = document.questions.get(join(question.id, '-'))?.names;
    const names = kind === undefined ? [] : (document.names[kind] ?? []);
    if (!names.some((name) => name.id === ownId)) return [];
    return store
      .items(join(path, nameIn(question, id)))
      .map((item) => store.answer(item).value ?? '')
      .filter((value) => value !== '')
      .map((value) => names.find((name) => name.id === value)?.name ?? value);
  });
}
