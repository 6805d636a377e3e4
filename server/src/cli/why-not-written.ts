import { notWritten } from '../disk/not-written';

/** Why a file was not written, as the end of a sentence. */
export function whyNotWritten(error: unknown): string {
  const { why, code } = notWritten(error);
  switch (why) {
    case 'there-already':
      return 'it is there already';
    case 'not-there':
      return 'it is no longer there';
    case 'no-folder':
      return 'its folder is not there';
    case 'not-a-folder':
      return 'a file stands where a folder is needed';
    case 'changed-since':
      return 'it has changed since it was read';
    case 'folder':
      return 'it is a folder';
    case 'not-a-file':
      return 'it is not a file';
    case 'dangling-link':
      return 'it is a link that leads nowhere';
    case 'link-leads-outside':
      return 'a link leads out of the folder that it belongs to';
    case 'no-permission':
      return 'you may not write it';
    case 'no-room':
      return 'there is no room left on the disk';
    case 'other':
      return `it cannot be written (${code ?? 'unknown reason'})`;
  }
}
