import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { isWithin, type FormPath } from '../model/places';
import { whenReleased } from './pressing';
import { useForm } from './use-form';

/** So many items are drawn or left out together. */
const size = 25;

export function chunksOf(items: readonly FormPath[]): readonly (readonly FormPath[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}

interface ChunkProps {
  readonly items: readonly FormPath[];
  /** How high an item is, and what tells when that is known. */
  readonly room: number;
  readonly measure: (room: number) => void;
  readonly children: (item: FormPath) => ComponentChildren;
}

/** Part of a list. Of a long one only what is near the window is drawn, and room is left for the rest. */
export function Chunk({ items, room, measure, children }: ChunkProps): JSX.Element {
  const marker = useRef<HTMLDivElement>(null);
  const [isNear, setNear] = useState(items.length < size);
  const height = useRef<number | undefined>(undefined);
  const isWanted = useForm(
    ({ wanted }) => wanted !== undefined && items.some((item) => isWithin(wanted.path, item)),
  );
  // It stays until it has come into sight.
  const wasWanted = useRef(false);
  wasWanted.current ||= isWanted;
  useEffect(() => {
    const element = marker.current;
    if (!element || items.length < size) return;
    const look = (isInSight: boolean) => {
      // What has the focus stays, and so does where one goes to next from there.
      const isIn = element.contains(document.activeElement);
      wasWanted.current = false;
      if (!isInSight && element.childElementCount > 0) height.current = element.offsetHeight;
      setNear(isInSight || isIn);
    };
    const watching = new IntersectionObserver(
      ([entry]) => {
        if (entry) whenReleased(() => look(entry.isIntersecting));
      },
      { rootMargin: '1200px 0px' },
    );
    watching.observe(element);
    return () => watching.disconnect();
  }, [items.length < size]);
  const isDrawn = isNear || wasWanted.current || items.length < size;
  useLayoutEffect(() => {
    const { current: element } = marker;
    if (!element) return;
    element.style.blockSize = isDrawn ? '' : `${height.current ?? items.length * room}px`;
    if (isDrawn && items.length >= size) measure(element.offsetHeight / items.length);
  }, [isDrawn, room]);
  return (
    <div class="chunk" ref={marker}>
      {isDrawn && items.map(children)}
    </div>
  );
}
