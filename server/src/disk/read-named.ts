import { followFromHome } from './follow';
import { isPipe } from './look';
import { readFileAt, type ReadFile } from './read-file';
import { isHandedOver, readPipe } from './read-pipe';

/** So many bytes of a file that a person has named by itself; a pipe counts as one when it is the person's. */
export async function readNamed(full: string, most: number): Promise<ReadFile> {
  if (await isPipe(full)) return readPipe(full, most);
  if (isHandedOver(full)) return readFileAt(full, most);
  const followed = await followFromHome(full);
  return followed.ok ? readFileAt(followed.real, most) : followed;
}
