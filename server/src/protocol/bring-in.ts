import type { NewFile, TextRange } from './index';
import type { KnownSections } from './pages';
import type { PreviewInfo } from './preview';

/**
 * A Word file that came back, or a table of contributions: first what it changes, then the edits for what somebody has chosen of that.
 */

/** What counts of tracked changes: the text with them, or without. */
export type TrackedChoice = 'accept' | 'reject';

/**
 * What was chosen, by the ids that the page gives. A change that is not named comes in, unless it is in conflict; a column of a table is
 * read as it was guessed.
 */
export type BroughtChoices = Readonly<Record<string, string>>;

/** A file that was read, and where it belongs. */
export interface BroughtFile {
  /** Address of a plan's `action-plan.yaml`, or of the draft that the file is about. */
  readonly into: string;
  /** What the file is called. */
  readonly name: string;
  /** What the reader of files, which runs beside the client, has answered; plain data. */
  readonly read: unknown;
}

/**
 * Client to server. What would be sent of a plan or a draft now, for the reader of Word files: only of a file that it calls `isLost`.
 */
export const asOfNowRequest = 'codraft/asOfNow';
export type AsOfNowParams = Pick<BroughtFile, 'into'>;
export type AsOfNowResult = readonly unknown[];

/**
 * Client to server. What a file changes, as a page of sections. In the HTML, what carries `data-choose` can be chosen: the id of a
 * change or `tracked`, and with `data-choice` as what; `data-chosen` where it is. Below
 * `data-choose-from` one of many can be. A button with `data-act` takes in what is chosen
 * (`take-in`) or every change (`take-all`).
 */
export const broughtRequest = 'codraft/brought';
export interface BroughtParams extends BroughtFile {
  /** How the file was read. */
  readonly tracked: TrackedChoice;
  readonly choices: BroughtChoices;
  readonly known: KnownSections;
}
export type BroughtResult =
  | {
      readonly kind: 'page';
      readonly page: PreviewInfo;
      /** The drafts in which something can be taken in. */
      readonly drafts: readonly string[];
      /** What the drafts say now, to be handed back when something of it is taken in. */
      readonly state: string;
    }
  /** The file was not read, and this sentence says why. */
  | { readonly kind: 'refused'; readonly message: string };

/** Client to server. The smallest edits for what was chosen; refused where the drafts do not say any more what was shown. */
export const takeInRequest = 'codraft/takeIn';
export interface TakeInParams extends BroughtFile {
  readonly choices: BroughtChoices;
  /** Every change, whatever was chosen of it; conflicts as they were settled. */
  readonly all: boolean;
  readonly state: string;
}
export interface TakeInResult {
  readonly files: readonly FileEdits[];
  /** Discussions that begin with comments of the file. */
  readonly newFiles: readonly NewFile[];
  /** How many comments of the file join the discussions. */
  readonly remarks: number;
  /** How many changes come in; of a table, how many contributions are new or change. */
  readonly taken: number;
  /** How many conflicts then stand in the drafts between git's marks. */
  readonly conflicts: number;
}

/** What changes in a file that is there. */
export interface FileEdits {
  readonly uri: string;
  readonly edits: readonly { readonly range: TextRange; readonly newText: string }[];
  /** Of the document that the edits are for; null where the file is not open. */
  readonly version: number | null;
}

/**
 * Client to server. The drafts that a filled form becomes, where that is what was read, and what the list of stakeholders gains; null
 * where there is no plan for them. Nothing is written.
 */
export const draftsFromFormRequest = 'codraft/draftsFromForm';
export type DraftsFromFormParams = BroughtFile;
export interface DraftsFromFormResult {
  /** The drafts, and the list of stakeholders where it is new. */
  readonly files: readonly NewFile[];
  readonly list?: FileEdits;
  readonly drafts: readonly {
    readonly uri: string;
    readonly number: number;
    readonly title: string;
    /** What stands at the end of the draft as a comment, in a few words each. */
    readonly notPlaced: readonly string[];
    /** Names of the files of drafts that say some of the same. */
    readonly like: readonly string[];
  }[];
  /** Names of organisations that are new in the list. */
  readonly added: readonly string[];
  /** Lines of the file that go into no draft. */
  readonly rest: readonly string[];
}
