import type { Connection, Position, ServerCapabilities } from 'vscode-languageserver';
import type { Draft, Finding, Messages, Plans } from '../../service/index';
import type { FeatureSwitches } from '../../protocol/index';
import { canonical } from '../addresses';
import type { Changes } from '../changes';
import type { ClientAbilities } from '../client-abilities';
import type { DraftFiles } from '../draft-files';
import type { Guard, GuardAfterWait } from '../guard';
import type { OpenDocuments } from '../open-documents';
import type { Timings } from '../timings';

/** One language feature: what the server says that it can do, and the handlers that do it. */
export interface Feature {
  readonly capabilities: ServerCapabilities;
  /** The switch that turns it off. */
  readonly switchedBy?: keyof FeatureSwitches;
  answer(sources: FeatureSources): void;
}

export interface FeatureSources {
  readonly connection: Connection;
  /** What the editor at the other end can do. */
  readonly client: ClientAbilities;
  readonly plans: Plans;
  readonly documents: OpenDocuments;
  readonly files: DraftFiles;
  readonly guard: Guard;
  /** For questions whose answer depends on other files too: it comes when those have been read. */
  readonly whenRead: GuardAfterWait;
  /** The same for what can change a document at a place in it: refused where its text has changed meanwhile. */
  readonly whenReadHere: GuardAfterWait;
  readonly changes: Changes;
  readonly timings: Timings;
  /** `YYYY-MM-DD` */
  readonly today: () => string;
  /** Runs when the editor says goodbye. */
  readonly atEnd: (run: () => void) => void;
  readonly messages: Messages;
  readonly docsBase: string | undefined;
  /** An address as the editor writes it. */
  readonly clientUri: (uri: string) => string;
}

/** A draft that a request is about, and what was found in it. */
export interface Subject {
  readonly uri: string;
  readonly draft: Draft;
  findings(): readonly Finding[];
  offset(position: Position): number;
}

/** The draft at an address that the editor sent; nothing for a file that is not a draft. */
export function subjectOf(
  { plans }: FeatureSources,
  document: { readonly uri: string },
): Subject | undefined {
  const uri = canonical(document.uri);
  const draft = plans.draft(uri);
  if (!draft) return undefined;
  return {
    uri,
    draft,
    findings: () => plans.findings(uri),
    offset: ({ line, character }) => draft.yaml.lines.offset({ line, column: character }),
  };
}
