import { sep } from 'node:path';

/** A path as the service takes it: `/` between folders on every system. */
export function addressOf(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}

/** The address of an entry of a folder. */
export function childOf(folder: string, name: string): string {
  return folder.endsWith('/') ? folder + name : `${folder}/${name}`;
}

export function folderOf(address: string): string {
  return address.slice(0, address.lastIndexOf('/'));
}

export function nameOf(address: string): string {
  return address.slice(address.lastIndexOf('/') + 1);
}

/** True when `path` is the folder itself or lies in it. */
export function isInside(folder: string, path: string): boolean {
  return path === folder || path.startsWith(childOf(folder, ''));
}
