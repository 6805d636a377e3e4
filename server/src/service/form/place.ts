import type { TreePath } from '../yaml/tree';

/** A path as a place of the form: `milestones/0/title`. Names of fields hold no slash. */
export function placeOf(path: TreePath): string {
  return path.join('/');
}

/** The path of a place; a step of figures only is one in a list. */
export function pathOf(place: string): TreePath {
  return place === '' ? [] : place.split('/').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}
