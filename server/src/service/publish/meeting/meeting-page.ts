import type { MeetingDraft } from '../../kinds/meeting/meeting-kind';
import type { ActionPlan } from '../../model/action-plan';
import type { Meeting } from '../../model/meeting';
import type { SourceFile } from '../answers/sources-in';
import { label } from '../build';
import type { Inline, Section } from '../document';
import type { Headings } from '../headings/headings';
import type { Names } from '../names';
import type { ToldSince } from './told-since';

/** A meeting on its way to a page: the draft, and what its parts need to know to be written. */
export interface MeetingPage {
  readonly uri: string;
  readonly draft: MeetingDraft;
  readonly meeting: Meeting;
  /** Nothing where the meeting belongs to no plan. */
  readonly plan: ActionPlan | undefined;
  readonly headings: Headings;
  readonly names: Names;
  /** Of the commitments of the plan, by their numbers. */
  readonly titles: ReadonlyMap<number, string>;
  /** What the commitments' own updates say, for what the meeting says nothing of. */
  readonly told: ToldSince;
  /** The groups that lead on themes, by the ids of these. */
  readonly leadGroups: ReadonlyMap<string, string>;
  /** The names of people by `chairKey`; empty unless they were asked for by name. */
  readonly people: ReadonlyMap<string, string>;
}

export function fileOf({ uri, draft }: MeetingPage): SourceFile {
  return { uri, text: draft.yaml.text };
}

export function section(
  id: string,
  level: 2 | 3,
  heading: string | readonly Inline[],
  content: Pick<Section, 'blocks' | 'source'>,
): Section {
  return { id, level, heading: typeof heading === 'string' ? [label(heading)] : heading, ...content };
}
