import type { MeetingDraft } from '../../kinds/meeting/meeting-kind';
import type { ActionPlan } from '../../model/action-plan';
import type { Contact } from '../../model/contacts';
import type { Meeting } from '../../model/meeting';
import type { SourceFile } from '../answers/sources-in';
import { words } from '../build';
import type { Inline, Section } from '../document';
import type { Headings } from '../headings/headings';
import type { Names } from '../names';

/** A meeting on its way to a page: the draft, and what its parts need to know to be written. */
export interface MeetingPage {
  readonly uri: string;
  readonly draft: MeetingDraft;
  readonly meeting: Meeting;
  /** Nothing where the meeting belongs to no plan. */
  readonly plan: ActionPlan | undefined;
  readonly headings: Headings;
  readonly names: Names;
  /** Of a commitment of the plan. */
  readonly titleOf: (number: number) => string | undefined;
  /** Empty unless they were asked for by name. */
  readonly people: readonly Contact[];
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
  return { id, level, heading: typeof heading === 'string' ? [words(heading)] : heading, ...content };
}
