import { decodeDraft, largestReadInFull } from '../../disk/read-draft-file';
import { CannotRun } from '../cannot-run';
import type { GitFile } from './list-files';
import type { Repository } from './repository';
import { runGit } from './run-git';

/** The texts of files by their path, read by one process however many there are. */
export async function readFiles(
  { top }: Repository,
  files: readonly GitFile[],
): Promise<ReadonlyMap<string, string>> {
  if (files.length === 0) return new Map();
  const ids = [...new Set(files.map(({ id }) => id))];
  const { code, stdout } = await runGit(['cat-file', '--batch'], top, `${ids.join('\n')}\n`);
  if (code !== 0) throw new CannotRun('Git could not read the files of that commit.');
  const texts = readBatch(stdout);
  return new Map(
    files.flatMap(({ path, id }) => {
      const text = texts.get(id);
      return text === undefined ? [] : [[path, text] as const];
    }),
  );
}

/** `ID blob SIZE`, a line break, the content, a line break; `ID missing` for what is not there. */
function readBatch(output: Buffer): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (let at = 0; at < output.length;) {
    const end = output.indexOf(10, at);
    if (end < 0) break;
    const [id = '', kind, size] = output.subarray(at, end).toString().split(' ');
    at = end + 1;
    if (kind !== 'blob') continue;
    const length = Number(size);
    // As on the disk: what is too large for a draft is not read in full, and the reader is told.
    texts.set(id, decodeDraft(output.subarray(at, at + Math.min(length, largestReadInFull))));
    at += length + 1;
  }
  return texts;
}
