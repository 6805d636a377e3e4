import { decodeDraft, largestReadInFull } from '../../disk/read-draft-file';
import { CannotRun } from '../cannot-run';
import type { GitFile } from './list-files';
import type { Repository } from './repository';
import { runGit } from '../../disk/git/run-git';

/** The texts of files by their path, read by one process however many there are. Those that are too large are left out. */
export async function readFiles(
  { gitDir }: Repository,
  files: readonly GitFile[],
): Promise<ReadonlyMap<string, string>> {
  if (files.length === 0) return new Map();
  const ids = [...new Set(files.map(({ id }) => id))];
  const ask = async (how: string, about: readonly string[]) => {
    const input = `${about.join('\n')}\n`;
    const { code, stdout } = await runGit({ command: 'cat-file', args: [how], gitDir, input });
    if (code !== 0) throw new CannotRun('Git could not read the files of that commit.');
    return stdout;
  };
  const texts = readBatch(await ask('--batch', readable((await ask('--batch-check', ids)).toString())));
  return new Map(
    files.flatMap(({ path, id }) => {
      const text = texts.get(id);
      return text === undefined ? [] : [[path, text] as const];
    }),
  );
}

/** `ID blob SIZE` on each line. A few bytes in a repository may stand for a file that fills the memory. */
function readable(sizes: string): readonly string[] {
  return sizes.split('\n').flatMap((line) => {
    const [id = '', kind, size] = line.split(' ');
    return kind === 'blob' && Number(size) <= largestReadInFull ? [id] : [];
  });
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
    texts.set(id, decodeDraft(output.subarray(at, at + length)));
    at += length + 1;
  }
  return texts;
}
