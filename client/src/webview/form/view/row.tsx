import type { JSX } from 'preact';
import { AnswerOf } from './answer-of';
import { Discussion } from './discussion';
import { DragHandle } from './drag';
import { Findings } from './findings';
import { ItemButtons } from './item-buttons';
import { Notes } from './notes';
import { Refused } from './refused';
import { SilencedHere } from './silenced';
import { useForm, useStore } from './use-form';
import { useItem, type ItemProps } from './use-item';

/** A box for a new note is offered by the list. */
const noNew = [undefined, () => undefined] as const;

/** An item of a list that is one box. */
export function Row(props: ItemProps): JSX.Element {
  const { path } = props;
  const store = useStore();
  const item = useItem(props);
  const answer = useForm(() => store.answer(path));
  const onKeyDown = (event: KeyboardEvent, text: string) => {
    if (event.isComposing || !item.canChange) return;
    const isOneLine = !/\n|^(?:[-*+]|\d+[.)])\s/.test(text);
    if (event.key === 'Enter' && isOneLine && !event.shiftKey && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      if (text !== '') item.addNext();
    } else if (event.key === 'Backspace' && text === '') {
      event.preventDefault();
      item.remove();
    }
  };
  return (
    <div
      role="listitem"
      class="row"
      data-path={path}
      data-index={item.index}
      aria-posinset={item.index + 1}
      aria-setsize={item.count}
      onKeyDown={item.onKeyDown}
    >
      <div class="row-line">
        <AnswerOf {...props} answer={answer} name={item.name} onKeyDown={onKeyDown} />
        <ItemButtons item={item} drag={<DragHandle index={item.index} moveTo={item.moveTo} />} />
      </div>
      <Refused box={path} />
      <Findings path={path} findings={answer.findings} />
      <SilencedHere path={path} />
      <Notes path={path} notes={answer.notes} label={item.name} adding={noNew} />
      <Discussion path={path} label={item.name} />
    </div>
  );
}
