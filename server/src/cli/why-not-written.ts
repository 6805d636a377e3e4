import { notWritten } from '../disk/not-written';

/** Why a file was not written, as the end of a sentence. */
export function whyNotWritten(error: unknown): string {
  const { why, code } = notWritten(error);
  switch (why) {
    case 'there-already':
      return 'it already exists';
    case 'not-there':
      return 'it no longer exists';
    case 'no-folder':
      return 'its folder does not exist';
    case 'not-a-folder':
      return 'there is a file where a folder is needed';
    case 'changed-since':
      return 'it has changed since it was read';
    case 'folder':
      return 'it is a folder';
    case 'not-a-file':
      return 'it is not a file';
    case 'dangling-link':
      return 'it is a broken link';
    case 'link-leads-outside':
      return 'a link leads outside its folder';
    case 'no-permission':
      return 'you don’t have permission to write it';
    case 'no-room':
      return 'the disk is full';
    case 'other':
      return `it can’t be written (${code ?? 'unknown reason'})`;
  }
}
