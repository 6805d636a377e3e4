/**
 * The only door of the service: everything that a host may use, by what it is for. `docs/service.md` shows how to begin.
 *
 * What holds everywhere: texts are strings, places are offsets in UTF-16 from 0 (a `Range` has its end behind its last
 * letter), lines and columns count from 0, days are `YYYY-MM-DD`, addresses are URIs or paths with `/` between folders.
 * Nothing is changed in place: what would change a draft is handed out as edits. What is wrong in a draft is a finding, what
 * cannot be done is a result that says why in words for a reader; only a mistake of the programmer is thrown.
 */

// Plans. Begin with `createPlans`, hand in every file by `set`, and ask: reading is put off until then, and kept.
export { createPlans } from './agreement/create-plans';
export type { Plans, PlansOptions, Surroundings } from './plans/plans';
export { Revisions } from './plans/revisions';
export { messagesFor, type Messages } from './messages/messages';
export type { Draft } from './kinds/draft';
export type { DraftKind } from './schema/draft-kind';
export type { PlanSummary } from './kinds/summary';
export { isDay } from './model/dates';
export { isStage, stages, type Stage } from './model/stage';

// Which files are ours, by their names alone: no disk is looked at.
export {
  draftsGlob,
  fileNames,
  filesBesidePlan,
  isWhereItBelongs,
  isPrivate,
  mayBeShown,
  kindOfFile,
  needsPlan,
  planFileName,
  signedFileNames,
  uncovers,
} from './kinds/file-names';
export { folderOf, isInside, baseName } from './text/address';

// Findings, and the rules that they come from. A finding has a range, a level, a message to show, and data for its fixes.
export type { Finding, FindingData, RelatedRange } from './rules/finding';
export { isAtLeast, isLevel, levels, type Level, type LevelsByStage, type ShownLevel } from './rules/level';
export { ruleById, rules } from './rules/registry';
export { topics, type Rule, type Topic } from './rules/rule';

// Fixes: for one finding each has been tried out; all the safe ones of a file come as its new text.
export type { FileEdits, Fix, FixEdit } from './features/fixes/fix';
export { fixAll, type FixedAll, type MadeFix } from './features/fixes/fix-all';
export { fixesFor, mayBeFixed } from './features/fixes/fixes';
export { silence } from './features/fixes/silence';

// Help while somebody writes: from a draft and an offset to what can be shown or written there. Nothing found is `undefined` or empty.
export { completeAt } from './features/complete/complete';
export type { Completion } from './features/complete/completion';
export type { PutEdit, Written } from './put/written';
export { hoverAt, type Hover } from './features/hover';
export { afterEnter, afterSpace } from './features/on-type';
export { refactoringsAt } from './features/refactor/refactorings';
export { orderFields } from './features/tidy/field-order';
export { tidy } from './features/tidy/tidy';
export { codeLenses, type Lens } from './features/code-lenses';
export { inlayHints, type InlayHint } from './features/inlay-hints';
export { markKinds, semanticMarks } from './features/semantic-tokens';

// Finding one's way in a plan: names, where they are given and used, and giving them another name. A refusal says why.
export { definitionAt, referencesAt } from './features/navigate/definition';
export { findSymbols, type FoundSymbol } from './features/navigate/find-symbols';
export { foldsIn, type Fold } from './features/navigate/folding';
export { highlightsAt, type Highlight } from './features/navigate/highlights';
export { linksIn } from './features/navigate/links';
export type { DraftLocation } from './features/navigate/occurrences';
export { outlineOf, type DraftSymbol } from './features/navigate/outline';
export { renamableAt, renameAt } from './features/navigate/rename';
export { selectionsAt } from './features/navigate/selection';

