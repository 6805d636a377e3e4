import { decodeDraft } from './read-draft-file';
import { replaceFile } from './write-file';

/**
 * Puts a new text in the place of the one that was read, and keeps the file's byte order mark. What somebody else has
 * changed since is left alone. Throws `NotWritten`.
 */
export async function rewriteDraft(
  path: string,
  before: string,
  after: string,
  within: string,
): Promise<void> {
  const rewrite = (now: Buffer) => (decodeDraft(now) === before ? withMarkOf(now, after) : undefined);
  await replaceFile(path, rewrite, { within });
}

function withMarkOf(bytes: Uint8Array, text: string): string {
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return hasMark ? `\uFEFF${text}` : text;
}
