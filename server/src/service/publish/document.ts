import type { Range } from '../text/range';

/**
 * What is published of a draft or a plan, before it is HTML, Markdown or Word: the writers read only this. Plain data, so
 * that it can go from one process to another. All text in it is text: no writer may take any of it for marks of its own.
 */
export interface PublishedDocument {
  readonly title: string;
  /** Language of the headings and of the text, BCP 47. */
  readonly language: string;
  /** Country, plan and the like, for the properties of a file and for a running head. */
  readonly subject?: string;
  /** A list of what the document holds, to stand after its first section. */
  readonly contents?: {
    readonly heading: string;
    /** Down to this level of heading. */
    readonly deepest: 2 | 3;
  };
  readonly sections: readonly Section[];
  /** What the drafts say where the document shows it. A Word file carries it along, so that what comes back can be told from it. */
  readonly drafts?: readonly ShownDraft[];
  /** What was said of the drafts while they were written, only where that was asked for. */
  readonly remarks?: readonly ShownRemark[];
}

/** A remark on a passage, with the replies to it. */
export interface ShownRemark {
  /** The answer that it is about; without a field for one on the whole draft. */
  readonly source: Source;
  /** What the form calls that answer; empty for the whole draft. */
  readonly question: string;
  /** The words that it is about; empty for the whole answer. */
  readonly words: string;
  /** These words are not in the draft any more. */
  readonly isGone: boolean;
  readonly isSettled: boolean;
  /** Oldest first: who, on which day (`2024-03-12`), and what in Markdown. */
  readonly entries: readonly { readonly by: string; readonly on: string; readonly text: string }[];
}

/** A draft with the answers that a document shows. */
export interface ShownDraft {
  readonly uri: string;
  /** Where it lies from the folder of its plan on, or its name where it has no plan: `commitments/open-contracting.yaml`. */
  readonly path: string;
  /** By the field of their `Source`. */
  readonly answers: Readonly<Record<string, ShownAnswer>>;
}

/** What a draft says for one question. */
export interface ShownAnswer {
  /** Of a list one for each item. Nothing where there is none. */
  readonly values: readonly ShownValue[];
  /** What tells its item from the others of the list, outermost first: the ids of milestones. */
  readonly items?: readonly string[];
}

/** One answer, or one item of a list of answers. */
export interface ShownValue {
  /** As the file has it: Markdown, a few words, a day, an id. */
  readonly text: string;
  /** Left open; the text is the reason. */
  readonly isOpen?: true;
}

/** A stretch under a heading of its own. The preview replaces whole sections, so a section is small. */
export interface Section {
  /** Stays the same while the draft is edited, unique in the document: `c1-milestones`. Fit for a link. */
  readonly id: string;
  /** 1 for the document's own title, at most 4. */
  readonly level: 1 | 2 | 3 | 4;
  readonly heading: readonly Inline[];
  readonly blocks: readonly Block[];
  readonly source?: Source;
}

/** Where something was written. */
export interface Source {
  readonly uri: string;
  readonly range: Range;
  /** The field of the form that stands or should stand there: `problem.causes`, `milestones.0.due`. */
  readonly field?: string;
}

/** What a section is made of. */
export type Block =
  | { readonly kind: 'paragraph'; readonly text: readonly Inline[]; readonly source?: Source }
  | {
      readonly kind: 'list';
      readonly ordered: boolean;
      /** The number of the first item, of an ordered list. */
      readonly start?: number;
      readonly items: readonly (readonly Block[])[];
      readonly source?: Source;
    }
  | { readonly kind: 'quote'; readonly blocks: readonly Block[] }
  | {
      readonly kind: 'code';
      readonly text: string;
      /** What of it another version does not have. Only the pages of an editor show it. */
      readonly different?: readonly Range[];
    }
  | { readonly kind: 'heading'; readonly level: 2 | 3 | 4 | 5 | 6; readonly text: readonly Inline[] }
  | Gap
  | ProblemMark
  | Table
  | Figure;

/** An answer that is not there: shown as a gap, with the reason where the draft gives one. */
export interface Gap {
  readonly kind: 'gap';
  /** `open`: left open with `tbc: why`; `missing`: nothing is written; `unreadable`: something is, and cannot be read. */
  readonly state: 'open' | 'missing' | 'unreadable';
  readonly why?: string;
  readonly source?: Source;
}

