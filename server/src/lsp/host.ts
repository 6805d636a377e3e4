/** Where drafts come from when no editor has them open. The process and the web worker each bring their own. */
export interface Host {
  /** Addresses of the files in these folders that are, or may be, part of a plan. */
  listDrafts(folders: readonly string[]): Promise<readonly string[]>;
  /** The text of a file, or null when there is none or it cannot be read. */
  readFile(uri: string): Promise<string | null>;
  /** Calls `changed` when a draft in one of these folders may have changed, for editors that do not tell. */
  watch?(folders: readonly string[], changed: () => void): { dispose(): void };
}
