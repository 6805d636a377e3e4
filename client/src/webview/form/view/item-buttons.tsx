import type { ComponentChildren, JSX } from 'preact';
import { Icon } from './icons';
import type { Item } from './use-item';
import { labelsOf } from './use-item';
import { useStore } from './use-form';

interface ItemButtonsProps {
  readonly item: Item;
  readonly drag: JSX.Element;
  readonly children?: ComponentChildren;
}

/** Moves an item up and down, and takes it out. */
export function ItemButtons({ item, drag, children }: ItemButtonsProps): JSX.Element | null {
  const store = useStore();
  if (!item.canChange) return null;
  const labels = labelsOf(store, item.name);
  const button = (name: 'up' | 'down' | 'remove', run: () => void, isOff = false) => (
    <button
      type="button"
      key={name}
      class="icon-button"
      data-step={name === 'remove' ? undefined : name}
      // It keeps the focus when the item has come to the end.
      aria-disabled={isOff}
      aria-label={labels[name]}
      title={labels[name]}
      onClick={run}
    >
      <Icon name={name} />
    </button>
  );
  return (
    <div class="item-buttons">
      {children}
      {button('up', () => item.moveBy(-1), item.index <= 0)}
      {button('down', () => item.moveBy(1), item.index >= item.count - 1)}
      {item.count > 1 && drag}
      {button('remove', item.remove)}
    </div>
  );
}
