import { createContext } from 'preact';
import { useContext, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { FormStore } from '../store';

export const StoreContext = createContext<FormStore | undefined>(undefined);

export function useStore(): FormStore {
  const store = useContext(StoreContext);
  if (!store) throw new Error('There is no form around this.');
  return store;
}

/** What is selected of the form; drawn again only when that is another. */
export function useForm<T>(select: (store: FormStore) => T): T {
  const store = useStore();
  const [, draw] = useState(0);
  const value = select(store);
  const latest = useRef({ select, value });
  latest.current = { select, value };
  useLayoutEffect(
    () =>
      store.subscribe(() => {
        if (!isSame(latest.current.value, latest.current.select(store))) draw((times) => times + 1);
      }),
    [store],
  );
  return value;
}

/** True of the same value, and of lists and records with the same values. */
function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (!isRecord(a) || !isRecord(b)) return false;
  const names = Object.keys(a);
  return (
    names.length === Object.keys(b).length && names.every((name) => name in b && Object.is(a[name], b[name]))
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  return Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
}
