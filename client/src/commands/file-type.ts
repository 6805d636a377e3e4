import type { FileType, Uri } from 'vscode';
import { workspace } from 'vscode';

/** What is at an address, if anything is. */
export async function fileTypeAt(uri: Uri): Promise<FileType | undefined> {
  try {
    return (await workspace.fs.stat(uri)).type;
  } catch {
    return undefined;
  }
}
