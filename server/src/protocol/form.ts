import type { WayToResolve } from './conflicts';
import type { ProblemCounts, StageName, TextRange } from './index';

/** A draft as a form: questions with their answers, and what changes an answer. The client imports only types and names from here. */

/**
 * Where an answer stands in the form: names of fields and places in lists, from 0, with `/` between them, such as
 * `milestones/0/title`. Empty for the form as a whole.
 */
export type FormPlace = string;

/** Client to server. A draft as a form; null when the file is no draft. */
export const formRequest = 'codraft/form';
export interface FormParams {
  readonly uri: string;
  /** The `revision` of the form that the page has: what is as it was then is not sent again. */
  readonly since?: number;
}
export type FormResult = FormInfo | null;

export interface FormInfo {
  readonly uri: string;
  /** Grows with every form that is answered. */
  readonly revision: number;
  /** The version of the document that it was read from; null when no editor has it open. */
  readonly version: number | null;
  /** What the file is called in a heading. */
  readonly title: string;
  /** The language of the answers, BCP 47. */
  readonly language: string;
  readonly status: FormStatus;
  /** True when everything is there; false when only what has changed since then is. */
  readonly isWhole: boolean;
  /** The questions, in the order of the form; only when everything is there. */
  readonly questions?: readonly FormQuestion[];
  /** What may be named, by what it is (`stakeholder`, `theme`, `milestone`, `commitment`); only when changed. */
  readonly names?: Readonly<Record<string, readonly FormName[]>>;
  /** What changed, but for what is the same a few lines further up or down: `shift` says of what is known where it is now. */
  readonly answers: readonly FormAnswer[];
  readonly shift?: FormShift;
  /** Answers that are there no more. */
  readonly gone: readonly FormPlace[];
  /** What was found in no answer in particular, or where the text cannot be read. */
  readonly findings: readonly FormFinding[];
}

/** The lines of the form before from this one on, with what was found in them, are so many lines further down now. */
export interface FormShift {
  readonly from: number;
  readonly by: number;
}

/** How far the draft is. */
export interface FormStatus {
  /** Nothing for the files of the plan itself. */
  readonly stage?: StageName;
  readonly answered: number;
  readonly asked: number;
  /** Without what may wait. */
  readonly problems: ProblemCounts;
  /** What is blank in a first sketch, and stands beside no answer. */
  readonly waiting: readonly FormBlocker[];
  /** The next stage and the places where something stands in its way; nothing for a published draft. */
  readonly next?: {
    readonly stage: StageName;
    readonly blockers: readonly FormBlocker[];
  };
}

/** Something that stands in the way of the next stage, or may wait. */
export interface FormBlocker {
  readonly at: FormPlace;
  /** What the place is called; of one in an item with the name of the item. Empty for the draft as a whole. */
  readonly question: string;
  /** What is missing or wrong there in a few words; `message` says it in full. */
  readonly short: string;
  readonly message: string;
}

/** One question of the form. */
export interface FormQuestion {
  /** Its place with `-` for any item of a list: `milestones/-/due`. */
  readonly id: string;
  readonly box: FormBox;
  readonly label: string;
  /** What a good answer holds. */
  readonly help: string;
  /** As they would be typed into the box. */
  readonly examples: readonly string[];
  /** True when the form asks for it. */
  readonly required: boolean;
  /** True when it may be left open with a reason. */
  readonly mayBeOpen: boolean;
  /** True when few people look at it: few drafts answer it, or it is filled in without them, as the id of an item is. */
  readonly seldom: boolean;
  /** What writes it in place of the person: its answers are to be read only, and the act is offered. */
  readonly writtenBy?: FormWriter;
  /** Of a `choice`. */
  readonly choices?: readonly { readonly value: string; readonly label: string; readonly help?: string }[];
  /** Of a `name`: what it names. */
  readonly names?: string;
  /** True of a name that is given here: everything that names it would have to follow. */
  readonly declares?: true;
  /** Of a list: true when the order of its items says something. */
  readonly ordered?: true;
}

/** What writes an answer that nobody types: *Set Stage…* and *Sign Off…*. */
export type FormWriter = 'set-stage' | 'sign-off';

/**
 * What the answer is typed in: `group` has questions of its own, `list` has items. `text` is Markdown over several
 * paragraphs, `line` is a few words. `name` is an id of somebody or something named elsewhere. `source` is of a kind that
 * can be written in the text of the file only.
 */
export type FormBox =
  'group' | 'list' | 'text' | 'line' | 'number' | 'choice' | 'date' | 'id' | 'name' | 'address' | 'source';

/** What stands in the draft for one question, or for one item of a list. Every question of a group that is there has one. */
export interface FormAnswer {
  readonly at: FormPlace;
  readonly question: string;
  readonly state: FormState;
  /** What the box holds; the same as was typed in it wherever the file can hold that. For an open answer the reason. */
  readonly value?: string;
  /** The value for a reader, where that is another: a date in words, the name of an organisation. */
  readonly shown?: string;
  /** Of a list: how many items it has. */
  readonly count?: number;
  /** Of an item with questions of its own: what it is called, and what is said beside its name. */
  readonly title?: string;
  readonly detail?: string;
  /** The comments of the file that belong to it, without their sign. */
  readonly notes?: readonly string[];
  readonly findings?: readonly FormFinding[];
  /** What is silenced here; of the whole file at the form as a whole. */
  readonly silenced?: readonly FormSilenced[];
  /** Why the answer cannot be changed here, though it can in the text. */
  readonly locked?: string;
  /** Of an answer in conflict: both versions, as they would be shown, and what chooses between them. */
  readonly conflict?: FormConflict;
  /** Where it stands in the text, or would. */
  readonly line: number;
}

