import type { DiskProblem } from './disk-problem';
import { follow, followFromHome } from './follow';
import { readFileAt, type ReadFile } from './read-file';
import { readNamed } from './read-named';

export type ReadDraft =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly problem: DiskProblem };

/** Nobody writes a draft of this size by hand: reading all of it would only cost memory. */
export const largestReadInFull = 8_000_000;
/** One character more than the service takes, so that it tells the reader why the file is not checked. */
const charactersOfTooLarge = 1_000_001;
/** A UTF-16 code unit takes three bytes at most; some room for a byte order mark and a character that is cut. */
const bytesOfTooLarge = 3 * charactersOfTooLarge + 8;

/**
 * The text of a draft, if no link leads out of `within`, or else out of its plan. What is not UTF-8 becomes U+FFFD, which the service reports; a byte
 * order mark is left out.
 */
export async function readDraftFile(path: string, within?: string): Promise<ReadDraft> {
  const followed = within === undefined ? await followFromHome(path) : await follow(path, within);
  return followed.ok ? textOf(await readFileAt(followed.real, largestReadInFull), path) : followed;
}

/** The same of what a person has named to be read, which may be a pipe. */
export async function readNamedDraft(path: string): Promise<ReadDraft> {
  return textOf(await readNamed(path, largestReadInFull), path);
}

function textOf(read: ReadFile, path: string): ReadDraft {
  if (!read.ok) return { ok: false, problem: { ...read.problem, path } };
  const { bytes, isWhole } = read;
  if (isWhole) return { ok: true, text: decodeDraft(bytes) };
  return { ok: true, text: decodeDraft(bytes.subarray(0, bytesOfTooLarge)).slice(0, charactersOfTooLarge) };
}

export function decodeDraft(bytes: Uint8Array): string {
  return new TextDecoder('utf-8').decode(bytes);
}