// New files, and who is at the table: an address and a text to create, or edits of a file that is there.
export { newPlanFiles, type NewPlanFile, type NewPlanInput } from './features/new-plan';
export { newCommitment, type NewCommitment, type NewCommitmentInput } from './features/new-commitment';
export { addStakeholder, newStakeholderList } from './features/add-stakeholder';
export { newMeeting, type NewMeeting, type NewMeetingInput } from './features/meeting/new-meeting';
export { waysForward } from './rules/plan/way-forward';
export { moveTheme, type MovedTheme, type ThemeMove } from './features/meeting/move-theme';
export { carryInto, type CarriedFiles, type CarryInto } from './features/meeting/carry-into';
export { nextPlan, type NextPlan } from './features/next-plan';
export { addTheme } from './features/add-theme';
export type { AddedTheme } from './features/add-theme';
export { mentionStakeholder } from './features/mention-stakeholder';
export { proposeStakeholder } from './features/propose-stakeholder';

// Form: a draft of any kind as questions with their answers, and what changes an answer as edits of its text.
export { FormMemory } from './form/form-memory';
export { dateWriter } from './form/headline';
export { createFormReader, type FormNews, type FormReader } from './form/form-reader';
export { mayWait } from './form/may-wait';
export { createFormEditor, type FormEditor } from './form/change/change-field';
export type { ChangeRequest, FieldChange, FieldChanged } from './form/change/change';
export type * from './form/form';

// Discussion: what was said of a commitment, each remark where it belongs now, and what is said next as edits.
export { findWords } from './discussion/find-words';
export { discussionsOf } from './kinds/discussion/discussion-file';
export { threadsOf, type Thread } from './discussion/threads';
export type { Subject as RemarkSubject } from './discussion/find-passage';
export type { ThreadEntry } from './discussion/said';
export { subjectAt, subjectOfPlace } from './discussion/subject-at';
export { say, type Noted, type Saying } from './discussion/say';

// How far a plan is.
export type { Problems } from './features/progress/count-problems';
export {
  createProgressReader,
  type PlanProgress,
  type Span,
  type ThemeProgress,
} from './features/progress/progress';
export { blockersOf, statusOf } from './features/progress/status';
export { setStage } from './features/stage/set-stage';

// Agreement: who may sign, what is signed, and the edits that do.
export { sign, type Signed, type SignRequest } from './features/sign/sign';
export { signatoriesOf, type Signatory } from './features/sign/signatories';
export { signaturesOf, type SignatureState } from './features/sign/signatures';
export { signingSummary, type SignedFact } from './features/sign/signing-summary';
export { whyNotSigned } from './features/sign/why-not';

// Comparing two versions, of a draft by its texts or of a plan by maps from path to text; layout counts for nothing.
export type { Change, Weakening, WordChange } from './compare/change';
export type { DraftCommit, DraftHistory, MadeBy } from './compare/authors/draft-history';
export { madeByInWords } from './compare/authors/made-by-in-words';
export { whoChanged, type WhoChanged } from './compare/authors/who-changed';
export { compareDrafts, type CompareOptions } from './compare/compare-drafts';
export {
  comparePlans,
  formerName,
  type ComparePlansOptions,
  type FileComparison,
  type PlanComparison,
} from './compare/plan/compare-plans';
export type { DraftFiles } from './compare/plan/draft-files';
export { calledOut } from './compare/report/called-out';
export { comparisonDocument, comparisonLength } from './compare/report/comparison-document';
export { countsOf } from './compare/report/counts';
export { changedWords } from './compare/word-changes';

// Merging three versions, and settling what git or a merge has left between its marks.
export { mergedAnswers } from './compare/merge/merged-answers';
export { mergeDrafts, type Merged, type MergeOptions } from './compare/merge/merge-drafts';
export {
  openConflicts,
  resolveConflict,
  waysToResolve,
  type WayToResolve,
} from './features/conflicts/resolve';
export { titleOfWay } from './features/conflicts/title-of-way';

