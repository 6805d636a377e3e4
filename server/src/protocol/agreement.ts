import type { Blocker, SignatureInfo, TextRange } from './index';

/** A command of the client, with the address of a draft as its argument: asks who agrees to it, and signs. */
export const signOffCommand = 'codraft.signOff';

/** A command of the client, with a `SignedTextGiven`: shows what has changed in a draft since somebody signed it. */
export const compareWithSignedCommand = 'codraft.compareWithSigned';
export interface SignedTextGiven {
  readonly uri: string;
  /** The digest of the text that was signed. */
  readonly digest: string;
  /** The day, as written. */
  readonly on?: string;
}

/** Client to server. The text that a digest stands for; null when nobody has found it yet. */
export const signedTextRequest = 'codraft/signedText';
export interface SignedTextParams {
  readonly digest: string;
}
export type SignedTextResult = string | null;

/** Client to server. Who may sign a draft, and what stands in the way. Nothing is changed here. */
export const signatoriesRequest = 'codraft/signatories';
export interface SignatoriesParams {
  readonly uri: string;
}
export interface SignatoriesResult {
  /** Why nobody can sign the draft as it is, in a sentence. */
  readonly why?: string;
  /** The errors of the draft: it can be signed with them, and should rather not be. */
  readonly blockers: readonly Blocker[];
  /** What is signed, in a few lines, with where to look at each. */
  readonly facts: readonly SignedFactInfo[];
  /** The leads first, then the co-chairs of the forum, then all others who are listed. */
  readonly signatories: readonly SignatoryInfo[];
}
export interface SignedFactInfo {
  readonly text: string;
  readonly range: TextRange;
}
export interface SignatoryInfo {
  readonly id: string;
  readonly name: string;
  readonly role: 'lead' | 'co-chair' | 'listed';
  readonly signature?: SignatureInfo;
}

/** Client to server. The edits that record a side's agreement. Nothing is changed here. */
export const signOffRequest = 'codraft/signOff';
export interface SignOffParams {
  readonly uri: string;
  readonly by: string;
  /** The day of the agreement; today when it is left out. */
  readonly on?: string;
}
export type SignOffResult =
  | {
      readonly kind: 'signed';
      /** None when this side has signed this very text already. */
      readonly edits: readonly { readonly range: TextRange; readonly newText: string }[];
      readonly version: number | null;
      readonly on: string;
    }
  | { readonly kind: 'refused'; readonly why: string };

/**
 * Server to client. Older texts of a file as the editor's git has them, the newest first; asked only of a client that says
 * that it serves them.
 */
export const fileHistoryRequest = 'codraft/fileHistory';
export interface FileHistoryParams {
  readonly uri: string;
  /** So many of the newest are known already. */
  readonly skip: number;
  readonly take: number;
}
/** Fewer than were asked for when there are no more; none where there is no history. */
export type FileHistoryResult = readonly string[];