/** A finding, shown at the place that it is about. Only in a preview. */
export interface ProblemMark {
  readonly kind: 'problem';
  readonly level: 'error' | 'warning' | 'info';
  readonly rule: string;
  readonly message: string;
  readonly source: Source;
}

/** What a line of words is made of. */
export type Inline =
  /** A label is of the form or of us: it is in the language of the headings, which need not be that of the document. */
  | { readonly kind: 'text'; readonly text: string; readonly isLabel?: true }
  | { readonly kind: 'strong' | 'emphasis' | 'strike'; readonly content: readonly Inline[] }
  | { readonly kind: 'code'; readonly text: string }
  /** `href` is http, https or mailto, or `#` and the id of a section. */
  | { readonly kind: 'link'; readonly href: string; readonly content: readonly Inline[] }
  | { readonly kind: 'break' }
  /** An answer among words that are none, such as the title in a heading. */
  | { readonly kind: 'answer'; readonly source: Source; readonly content: readonly Inline[] }
  | { readonly kind: 'gap'; readonly state: Gap['state']; readonly why?: string }
  /** What a comparison of two versions marks; `different` where neither is the older one. */
  | { readonly kind: 'inserted' | 'deleted' | 'different'; readonly content: readonly Inline[] };

/** Rows under headings. */
export interface Table {
  readonly kind: 'table';
  /** What the table shows, for those who do not see it. */
  readonly caption: string;
  /** True when the caption is to be seen, too. */
  readonly showsCaption?: boolean;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** A column of a table. */
export interface Column {
  readonly heading: readonly Inline[];
  /** Share of the width, relative to the other columns. */
  readonly width: number;
}

/** A row of a table. */
export interface Row {
  readonly cells: readonly Cell[];
  /** True when the first cell names the row. */
  readonly isHeaded?: boolean;
  readonly source?: Source;
}

/** A cell of a table. */
export interface Cell {
  readonly blocks: readonly Block[];
  /** Columns that it spans; 1 when absent. */
  readonly span?: number;
  /** A colour of meaning, always said in words in the cell as well. */
  readonly tone?: Tone;
  readonly source?: Source;
}

/** What a colour says. */
export type Tone = 'good' | 'fair' | 'poor' | 'gap' | 'muted';

/** A picture of the plan. `table` says the same in words, and stands in for it where there are no pictures. */
export interface Figure {
  readonly kind: 'figure';
  readonly caption: string;
  readonly picture: Picture;
  readonly table: Table;
  /** True when the table is to be read, too: it says more than the picture. */
  readonly showsTable?: boolean;
}

/** What a figure can show. */
export type Picture = TimelinePicture | BarsPicture;

/** Milestones, or phases and days, along the months of a plan, in groups. All days are `YYYY-MM-DD`. */
export interface TimelinePicture {
  readonly kind: 'timeline';
  readonly start: string;
  readonly end: string;
  /** A line at this day, when it lies in the picture. */
  readonly today?: string;
  /** Stretches behind the milestones: the plan, its amendment window. */
  readonly bands: readonly { readonly label: string; readonly start: string; readonly end: string }[];
  readonly groups: readonly TimelineGroup[];
}

/** How many milestones stand how, in a bar for each thing that they are counted by. */
export interface BarsPicture {
  readonly kind: 'bars';
  readonly rows: readonly {
    readonly label: string;
    readonly source?: Source;
    readonly parts: readonly { readonly standing: string; readonly count: number }[];
  }[];
}

/** What belongs together, each in a row of its own. */
export interface TimelineGroup {
  readonly label: string;
  readonly rows: readonly {
    readonly label: string;
    readonly source?: Source;
    readonly points: readonly {
      readonly label: string;
      readonly start?: string;
      readonly due: string;
      /** The due date in words, no more precise than the draft has it. */
      readonly when: string;
      /** How far a milestone is; of a stretch or a day, how it lies to today, if that is known. */
      readonly status: string;
      /** A stretch of time or one day, where it is no milestone. */
      readonly shape?: 'stretch' | 'day';
      /** True for a milestone past its date that is not done. */
      readonly isLate?: boolean;
      readonly source?: Source;
    }[];
  }[];
}