// Publishing: a draft or a plan as a document, and the document as HTML or Markdown. Nothing private is in it unless asked for.
export type * from './publish/document';
export { calendarOf, type PlanCalendar } from './publish/calendar/calendar';
export { publish, publishDraft, publishPlan, type PublishOptions } from './publish/publish';
export {
  isLayout,
  isMeetingLayout,
  layouts,
  meetingLayouts,
  type Layout,
  type MeetingLayout,
} from './publish/layouts/layouts';
export type { Headings } from './publish/headings/headings';
export { headingsFor, languageOfLabels } from './publish/headings/headings-for';
export { labelReader, type LabelReader } from './publish/headings/labels';
export { directionOf } from './publish/direction-of';
export { gapWord } from './publish/gap-word';
export { answerBlocks } from './publish/answers/answer';
export { asOfNow } from './exchange/as-of-now';
export { withShownAnswers } from './exchange/shown-answers';
export { withShownRemarks } from './exchange/shown-remarks';
export { answerForm } from './exchange/answer-form';
export { likenessOf, wordsOf } from './compare/likeness';
export { lineOf } from './exchange/line-of';
export { foldName } from './text/fold-name';

// What came back: a reply is what a reader of files found in one (`server/src/word` reads Word files); what it changes is tried out.
export type * from './exchange/reply';
export type * from './exchange/filled/filled-form';
export {
  draftsFromForm,
  wordsFor,
  type DraftFromForm,
  type DraftsFromForm,
} from './exchange/filled/drafts-from-form';
export { announcedIn, numberedTitle, type NumberedTitle } from './exchange/filled/numbered-title';
export type * from './exchange/back/brought-in';
export { bringIn, type BringInOptions } from './exchange/back/bring-in';
export { joinRemarks, type JoinedRemarks, type JoinOptions } from './exchange/back/join-remarks';
export { whoIn } from './exchange/back/told';
export { takeIn, type Choice, type TakeInOptions, type TakenIn } from './exchange/back/take-in';
export { chosenEdits, stateOfDrafts, type Chosen, type ChosenEdits } from './exchange/back/chosen-edits';
export {
  bringInResponses,
  type BroughtResponses,
  type ColumnTold,
} from './exchange/responses/bring-in-responses';
export { responsesTold } from './exchange/responses/responses-told';
export {
  columnMeanings,
  isColumnMeaning,
  isPersonal,
  type ColumnMeaning,
  type SourceTable,
} from './exchange/responses/source-table';
export { cleanText } from './publish/clean-text';
export { hashText } from './text/hash-text';
export { writeHtml } from './publish/html/write-html';
export { writeHtmlSections, type HtmlSection } from './publish/html/write-sections';
export { writeMarkdown } from './publish/markdown-text/write-markdown';
export { quietMentions } from './publish/markdown-text/quiet-mentions';
export { plainText } from './markdown/plain-text';

// Pages that an editor shows and keeps up to date, in sections that say by their hash whether they have changed.
export { createPreviewReader, type Preview, type PreviewReader } from './publish/preview/preview-reader';
export { broughtPage, type BroughtPage, type BroughtRequest } from './pages/brought-page';
export {
  chosenResponses,
  responsesPage,
  type ChosenResponses,
  type ResponsesPage,
  type ResponsesRequest,
} from './pages/responses-page';
export { comparisonPage, type ComparisonRequest, type OlderFile } from './pages/comparison-page';
export { conflictPage } from './pages/conflict-page';
export type { PageSection, SectionsPage } from './pages/sections-page';

// Pasting: what was copied from another program, as Markdown for an answer.
export { pasteAsMarkdown } from './paste/paste-as-markdown';
export { plainAsMarkdown } from './paste/plain-as-markdown';
export { symbolFontOf, symbolText } from './paste/symbol-fonts';
export { pasteAt } from './form/paste/paste-at';

// Texts: edits, ranges and lines.
export { applyEdits, type TextEdit } from './text/edit';
export { smallEdits } from './text/small-edits';
export { changedStretch } from './text/changed-stretch';
export { changedLines, type LineChange } from './text/line-changes';
export { createLines, type Lines } from './text/lines';
export { nearest } from './text/nearest';
export type { Range } from './text/range';
