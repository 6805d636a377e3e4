/** What is published of a draft or a plan, for a file that the client writes. */

/** What can be exported: the ending of its files, and what people call it. */
export const exportFormats = {
  html: { ending: 'html', label: 'HTML' },
  markdown: { ending: 'md', label: 'Markdown' },
  docx: { ending: 'docx', label: 'Word' },
  ics: { ending: 'ics', label: 'Calendar' },
} as const;
export type ExportFormat = keyof typeof exportFormats;

/** Client to server. Null when the address is neither a commitment nor a plan. */
export const exportRequest = 'codraft/export';
export interface ExportParams {
  /** Address of a commitment, or of a plan's `action-plan.yaml`. */
  readonly uri: string;
  readonly to: ExportFormat;
  /** Of a plan, the id of a theme of which the briefing pack is wanted. */
  readonly briefing?: string;
  /** People are left out unless this asks for them. */
  readonly withContacts: boolean;
  /** Remarks are left out unless this asks for them. */
  readonly withDiscussion?: boolean;
}
export type ExportResult =
  | { readonly kind: 'text'; readonly text: string }
  /** For the writer of Word files, which runs beside the client; plain data. */
  | { readonly kind: 'document'; readonly document: unknown }
  | null;
