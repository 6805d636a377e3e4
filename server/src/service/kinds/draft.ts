import type { PlanDraft } from './action-plan/action-plan-kind';
import type { CommitmentDraft } from './commitment/commitment-kind';
import type { ContributionsDraft } from './contributions/contributions-kind';
import type { ContactsDraft } from './contacts/contacts-kind';
import type { DiscussionDraft } from './discussion/discussion-kind';
import type { MeetingDraft } from './meeting/meeting-kind';
import type { StakeholdersDraft } from './stakeholders/stakeholders-kind';

/** A file of a plan, read once: its tree, its fields as the form knows them, and the typed view of its kind. */
export type Draft =
  | CommitmentDraft
  | PlanDraft
  | DiscussionDraft
  | MeetingDraft
  | StakeholdersDraft
  | ContributionsDraft
  | ContactsDraft;
