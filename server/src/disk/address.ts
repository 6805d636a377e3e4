import { sep } from 'node:path';

/** A path as the service takes it: `/` between folders on every system. */
export function addressOf(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}

/** The address of an entry of a folder. */
export function childOf(folder: string, name: string): string {
  return folder.endsWith('/') ? folder + name : `${folder}/${name}`;
}
