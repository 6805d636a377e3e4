/** A commit, as far as it matters to who wrote what. */
export interface DraftCommit {
  readonly id: string;
  readonly author: string;
  /** When it was written: ISO 8601, with the author's own time zone. */
  readonly date: string;
  /** The commits that it was made from, the nearest that touched any draft; more than one of a merge, none of the very first. */
  readonly parents: readonly string[];
}

/** How a draft came to be what it is, from an older version on. Those who have git give it; nothing here asks for it. */
export interface DraftHistory {
  /** The newest commit. */
  readonly head: string;
  /** The commits since the older version, by id. */
  readonly commits: ReadonlyMap<string, DraftCommit>;
  /** True where older commits are not in this copy of the repository, so that nobody knows what a first commit began with. */
  readonly isCutOff: boolean;
  /** What the draft said in a commit, under whichever name; nothing where it was not there. Also asked for parents of `commits`. */
  textAt(commit: string): string | undefined;
}

/** Who made a change, and when; or that it is in no commit yet. */
export type MadeBy =
  { readonly kind: 'commit'; readonly commit: DraftCommit } | { readonly kind: 'uncommitted' };
