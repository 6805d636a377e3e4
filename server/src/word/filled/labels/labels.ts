import type { Side } from '../../../service/index';

/** What a form asks for, whoever made it: a field of a commitment, or a part of one whose place depends on what is around it. */
export type Box =
  | 'title'
  | 'summary'
  | 'leads'
  | 'supporting'
  | 'period'
  | 'problem.statement'
  | 'problem.causes'
  | 'description.done_so_far'
  | 'description.solution'
  | 'description.results'
  | 'analysis.transparency'
  | 'analysis.accountability'
  | 'analysis.participation'
  | 'budget'
  /** Organisations of one side: of those who lead, or of those who support. */
  | Side
  /** The columns of the table of milestones. A start and an end outside it are those of the commitment. */
  | 'milestone'
  | 'outputs'
  | 'start'
  | 'end'
  | 'due'
  | 'lead'
  | 'stakeholders'
  /** The title of a part of the form: what was asked above it is over. */
  | 'part'
  /** What earlier forms asked for and none does now. */
  | 'former';

/** The labels of forms in one language, as people meet them: those of today and those of earlier years. */
export type Labels = Readonly<Partial<Record<Box, readonly string[]>>>;
