import type { TreePath } from '../yaml/tree';

/** A map or list that is open at some line, by the column at which its keys or dashes stand. */
export type Frame = MapFrame | ListFrame;

export interface MapFrame {
  readonly kind: 'map';
  readonly column: number;
  readonly keys: string[];
  /** The key that was read last, and whether a value stands behind it. */
  key: string | undefined;
  hasValue: boolean;
}

export interface ListFrame {
  readonly kind: 'list';
  readonly column: number;
  index: number;
  /** True when the present item holds text, so that nothing but more text can follow below it. */
  hasValue: boolean;
}

export function pathOf(frames: readonly Frame[]): TreePath {
  return frames.flatMap((frame): (string | number)[] => {
    if (frame.kind === 'list') return [frame.index];
    return frame.key === undefined ? [] : [frame.key];
  });
}

/** Leaves the maps and lists that a dash at this column ends, and counts the item that it begins. */
export function beginItem(frames: Frame[], column: number): void {
  leave(frames, (frame) => frame.column > column);
  const top = frames.at(-1);
  if (top?.kind === 'list' && top.column === column) {
    top.index++;
    top.hasValue = false;
  } else {
    frames.push({ kind: 'list', column, index: 0, hasValue: false });
  }
}

/** Leaves what a key at this column ends, and notes the key in its map. */
export function beginKey(frames: Frame[], column: number, key: string): MapFrame {
  const map = enterMap(frames, column);
  map.key = key;
  map.hasValue = false;
  map.keys.push(key);
  return map;
}

/** The map whose keys stand at this column, opened if need be. */
export function enterMap(frames: Frame[], column: number): MapFrame {
  // A list may stand at the column of its key, so a key at that column ends it.
  leave(frames, (frame) => frame.column > column || (frame.kind === 'list' && frame.column === column));
  const top = frames.at(-1);
  if (top?.kind === 'map' && top.column === column) return top;
  const map: MapFrame = { kind: 'map', column, keys: [], key: undefined, hasValue: false };
  frames.push(map);
  return map;
}

export function leave(frames: Frame[], isOver: (frame: Frame) => boolean): void {
  for (let top = frames.at(-1); top && isOver(top); top = frames.at(-1)) frames.pop();
}
