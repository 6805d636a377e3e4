import { goTo } from './going';
import { placesIn } from './model/form-document';
import type { FormPath } from './model/places';
import type { FormStore } from './store';

/** Goes to the next answer in which something was found, or to the one before; after the last comes the first. */
export function goToFinding(store: FormStore, from: FormPath | undefined, step: 1 | -1): void {
  const { document } = store;
  if (!document) return;
  const here = from === undefined ? undefined : store.placeOf(from);
  const places = [...placesIn(document)];
  const found = places.filter((at) => (document.answers.get(at)?.findings?.length ?? 0) > 0);
  const at = here === undefined ? -1 : places.indexOf(here);
  const order = new Map(places.map((place, index) => [place, index]));
  const rank = (place: string) => order.get(place) ?? 0;
  const next =
    step === 1
      ? (found.find((place) => rank(place) > at) ?? found[0])
      : ((at < 0 ? undefined : found.findLast((place) => rank(place) < at)) ?? found.at(-1));
  const path = next === undefined ? undefined : store.keys.pathOf(document, next);
  if (path === undefined) store.say(store.words.noFindings);
  else goTo(store, path, true);
}
