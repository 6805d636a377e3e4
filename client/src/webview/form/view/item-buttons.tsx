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
  const buttons = [
    { name: 'up', isOff: item.index <= 0, run: () => item.moveBy(-1) },
    { name: 'down', isOff: item.index >= item.count - 1, run: () => item.moveBy(1) },
    { name: 'remove', isOff: false, run: item.remove },
  ] as const;
  return (
    <div class="item-buttons">
      {children}
      {item.count > 1 && drag}
      {buttons.map(({ name, isOff, run }) => (
        <button
          type="button"
          key={name}
          class="icon-button"
          // It keeps the focus when the item has come to the end.
          aria-disabled={isOff}
          aria-label={labels[name]}
          title={labels[name]}
          onClick={run}
        >
          <Icon name={name} />
        </button>
      ))}
    </div>
  );
}
