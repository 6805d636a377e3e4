import type { DiscussionResult } from '../../../../server/src/protocol/discussion';
import type {
  ChangeFieldParams,
  ChangeFieldResult,
  FormInfo,
  FormPlace,
} from '../../../../server/src/protocol/form';

/** Everything that the extension and the page of a form say to each other. The page holds no truth: what it shows is the document at a version. */

/** From the extension to the form. */
export type ToForm =
  /** What the page is to say, once, before anything else. */
  | { readonly kind: 'words'; readonly words: FormWords; readonly language: string }
  /** The form, or what has changed in it. */
  | { readonly kind: 'form'; readonly form: FormInfo }
  /** A change has been made, and the document is the one of the version now; or it could not be, and what was typed stays in the box. */
  | { readonly kind: 'changed'; readonly ticket: number; readonly result: Changed }
  /** What was pasted, as Markdown. */
  | { readonly kind: 'pasted'; readonly ticket: number; readonly markdown: string }
  /** The text editor beside the form has its cursor in this answer; with none and `focus`, what had the keyboard gets it back. */
  | { readonly kind: 'reveal'; readonly at: FormPlace; readonly focus: boolean }
  /** The file is about to be saved: all that is typed is to be sent, and then `settled`. */
  | { readonly kind: 'settle' }
  /** The file cannot be written. */
  | { readonly kind: 'read-only'; readonly isReadOnly: boolean }
  /** What was typed in forms of this file and has never come into it, before the first form. */
  | { readonly kind: 'kept'; readonly kept: KeptTexts }
  /** What is said of the draft; null for one that is not discussed. */
  | { readonly kind: 'threads'; readonly threads: DiscussionResult }
  /** What was to be said is written; or it is not, was called off or went wrong, and stays in its box. */
  | { readonly kind: 'said'; readonly ticket: number; readonly isWritten: boolean }
  /** There is nothing to show, and this is why. */
  | { readonly kind: 'notice'; readonly text: string }
  /** What is shown stays, and this says why it may no longer be so; empty when it is again. What is typed meanwhile is kept and sent later. */
  | { readonly kind: 'stale'; readonly text: string };

/** What was typed and is not in the file. */
export interface KeptTexts {
  readonly typed: readonly KeptText[];
  /** What could be put nowhere. */
  readonly strays: readonly Stray[];
  /** What was being said in the discussion. */
  readonly said?: readonly FormText[];
}

export interface KeptText {
  /** Where its box was last. */
  readonly at: FormPlace;
  /** The form that it was typed for, and its place there. */
  readonly from: { readonly at: FormPlace; readonly revision: number };
  /** The items of lists that it is in, the outermost first. */
  readonly items: readonly KeptItem[];
  /** The mark of the box behind its place. */
  readonly mark: string;
  readonly text: string;
  /** What the file had there. */
  readonly base: string;
}

/** What an item is known by: what it is called, or all that it says; and how many there were in its list. */
export interface KeptItem {
  readonly name: string;
  readonly count: number;
}

export interface Stray {
  readonly label: string;
  readonly text: string;
}

export type Changed =
  | { readonly kind: 'made'; readonly version: number; readonly at: FormPlace }
  | Extract<ChangeFieldResult, { kind: 'refused' }>
  /** Nobody is there to make it: it is to be sent again with the next form. */
  | { readonly kind: 'put-off' };

/** From the form to the extension. */
export type FromForm =
  /** It has loaded, and shows nothing yet; with the revision that it still has, when it was only hidden. */
  | { readonly kind: 'ready'; readonly since?: number }
  | ({ readonly kind: 'change'; readonly ticket: number } & Omit<ChangeFieldParams, 'uri'>)
  /** All that was typed is in the document, or cannot come into it now. */
  | { readonly kind: 'settled' }
  | { readonly kind: 'paste'; readonly ticket: number; readonly html: string }
  /** What is typed and is not in the file, whenever that is something else; for when the page is shown again, or another one is. */
  | { readonly kind: 'kept'; readonly kept: KeptTexts }
  /** Something is to be written into the discussion. */
  | { readonly kind: 'say'; readonly ticket: number; readonly saying: FormSaying }
  /** The cursor is in this answer. */
  | { readonly kind: 'focused'; readonly at: FormPlace }
  /** Something that the editor does, about this answer. */
  | {
      readonly kind: 'act';
      readonly act: FormAct;
      readonly at: FormPlace;
      /** Which of its findings, from 0; of a conflict the way to settle it; of `add-name` what was typed. */
      readonly which?: number | string;
    };

/** A remark on an answer, or on the whole draft; a reply in a thread; or a thread to be settled, or taken up again. */
export type FormSaying =
  FormText | { readonly kind: 'settle'; readonly id: string; readonly isSettled: boolean };
export type FormText =
  | { readonly kind: 'remark'; readonly at: FormPlace; readonly text: string }
  | { readonly kind: 'reply'; readonly id: string; readonly text: string };

/**
 * `fix` makes the fix of a finding, or offers them, `silence` offers ways to live with it, `hear` takes such a way back, `why` shows the page about its rule, `text` goes to the place in the text,
 * `add-name` adds an organisation or a theme and puts it here, `resolve` settles a conflict, the rest is about the draft.
 */
export type FormAct =
  | 'fix'
  | 'silence'
  | 'hear'
  | 'why'
  | 'text'
  | 'add-name'
  | 'resolve'
  | 'preview'
  | 'set-stage'
  | 'sign-off'
  | 'problems';

/** Every sentence of the page itself, in the language of the editor. `{0}` and so on stand for what is put in. */
export type FormWords = Readonly<Record<FormWord, string>>;

export const formWords = [
  'add',
  'addNamed',
  'addName',
  'addNote',
  'addRemark',
  'added',
  'answered',
  'blanks',
  'blocked',
  'bold',
  'bulletedList',
  'calendar',
  'cancel',
  'changeEverywhere',
  'changedMeanwhile',
  'choose',
  'chooseBoth',
  'chooseOurs',
  'chooseTheirs',
  'clear',
  'conflict',
  'deleted',
  'deleteItem',
  'discussion',
  'dismiss',
  'editInText',
  'example',
  'fileFindings',
  'filter',
  'findingsInside',
  'fix',
  'follows',
  'formatting',
  'heading',
  'goBackTo',
  'hear',
  'italic',
  'keepMine',
  'levelError',
  'levelInfo',
  'levelWarning',
  'link',
  'linkAddress',
  'linkApply',
  'linkRemove',
  'linkWrong',
  'more',
  'moved',
  'moveDown',
  'moveUp',
  'nextFinding',
  'noFindings',
  'noNames',
  'notDecided',
  'notDecidedReason',
  'note',
  'noteLabel',
  'numberedList',
  'openText',
  'optional',
  'preview',
  'previousFinding',
  'readOnly',
  'ready',
  'reasonNeeded',
  'refused',
  'remark',
  'remarkBy',
  'remarkGone',
  'remarkMoved',
  'remarkOn',
  'remarks',
  'removeName',
  'reopen',
  'reply',
  'replyTo',
  'said',
  'saved',
  'searchNames',
  'setStage',
  'settle',
  'settledRemarks',
  'shownOf',
  'signOff',
  'silence',
  'silenced',
  'stage',
  'strays',
  'table',
  'tableAddColumn',
  'tableAddRow',
  'tableRemoveColumn',
  'tableRemoveRow',
  'takeTheirs',
  'unsaved',
  'wholeDraft',
  'why',
] as const;
export type FormWord = (typeof formWords)[number];
