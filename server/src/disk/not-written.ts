import { errorCode } from './disk-problem';

export type WhyNotWritten =
  | 'there-already'
  | 'not-there'
  | 'no-folder'
  /** A file stands where a folder is needed. */
  | 'not-a-folder'
  | 'changed-since'
  | 'folder'
  /** A pipe or a device. */
  | 'not-a-file'
  | 'dangling-link'
  /** A link on the way leads out of where may be written. */
  | 'link-leads-outside'
  | 'no-permission'
  | 'no-room'
  | 'other';

/** A file was not written; it is as it was. */
export class NotWritten extends Error {
  override readonly name = 'NotWritten';

  constructor(
    readonly why: WhyNotWritten,
    /** The system's own word for it. */
    readonly code?: string,
  ) {
    super(why);
  }
}

/** What went wrong, from whatever was thrown on the way. */
export function notWritten(error: unknown): NotWritten {
  if (error instanceof NotWritten) return error;
  const code = errorCode(error);
  return new NotWritten((code === undefined ? undefined : reasons[code]) ?? 'other', code);
}

const reasons: Readonly<Record<string, WhyNotWritten>> = {
  EACCES: 'no-permission',
  EPERM: 'no-permission',
  EROFS: 'no-permission',
  EEXIST: 'there-already',
  ENOENT: 'no-folder',
  ENOTDIR: 'not-a-folder',
  EISDIR: 'folder',
  ENOSPC: 'no-room',
  EDQUOT: 'no-room',
};
