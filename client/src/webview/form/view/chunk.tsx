import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { isWithin, type FormPath } from '../model/places';
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
  readonly children: (item: FormPath) => ComponentChildren;
}

/** Part of a list. Of a long one only what is near the window is drawn, and room is left for the rest. */
export function Chunk({ items, children }: ChunkProps): JSX.Element {
  const marker = useRef<HTMLDivElement>(null);
  const [isNear, setNear] = useState(items.length < size);
  const height = useRef(items.length * 64);
  const isWanted = useForm(
    ({ wanted }) => wanted !== undefined && items.some((item) => isWithin(wanted.path, item)),
  );
  // It stays until it has come into sight.
  const wasWanted = useRef(false);
  wasWanted.current ||= isWanted;
  useEffect(() => {
    const element = marker.current;
    if (!element || items.length < size) return;
    const watching = new IntersectionObserver(
      ([entry]) => {
        if (!entry) return;
        // What has the focus stays, and so does where one goes to next from there.
        const isIn = element.contains(document.activeElement);
        wasWanted.current = false;
        if (!entry.isIntersecting) height.current = element.offsetHeight || height.current;
        setNear(entry.isIntersecting || isIn);
      },
      { rootMargin: '1200px 0px' },
    );
    watching.observe(element);
    return () => watching.disconnect();
  }, [items.length < size]);
  const isDrawn = isNear || wasWanted.current || items.length < size;
  useLayoutEffect(() => {
    if (marker.current) marker.current.style.blockSize = isDrawn ? '' : `${height.current}px`;
  }, [isDrawn]);
  return (
    <div class="chunk" ref={marker}>
      {isDrawn && items.map(children)}
    </div>
  );
}
