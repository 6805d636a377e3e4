/** What is published of a draft or a plan, for a file that the client writes. */

/** Client to server. Null when the address is neither a commitment nor a plan. */
export const exportRequest = 'codraft/export';
export interface ExportParams {
  /** Address of a commitment, or of a plan's `action-plan.yaml`. */
  readonly uri: string;
  readonly to: 'html' | 'markdown' | 'docx';
  /** People are left out unless this asks for them. */
  readonly withContacts: boolean;
}
export type ExportResult =
  | { readonly kind: 'text'; readonly text: string }
  /** For the writer of Word files, which runs beside the client; plain data. */
  | { readonly kind: 'document'; readonly document: unknown }
  | null;
