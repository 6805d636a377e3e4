import { mkdir, rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { realPath } from './follow';
import { exists } from './look';
import { notWritten } from './not-written';
import { createFile, followTo, replaceFile } from './write-file';

export interface FileToWrite {
  /** Relative to the folder, with `/` between folders. */
  readonly name: string;
  readonly text: string;
}

/** Creates files in a folder, and the folders they lie in; none of them when one cannot be. Throws `NotWritten`. */
export async function createFiles(root: string, files: readonly FileToWrite[]): Promise<void> {
  const undo: (() => Promise<void>)[] = [];
  const make = async (folder: string, within?: string) => {
    for (const made of await makeFolder(folder, within)) undo.unshift(() => rmdir(made));
  };
  try {
    await make(root);
    const within = await realPath(root);
    for (const { name, text } of files) {
      const path = join(root, name);
      await make(dirname(path), within);
      await createFile(path, text, { within });
      undo.unshift(() => rm(path));
    }
  } catch (error) {
    for (const step of undo) await step().catch(() => undefined);
    throw notWritten(error);
  }
}

/** Writes files in a folder, over those that are there, one after the other. Throws `NotWritten`. */
export async function putFiles(root: string, files: readonly FileToWrite[]): Promise<void> {
  try {
    const within = await realPath(root);
    for (const { name, text } of files) {
      const path = join(root, name);
      await makeFolder(dirname(path), within);
      await ((await exists(path)) ? replaceFile : createFile)(path, text, { within });
    }
  } catch (error) {
    throw notWritten(error);
  }
}

/** Makes a folder and those above it; returns the ones that were not there, the uppermost first. */
async function makeFolder(folder: string, within?: string): Promise<readonly string[]> {
  const missing: string[] = [];
  let at = folder;
  for (; !(await exists(at)) && dirname(at) !== at; at = dirname(at)) missing.unshift(at);
  if (within !== undefined) await followTo(at, within);
  await mkdir(folder, { recursive: true });
  return missing;
}
