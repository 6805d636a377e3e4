import type { DraftKind } from '../schema/draft-kind';
import type { FieldFact } from '../schema/field-fact';
import { actionPlan } from './action-plan/action-plan-kind';
import { commitment } from './commitment/commitment-kind';
import { contributions } from './contributions/contributions-kind';
import { contacts } from './contacts/contacts-kind';
import { discussion } from './discussion/discussion-kind';
import type { Draft } from './draft';
import type { DraftBase } from './draft-base';
import type { FileKind } from './file-kind';
import { meeting } from './meeting/meeting-kind';
import type { FileSummary, SummaryBase } from './summary';
import { stakeholders } from './stakeholders/stakeholders-kind';

type KnownKind = FileKind<Draft, FileSummary>;

const known: Record<DraftKind, KnownKind> = {
  'action-plan': actionPlan,
  commitment,
  discussion,
  meeting,
  stakeholders,
  contributions,
  contacts,
};

/** Every kind of file, in the order in which a reader of a plan meets them. */
export const kinds: Readonly<Record<DraftKind, KnownKind>> = known;

/** Takes in a kind of file that no schema here has, until what it gives back is called. */
export function addKind<D extends DraftBase, S extends SummaryBase>(
  id: string,
  kind: FileKind<D, S>,
): () => void {
  const all: Record<string, FileKind<D, S> | KnownKind> = known;
  all[id] = kind;
  return () => Reflect.deleteProperty(known, id);
}

export const kindIds = (): readonly DraftKind[] => Object.keys(kinds) as DraftKind[];

export function formOf(kind: DraftKind): FieldFact {
  return kinds[kind].form;
}