export type FormState = 'missing' | 'empty' | 'open' | 'answered';

export interface FormConflict {
  /** A line of the conflict. */
  readonly line: number;
  readonly ours: { readonly label: string; readonly text: string };
  readonly theirs: { readonly label: string; readonly text: string };
  readonly ways: readonly WayToResolve[];
}

export interface FormFinding {
  readonly rule: string;
  readonly level: 'error' | 'warning' | 'info';
  readonly message: string;
  /** True where the draft cannot be read as it stands: no way to live with it is offered. */
  readonly mustBeMended?: true;
  /** True where no ready-made fix is known for what the rule finds. */
  readonly hasNoFix?: true;
  /** What its fixes are asked for. */
  readonly range: TextRange;
}

/** A comment of the file that silences a check. */
export interface FormSilenced {
  /** The check, in words and by its name. */
  readonly check: string;
  readonly rule: string;
  /** Why it is right as it is; may be empty. */
  readonly why: string;
  /** The comment, as it stands on its line. */
  readonly comment: string;
}

/** Somebody or something that may be named. */
export interface FormName {
  readonly id: string;
  readonly name: string;
  readonly detail?: string;
}

/** Server to client, a notification: what was last answered about this draft is no longer so. It is told once for each answer. */
export const formChangedNotification = 'codraft/formChanged';
export interface FormChangedParams {
  readonly uri: string;
}

/** Client to server. The edits that change one answer. Nothing is changed here. */
export const changeFieldRequest = 'codraft/changeField';
export interface ChangeFieldParams {
  readonly uri: string;
  readonly at: FormPlace;
  /**
   * Of the form for which the place and the change are meant. When the document has changed since, the place is looked for
   * by what was there then; the change is refused where that is not sure, or something else stands there.
   */
  readonly revision: number;
  readonly change: FieldChange;
}

export type FieldChange =
  /** What was typed into the box; nothing takes the answer away. A date may be in words. */
  | {
      readonly kind: 'answer';
      readonly value: string;
      /** An id is to be changed in the other files of the plan that name it too. */
      readonly everywhere?: true;
    }
  /** Leaves it open, and says why. */
  | { readonly kind: 'open'; readonly why: string }
  /** A new item of the list, before the one at this place, or behind the last one; with more of them behind it. */
  | {
      readonly kind: 'insert';
      readonly index: number;
      readonly value?: string;
      readonly more?: readonly string[];
    }
  /** Takes an item out of its list, with all that is in it. */
  | { readonly kind: 'remove' }
  /** Puts an item at another place of its list. */
  | { readonly kind: 'move'; readonly index: number }
  /** Writes a note over the one at this place, or a new one behind the last; without a word it is taken away. */
  | { readonly kind: 'note'; readonly index: number; readonly text: string };

export type ChangeFieldResult =
  | {
      readonly kind: 'edits';
      readonly edits: readonly { readonly range: TextRange; readonly newText: string }[];
      /** The version of the document that the edits are meant for; null when no editor has it open. */
      readonly version: number | null;
      /** Where the answer is once they are made; of an item that was taken out, its list. */
      readonly at: FormPlace;
      /** What is to be changed in other files together with it. */
      readonly others?: readonly FormFileEdits[];
    }
  | {
      readonly kind: 'refused';
      /** Why, and what to do. */
      readonly message: string;
      /** What may have been meant, each to be typed instead. */
      readonly meant?: readonly { readonly value: string; readonly label: string }[];
      /** True where it can be made together with changes of other files, by asking for it `everywhere`. */
      readonly isNamedElsewhere?: true;
    };

/** The edits of one file, for one version of it. */
export interface FormFileEdits {
  readonly uri: string;
  readonly edits: readonly { readonly range: TextRange; readonly newText: string }[];
  readonly version: number | null;
}

/** Client to server. What was copied from a word processor or a web page, as Markdown for an answer. */
export const pasteRequest = 'codraft/paste';
export interface PasteParams {
  /** `text/html` of the clipboard. */
  readonly html: string;
}
export interface PasteResult {
  /** Empty when there is nothing in it that can be kept. */
  readonly markdown: string;
}

/** Client to server. The edits that put what was copied into the answer at a selection of the text. Nothing is changed here. */
export const pasteAtRequest = 'codraft/pasteAt';
export interface PasteAtParams {
  readonly uri: string;
  readonly range: TextRange;
  /** `text/html` of the clipboard; else `text/plain`. */
  readonly html?: string;
  readonly text?: string;
}
/** Null where no answer in words is there: it is pasted as usual. */
export type PasteAtResult = {
  readonly edits: readonly { readonly range: TextRange; readonly newText: string }[];
  /** The version of the document that the edits are meant for. */
  readonly version: number | null;
} | null;
