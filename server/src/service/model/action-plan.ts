import type { Range } from '../text/range';
import type { TreeNode } from '../yaml/tree';
import { readActions, type Action } from './action';
import { readIds, readItems, readNumbers, readPeriod, type NumberItem, type Period } from './commitment';
import type { PartialDate } from './dates';
import { isBlank, type Field, type TextItem } from './field';
import {
  asDate,
  asItems,
  asNumber,
  asText,
  asWords,
  rangeOf,
  readField,
  readPart,
  rootPart,
  type Part,
} from './read';

export interface ActionPlan {
  readonly country: Field<string>;
  readonly code: Field<string>;
  readonly title: Field<string>;
  readonly number: Field<number>;
  readonly language: Field<string>;
  readonly period: Period;
  readonly submitted: Field<PartialDate>;
  readonly layout: Field<string>;
  readonly forum: Field<string>;
  readonly coChairs: readonly TextItem[];
  readonly timeline: readonly Phase[];
  readonly themes: readonly Theme[];
  readonly amendments: readonly Amendment[];
  readonly imports: readonly PlanImport[];
  readonly checks: readonly CheckSetting[];
}

/** A line under `checks:`, whatever it names and whatever level it gives. */
export interface CheckSetting {
  readonly rule: string;
  readonly level: string;
  readonly range: Range;
}

/** What only one column of a table can hold; of the other meanings, as many columns as there are may hold some. */
export const singleMeanings: ReadonlySet<string> = new Set([
  'source_id',
  'date',
  'consent',
  'theme',
  'link',
  'decision',
  'reason',
  'channel',
]);

/** How the columns of a CSV file with contributions are read. */
export interface PlanImport {
  readonly range: Range;
  readonly id: Field<string>;
  readonly channel: Field<string>;
  readonly columns: readonly { readonly column: Field<string>; readonly as: Field<string> }[];
}

export interface Phase {
  /** Its place in the list as it is written. */
  readonly index: number;
  readonly range: Range;
  readonly id: Field<string>;
  readonly title: Field<string>;
  readonly period: Period;
  /** The day on which it was finished; absent until then. */
  readonly done: Field<PartialDate>;
  readonly steps: readonly Step[];
}

/** One of the steps of a phase. */
export interface Step {
  readonly index: number;
  readonly range: Range;
  readonly id: Field<string>;
  readonly title: Field<string>;
  readonly period: Period;
  readonly done: Field<PartialDate>;
}

export interface Theme {
  readonly index: number;
  readonly anchor: Range;
  readonly range: Range;
  readonly id: Field<string>;
  readonly title: Field<string>;
  readonly leadGroup: Field<string>;
  readonly wayForward: Field<string>;
  readonly assessment: Assessment;
  readonly rating: Field<string>;
  readonly note: Field<string>;
  readonly decisions: readonly Decision[];
  readonly actions: readonly Action[];
}

/** What was decided on a theme, and when. */
export interface Decision {
  readonly index: number;
  readonly anchor: Range;
  readonly range: Range;
  /** One of the ways forward. */
  readonly decision: Field<string>;
  /** The day of the meeting at which it was decided. */
  readonly meeting: Field<PartialDate>;
  /** The day, where it was decided outside a meeting. */
  readonly date: Field<PartialDate>;
  readonly note: Field<string>;
  readonly nextLook: Field<PartialDate>;
}

/** Each green, amber or red. */
export interface Assessment {
  readonly relevance: Field<string>;
  readonly significance: Field<string>;
  readonly governmentCapability: Field<string>;
  readonly civilSocietyCapability: Field<string>;
}

export interface Amendment {
  readonly index: number;
  readonly range: Range;
  readonly date: Field<PartialDate>;
  /** Where to point when it lacks something. */
  readonly anchor: Range;
  /** `add`, `change` or `drop`. */
  readonly kind: Field<string>;
  /** `planned`, `agreed` or `done`; without it, it is done. */
  readonly state: Field<string>;
  readonly commitments: readonly NumberItem[];
  readonly changes: Field<string>;
  readonly reason: Field<string>;
  readonly agreedOn: Field<PartialDate>;
  /** The list as a whole: there, empty, left open. Who is in it stands below. */
  readonly agreedByList: Field<unknown>;
  readonly agreedBy: readonly TextItem[];
}

