import { decodeDraft, largestReadInFull } from '../../disk/read-draft-file';
import type { Io } from '../io';

/** The text on standard input. What comes after more than any draft can hold is not waited for. */
export async function readStdin(stdin: Io['stdin']): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stdin) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > largestReadInFull) break;
  }
  return decodeDraft(Buffer.concat(chunks));
}
