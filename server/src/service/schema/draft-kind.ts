import type { draftFiles } from './generated/files';

/** The kinds of file that a plan is made of: one for each schema. */
export type DraftKind = keyof typeof draftFiles;

/** Which files are of a kind (`x-file`), and who may see what is in them (`x-audience`). */
export interface FileFacts {
  /** `action-plan.yaml`, or `*.commitment.yaml` for any name that ends so. */
  readonly names: readonly string[];
  readonly location: FileLocation;
  /** `private`: nothing of it leaves the plan's circle unless somebody asks for it by name. */
  readonly audience: 'public' | 'private';
}

/**
 * Where files of a kind lie: beside the plan's own file, or in a folder of the plan, written with its slash (`meetings/`). What lies
 * beside the plan may have further files whose names end in a way of ours (`*.contributions.yaml`): those lie anywhere.
 */
export type FileLocation = 'anywhere' | 'beside-plan' | `${string}/`;
