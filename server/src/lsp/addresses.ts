import { URI } from 'vscode-uri';

/** One spelling for each file: editors and disks differ in which characters of an address they write as `%xx`. */
export function canonical(uri: string): string {
  try {
    return URI.parse(uri).toString();
  } catch {
    return uri;
  }
}

/** The address of the folder, without a slash at its end; nothing above the top. */
export function parentFolder(uri: string): string | undefined {
  const end = uri.lastIndexOf('/');
  const top = uri.indexOf(':/') + (uri.startsWith('://', uri.indexOf(':')) ? 2 : 1);
  return end > top ? uri.slice(0, end) : undefined;
}
