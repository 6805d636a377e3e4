import type { TreePath } from '../../yaml/tree';

/** The path that rules write into their data: `milestones.0.due`. */
export function readPath(written: string): TreePath {
  return written.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}

/** True when two names differ only in capitals, accents, and how their words are joined. */
export function isSameSpelling(a: string, b: string): boolean {
  return foldSpelling(a) === foldSpelling(b);
}

function foldSpelling(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .trim()
    .replace(/[\s_-]+/g, '-');
}
