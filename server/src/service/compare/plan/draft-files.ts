/** The files of a plan in one version: texts by path, with `/` between folders, the same folder at the top of both. */
export type DraftFiles = ReadonlyMap<string, string>;
