import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { Icon } from './icons';

interface DragHandleProps {
  /** Where the item is among the others, from 0. */
  readonly index: number;
  readonly moveTo: (index: number) => void;
}

/** What an item is dragged by, with the mouse, a pen or a finger. With the keyboard there are keys and buttons. */
export function DragHandle({ index, moveTo }: DragHandleProps): JSX.Element {
  const dragging = useRef<Dragging | undefined>(undefined);
  const end = (isDropped: boolean) => {
    const { current } = dragging;
    dragging.current = undefined;
    if (!current) return;
    current.item.classList.remove('dragged');
    unmark(current);
    if (isDropped && current.to !== undefined && current.to !== index) moveTo(current.to);
  };
  return (
    <span
      class="grip"
      aria-hidden="true"
      onPointerDown={(event) => {
        const item = event.currentTarget.closest<HTMLElement>('[data-index]');
        const list = item?.closest<HTMLElement>('[role=list]');
        if (!item || !list || event.button !== 0) return;
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
        item.classList.add('dragged');
        dragging.current = { item, list, from: index };
      }}
      onPointerMove={(event) => {
        if (dragging.current) mark(dragging.current, event.clientY);
      }}
      onPointerUp={() => end(true)}
      onPointerCancel={() => end(false)}
    >
      <Icon name="grip" />
    </span>
  );
}

interface Dragging {
  readonly item: HTMLElement;
  readonly list: HTMLElement;
  readonly from: number;
  /** Where it would come to stand. */
  to?: number;
  marked?: HTMLElement;
}

/** Shows between which items it would be let go, and moves on what is beyond the window. */
function mark(dragging: Dragging, y: number): void {
  const edge = 48;
  if (y < edge || y > window.innerHeight - edge) window.scrollBy(0, y < edge ? -16 : 16);
  const items = [...dragging.list.querySelectorAll<HTMLElement>('[data-index]')].filter(
    (item) => item.closest('[role=list]') === dragging.list,
  );
  const below = items.find((item) => {
    const { top, height } = item.getBoundingClientRect();
    return y < top + height / 2;
  });
  const last = items.at(-1);
  if (!last) return;
  const before = below ? Number(below.dataset.index) : Number(last.dataset.index) + 1;
  unmark(dragging);
  dragging.to = before > dragging.from ? before - 1 : before;
  if (dragging.to === dragging.from) return;
  dragging.marked = below ?? last;
  dragging.marked.classList.add(below ? 'drop-before' : 'drop-behind');
}

function unmark({ marked }: Dragging): void {
  marked?.classList.remove('drop-before', 'drop-behind');
}
