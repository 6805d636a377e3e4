/** The only door of the service: everything that a host may use. */
export { completeAt } from './features/complete/complete';
export type { Completion } from './features/complete/completion';
export { hoverAt, type Hover } from './features/hover';
export { newCommitment, type NewCommitment, type NewCommitmentInput } from './features/new-commitment';
export { newPlanFiles, type NewPlanFile, type NewPlanInput } from './features/new-plan';
export { messagesFor, type Messages } from './messages/messages';
export { isStage, stages, type Stage } from './model/stage';
export { createPlans, type Plans, type PlansOptions, type Surroundings } from './plans/plans';
export type { Finding, FindingData, RelatedPlace } from './rules/finding';
export { isAtLeast, isLevel, levels, type Level, type LevelsByStage, type ShownLevel } from './rules/level';
export { ruleById, rules } from './rules/registry';
export { topics, type Rule, type Topic } from './rules/rule';
export type { PlanSummary } from './rules/summary';
export { kindOfFile, type DraftKind } from './schema/draft-kind';
export type { Draft } from './schema/read-draft';
export { createLines, type Lines, type Position } from './text/lines';
export { nearest } from './text/nearest';
export type { Range } from './text/range';
