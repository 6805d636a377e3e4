/** The only door of the service: everything that a host may use. */
export { addStakeholder, newStakeholderList } from './features/add-stakeholder';
export { mentionStakeholder } from './features/mention-stakeholder';
export { proposeStakeholder } from './features/propose-stakeholder';
export type { Change, Weakening, WordChange } from './compare/change';
export { compareDrafts, type CompareOptions } from './compare/compare-drafts';
export { mergeDrafts, type Merged, type MergeOptions } from './compare/merge/merge-drafts';
export {
  comparePlans,
  formerName,
  type ComparePlansOptions,
  type DraftFiles,
  type FileComparison,
  type PlanComparison,
} from './compare/plan/compare-plans';
export { calledOut } from './compare/report/called-out';
export { comparisonDocument, comparisonLength } from './compare/report/comparison-document';
export { countsOf } from './compare/report/counts';
export { changedWords } from './compare/word-changes';
export { completeAt } from './features/complete/complete';
export type { Completion } from './features/complete/completion';
export type { FileEdits, Fix, FixEdit } from './features/fixes/fix';
export { fixAll, type FixedAll, type MadeFix } from './features/fixes/fix-all';
export { fixesFor } from './features/fixes/fixes';
export type { PutEdit, Written } from './put/written';
export { refactoringsAt } from './features/refactor/refactorings';
export { silence } from './features/fixes/silence';
export { hoverAt, type Hover } from './features/hover';
export { definitionAt, referencesAt } from './features/navigate/definition';
export { findSymbols, type FoundSymbol } from './features/navigate/find-symbols';
export { foldsIn, type Fold } from './features/navigate/folding';
export { highlightsAt, type Highlight } from './features/navigate/highlights';
export { linksIn } from './features/navigate/links';
export type { FilePlace } from './features/navigate/name-places';
export { outlineOf, type DraftSymbol } from './features/navigate/outline';
export { renamableAt, renameAt } from './features/navigate/rename';
export { selectionsAt } from './features/navigate/selection';
export { codeLenses, type Lens } from './features/code-lenses';
export { inlayHints, type InlayHint } from './features/inlay-hints';
export type { Problems } from './features/progress/count-problems';
export {
  createProgressReader,
  type PlanProgress,
  type Span,
  type ThemeProgress,
} from './features/progress/progress';
export { blockersOf, statusOf } from './features/progress/status';
export {
  openConflicts,
  resolveConflict,
  waysToResolve,
  type WayToResolve,
} from './features/conflicts/resolve';
export { titleOfWay } from './features/conflicts/title-of-way';
export { sign, type Signed, type SignRequest } from './features/sign/sign';
export { signatoriesOf, type Signatory } from './features/sign/signatories';
export { signaturesOf, type SignatureState } from './features/sign/signatures';
export { signingSummary, type SignedFact } from './features/sign/signing-summary';
export { whyNotSigned } from './features/sign/why-not';
export { setStage } from './features/stage/set-stage';
export { markKinds, semanticMarks } from './features/semantic-tokens';
export { afterEnter, afterSpace } from './features/on-type';
export { orderFields } from './features/tidy/field-order';
export { tidy } from './features/tidy/tidy';
export { newCommitment, type NewCommitment, type NewCommitmentInput } from './features/new-commitment';
export { newPlanFiles, type NewPlanFile, type NewPlanInput } from './features/new-plan';
export { plainText } from './markdown/plain-text';
export { messagesFor, type Messages } from './messages/messages';
export { isStage, stages, type Stage } from './model/stage';
export { comparisonPage, type ComparisonRequest, type OlderFile } from './pages/comparison-page';
export { conflictPage } from './pages/conflict-page';
export type { PageSection, SectionsPage } from './pages/sections-page';
export { createPlans } from './agreement/create-plans';
export type { Plans, PlansOptions, Surroundings } from './plans/plans';
export { Revisions } from './plans/revisions';
export { cleanText } from './publish/clean-text';
export type * from './publish/document';
export { gapWord } from './publish/gap-word';
export { headingsFor, type Headings } from './publish/headings/headings';
export { writeHtml } from './publish/html/write-html';
export { writeHtmlSections, type HtmlSection, type Place } from './publish/html/write-sections';
export { isLayout, layouts, type Layout } from './publish/layouts/layouts';
export { quietMentions } from './publish/markdown-text/quiet-mentions';
export { writeMarkdown } from './publish/markdown-text/write-markdown';
export { publish, publishDraft, publishPlan, type PublishOptions } from './publish/publish';
export type { Finding, FindingData, RelatedPlace } from './rules/finding';
export { isAtLeast, isLevel, levels, type Level, type LevelsByStage, type ShownLevel } from './rules/level';
export { ruleById, rules } from './rules/registry';
export { topics, type Rule, type Topic } from './rules/rule';
export type { PlanSummary } from './kinds/summary';
export { createPreviewReader, type Preview, type PreviewReader } from './publish/preview/preview-reader';
export type { DraftKind } from './schema/draft-kind';
export type { Draft } from './kinds/draft';
export {
  draftsGlob,
  fileNames,
  filesBesidePlan,
  isInPlace,
  isPrivate,
  kindOfFile,
  needsPlan,
  planFileName,
  signedFileNames,
  uncovers,
} from './kinds/file-names';
export { folderOf, isInside, nameOf } from './text/address';
export { applyEdits, type TextEdit } from './text/edit';
export { changedStretch } from './text/changed-stretch';
export { changedLines, type LineChange } from './text/line-changes';
export { createLines, type Lines, type Position } from './text/lines';
export { nearest } from './text/nearest';
export type { Range } from './text/range';
