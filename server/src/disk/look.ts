import { lstat, stat } from 'node:fs/promises';

/** True when something of that name is there, be it a link that leads nowhere. */
export async function exists(path: string): Promise<boolean> {
  return (await orNothing(lstat(path))) !== undefined;
}

/** True when something of that name is there, and where a link leads as well. */
export async function isThere(path: string): Promise<boolean> {
  return (await orNothing(stat(path))) !== undefined;
}

export async function isFile(path: string): Promise<boolean> {
  return (await orNothing(stat(path)))?.isFile() === true;
}

export async function isFolder(path: string): Promise<boolean> {
  return (await orNothing(stat(path)))?.isDirectory() === true;
}

export async function isLink(path: string): Promise<boolean> {
  return (await orNothing(lstat(path)))?.isSymbolicLink() === true;
}

/** A pipe with a name, or one that a shell hands over. */
export async function isPipe(path: string): Promise<boolean> {
  return (await orNothing(stat(path)))?.isFIFO() === true;
}

async function orNothing<Value>(asked: Promise<Value>): Promise<Value | undefined> {
  try {
    return await asked;
  } catch {
    return undefined;
  }
}