/** True for an amendment that has been made: what the plan says now is what it says. */
export function isMade({ state }: Pick<Amendment, 'state'>): boolean {
  return state.ok ? state.value === 'done' : isBlank(state);
}

export function readActionPlan(root: TreeNode | undefined): ActionPlan {
  const form = rootPart(root);
  return {
    country: readField(form, 'country', asText),
    code: readField(form, 'code', asText),
    title: readField(form, 'title', asText),
    number: readField(form, 'number', asNumber),
    language: readField(form, 'language', asText),
    period: readPeriod(readPart(form, 'period')),
    submitted: readField(form, 'submitted', asDate),
    layout: readField(form, 'layout', asText),
    forum: readField(readPart(form, 'forum'), 'name', asText),
    coChairs: readIds(readPart(form, 'forum'), 'co_chairs'),
    timeline: readItems(form, 'timeline', (part, index) => ({
      index,
      range: rangeOf(part),
      id: readField(part, 'id', asText),
      title: readField(part, 'title', asText),
      period: readPeriod(part),
      done: readField(part, 'done', asDate),
      steps: readItems(part, 'steps', (step, at) => ({
        index: at,
        range: rangeOf(step),
        id: readField(step, 'id', asText),
        title: readField(step, 'title', asText),
        period: readPeriod(step),
        done: readField(step, 'done', asDate),
      })),
    })),
    imports: readItems(form, 'imports', (part) => ({
      range: rangeOf(part),
      id: readField(part, 'id', asText),
      channel: readField(part, 'channel', asWords),
      columns: readItems(part, 'columns', (column) => ({
        column: readField(column, 'column', asWords),
        as: readField(column, 'as', asText),
      })),
    })),
    themes: readItems(form, 'themes', (part, index) => ({
      index,
      anchor: part.anchor,
      range: rangeOf(part),
      id: readField(part, 'id', asText),
      title: readField(part, 'title', asText),
      leadGroup: readField(part, 'lead_group', asText),
      wayForward: readField(part, 'way_forward', asText),
      assessment: readAssessment(readPart(part, 'assessment')),
      rating: readField(part, 'rating', asText),
      note: readField(part, 'note', asText),
      decisions: readItems(part, 'decisions', readDecision),
      actions: readActions(part),
    })),
    amendments: readItems(form, 'amendments', (part, index) => ({
      index,
      anchor: part.anchor,
      range: rangeOf(part),
      date: readField(part, 'date', asDate),
      kind: readField(part, 'kind', asText),
      state: readField(part, 'state', asText),
      commitments: readNumbers(part, 'commitments'),
      changes: readField(part, 'changes', asText),
      reason: readField(part, 'reason', asText),
      agreedOn: readField(part, 'agreed_on', asDate),
      agreedByList: readField(part, 'agreed_by', asItems),
      agreedBy: readIds(part, 'agreed_by'),
    })),
    checks: readChecks(readPart(form, 'checks').node),
  };
}

function readDecision(part: Part, index: number): Decision {
  return {
    index,
    anchor: part.anchor,
    range: rangeOf(part),
    decision: readField(part, 'decision', asText),
    meeting: readField(part, 'meeting', asDate),
    date: readField(part, 'date', asDate),
    note: readField(part, 'note', asText),
    nextLook: readField(part, 'next_look', asDate),
  };
}

function readAssessment(part: Part): Assessment {
  return {
    relevance: readField(part, 'relevance', asText),
    significance: readField(part, 'significance', asText),
    governmentCapability: readField(part, 'government_capability', asText),
    civilSocietyCapability: readField(part, 'civil_society_capability', asText),
  };
}

function readChecks(node: TreeNode | undefined): readonly CheckSetting[] {
  if (node?.kind !== 'map') return [];
  return node.entries.map(({ key, keyRange, value }) => {
    return { rule: key, level: value?.kind === 'scalar' ? value.text : '', range: keyRange };
  });
}
