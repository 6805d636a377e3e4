import type { PlanSummary } from '../rules/summary';
import type { Finding } from '../rules/finding';
import type { Stage } from '../model/stage';
import type { Messages } from '../messages/messages';
import type { Draft } from '../schema/read-draft';
import type { Lines } from '../text/lines';

export interface PlansOptions {
  readonly say: Messages;
  /** Check every draft as if it had this stage. */
  readonly stage?: Stage;
}

/** All plans of a workspace, or of one run in a terminal. Addresses are URIs or paths, with `/` between folders. */
export interface Plans {
  /** Adds a file or replaces its text. A file that is not ours by name is left alone. */
  set(uri: string, text: string): void;
  remove(uri: string): void;
  has(uri: string): boolean;
  /** The addresses of the files that are checked, in order; `stakeholders.yaml` without a plan beside it is not. */
  files(): readonly string[];
  /** The findings of one file, in the order of the text; none for a file that is not checked. */
  findings(uri: string): readonly Finding[];
  /** The files whose findings may be others than when this was last asked, removed files included. */
  takeChanged(): ReadonlySet<string>;
  lines(uri: string): Lines | undefined;
  text(uri: string): string | undefined;
  /** The file read; nothing when it is not checked. */
  draft(uri: string): Draft | undefined;
  /** The plan that a file belongs to, itself included. */
  planOf(uri: string): PlanSummary | undefined;
  plans(): readonly PlanSummary[];
}

export declare function createPlans(options: PlansOptions): Plans;
