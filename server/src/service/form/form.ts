import type { Finding } from '../rules/finding';
import type { Stage } from '../model/stage';
import type { Problems } from '../features/progress/count-problems';
import type { WayToResolve } from '../features/conflicts/resolve';
import type { NameKind, Writer } from '../schema/field-fact';
import type { Silenced } from './silenced';

/** A draft as a form. Places are those of `form/place.ts`, lines count from 0, ranges are offsets. */
export interface Form {
  readonly uri: string;
  readonly title: string;
  /** The language of the answers, BCP 47. */
  readonly language: string;
  readonly status: FormStatus;
  /** In the order of the form; the same list for all drafts of a kind. */
  readonly questions: readonly FormQuestion[];
  readonly names: Readonly<Record<NameKind, readonly FormName[]>>;
  /** By their places, a part before what is in it. */
  readonly answers: ReadonlyMap<string, FormAnswer>;
  /** What was found in no answer in particular, or where the text cannot be read. */
  readonly findings: readonly Finding[];
}

/** How far the draft is, and what stands in the way of its next stage. */
export interface FormStatus {
  readonly stage?: Stage;
  readonly answered: number;
  readonly asked: number;
  /** Without what may wait. */
  readonly problems: Problems;
  /** What is blank in a first sketch, and stands beside no answer. */
  readonly waiting: readonly FormBlocker[];
  readonly next?: {
    readonly stage: Stage;
    readonly blockers: readonly FormBlocker[];
  };
}

/** Something that stands in the way of the next stage, or may wait: where, in what question, and in how many words. */
export interface FormBlocker {
  readonly at: string;
  readonly question: string;
  readonly short: string;
  readonly message: string;
}

/** What an answer is typed in. */
export type FormBox =
  'group' | 'list' | 'text' | 'line' | 'number' | 'choice' | 'date' | 'id' | 'name' | 'address' | 'source';

/** One question of the form, the same for every item of a list. */
export interface FormQuestion {
  /** Its place with `-` for any item of a list. */
  readonly id: string;
  readonly box: FormBox;
  readonly label: string;
  readonly help: string;
  readonly examples: readonly string[];
  readonly required: boolean;
  readonly mayBeOpen: boolean;
  readonly seldom: boolean;
  readonly writtenBy?: Writer;
  readonly choices?: readonly { readonly value: string; readonly label: string; readonly help?: string }[];
  readonly names?: NameKind;
  readonly declares?: true;
  readonly ordered?: true;
}

/** What stands in the draft for one question, or for one item of a list. */
export interface FormAnswer {
  readonly at: string;
  readonly question: string;
  readonly state: 'missing' | 'empty' | 'open' | 'answered';
  readonly value?: string;
  readonly shown?: string;
  readonly count?: number;
  readonly title?: string;
  readonly detail?: string;
  readonly notes?: readonly string[];
  readonly findings?: readonly Finding[];
  readonly silenced?: readonly Silenced[];
  readonly locked?: string;
  readonly conflict?: FormConflict;
  readonly line: number;
}

/** Both versions of an answer that git could not merge, and what may be kept. */
export interface FormConflict {
  readonly line: number;
  readonly ours: { readonly label: string; readonly text: string };
  readonly theirs: { readonly label: string; readonly text: string };
  readonly ways: readonly WayToResolve[];
}

/** Somebody or something that may be named in an answer. */
export interface FormName {
  readonly id: string;
  readonly name: string;
  readonly detail?: string;
}
