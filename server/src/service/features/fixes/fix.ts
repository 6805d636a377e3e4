import type { Messages } from '../../messages/messages';
import type { Surroundings } from '../../plans/plans';
import type { Finding } from '../../rules/finding';
import type { RuleId } from '../../rules/registry';
import type { Draft } from '../../kinds/draft';
import type { PutEdit } from '../../put/written';
import type { TriedEdit } from '../trial/tried-edit';

/** An edit of a fix. */
export type FixEdit = TriedEdit & PutEdit;

/** What is to be changed in one file. */
export interface FileEdits {
  readonly uri: string;
  readonly edits: readonly FixEdit[];
}

/** One way to settle a finding. */
export interface Fix {
  readonly title: string;
  readonly files: readonly FileEdits[];
  /** The one to take where nobody wants to choose. */
  readonly isPreferred: boolean;
  /** True when it never changes what the draft means, and nothing is lost by it, so that it can be made without asking. */
  readonly isSafe: boolean;
  /** True when the author still has to write something before the finding is settled. */
  readonly needsAnswer: boolean;
}

export interface FixInput {
  readonly uri: string;
  readonly draft: Draft;
  /** All findings of the draft. */
  readonly findings: readonly Finding[];
  readonly surroundings: Surroundings;
  /** Another file of the plan, where a fix reaches into one. */
  readonly draftOf: (uri: string) => Draft | undefined;
  readonly messages: Messages;
}

/** Makes the fixes of the rules that it serves. */
export interface FixMaker {
  readonly rules: readonly RuleId[];
  /** True when some of its fixes are safe: only these makers are asked for what can be made without asking. */
  readonly makesSafe?: boolean;
  make(finding: Finding, input: FixInput): readonly Fix[];
}

interface FixKind {
  readonly preferred?: boolean;
  readonly safe?: boolean;
  readonly needsAnswer?: boolean;
}

/** A fix in the draft's own file; nothing when one of its edits cannot be made. */
export function fixHere(
  { uri }: FixInput,
  title: string,
  edits: readonly (FixEdit | undefined)[],
  kind: FixKind = {},
): readonly Fix[] {
  return fixIn([{ uri, edits }], title, kind);
}

export function fixIn(
  files: readonly { readonly uri: string; readonly edits: readonly (FixEdit | undefined)[] }[],
  title: string,
  { preferred = false, safe = false, needsAnswer = false }: FixKind = {},
): readonly Fix[] {
  const whole = files.map(({ uri, edits }) => ({ uri, edits: edits.filter((edit) => edit !== undefined) }));
  const isWhole = whole.every(({ edits }, i) => edits.length > 0 && edits.length === files[i]?.edits.length);
  return isWhole ? [{ title, files: whole, isPreferred: preferred, isSafe: safe, needsAnswer }] : [];
}
