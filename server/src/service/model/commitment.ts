import type { Range } from '../text/range';
import type { TreeNode } from '../yaml/tree';
import type { PartialDate } from './dates';
import { readExtras, type Extras } from './extras';
import { isBlank, type Field, type TextItem } from './field';
import {
  asDate,
  asItems,
  asNumber,
  asText,
  itemPart,
  rangeOf,
  readField,
  readNode,
  readPart,
  rootPart,
  type Part,
} from './read';
import { isStage, type Stage } from './stage';

/** A commitment as the form orders it. Every field is there, whatever the draft holds. */
export interface Commitment {
  readonly number: Field<number>;
  readonly title: Field<string>;
  readonly ogpId: Field<string>;
  readonly theme: Field<string>;
  readonly stage: Stage;
  readonly summary: Field<string>;
  readonly leads: Parties;
  readonly supporting: Parties;
  readonly period: Period;
  readonly problem: { readonly statement: Field<string>; readonly causes: Field<readonly TextItem[]> };
  readonly description: {
    readonly doneSoFar: Field<string>;
    readonly solution: Field<string>;
    readonly results: Field<readonly TextItem[]>;
  };
  readonly analysis: {
    readonly anchor: Range;
    readonly transparency: Field<string>;
    readonly accountability: Field<string>;
    readonly participation: Field<string>;
  };
  /** The list as a whole: there, empty, left open... Its milestones are below. */
  readonly milestoneList: Field<unknown>;
  readonly milestones: readonly Milestone[];
  readonly updates: readonly Update[];
  readonly extras: Extras;
  readonly signOff: readonly Signature[];
}

/** The groups of the form, each a list of stakeholder ids. */
export interface Parties {
  readonly anchor: Range;
  readonly government: Group;
  readonly civilSociety: Group;
  readonly other: Group;
}

export interface Group {
  readonly field: Field<unknown>;
  readonly ids: readonly TextItem[];
}

export interface Period {
  readonly anchor: Range;
  readonly start: Field<PartialDate>;
  readonly end: Field<PartialDate>;
}

export interface Milestone {
  /** From 0, in the order of the draft. */
  readonly index: number;
  /** Where to point when it lacks something. */
  readonly anchor: Range;
  /** Where the whole of it stands. */
  readonly range: Range;
  readonly id: Field<string>;
  readonly title: Field<string>;
  readonly outputs: Field<readonly TextItem[]>;
  readonly start: Field<PartialDate>;
  readonly due: Field<PartialDate>;
  /** `yearly` when the step comes round every year. */
  readonly recurs: Field<string>;
  readonly lead: Field<string>;
  readonly supporting: Group;
  readonly after: readonly TextItem[];
  readonly status: Field<string>;
  readonly evidence: Field<readonly TextItem[]>;
}

export interface Update {
  readonly range: Range;
  readonly date: Field<PartialDate>;
  readonly by: Field<string>;
  readonly note: Field<string>;
  readonly milestones: readonly TextItem[];
  /** `government` or `civil_society`: which side told it. */
  readonly side: Field<string>;
  /** `on_track`, `at_risk`, `delayed` or `paused`. */
  readonly delivery: Field<string>;
  readonly reason: Field<string>;
  readonly question: Field<string>;
  /** Id of the organisation that is to answer. */
  readonly askedOf: Field<string>;
  readonly answer: Field<string>;
}

export interface Signature {
  readonly anchor: Range;
  readonly range: Range;
  readonly by: Field<string>;
  readonly on: Field<PartialDate>;
  readonly digest: Field<string>;
}

export function readCommitment(root: TreeNode | undefined): Commitment {
  const form = rootPart(root);
  const stage = readField(form, 'stage', asText);
  const problem = readPart(form, 'problem');
  const description = readPart(form, 'description');
  const analysis = readPart(form, 'analysis');
  const milestoneList = readField(form, 'milestones', asItems);
  return {
    number: readField(form, 'number', asNumber),
    title: readField(form, 'title', asText),
    ogpId: readField(form, 'ogp_id', asText),
    theme: readField(form, 'theme', asText),
    stage: stage.ok && isStage(stage.value) ? stage.value : 'initial',
    summary: readField(form, 'summary', asText),
    leads: readParties(readPart(form, 'leads')),
    supporting: readParties(readPart(form, 'supporting')),
    period: readPeriod(readPart(form, 'period')),
    problem: { statement: readField(problem, 'statement', asText), causes: readTexts(problem, 'causes') },
    description: {
      doneSoFar: readField(description, 'done_so_far', asText),
      solution: readField(description, 'solution', asText),
      results: readTexts(description, 'results'),
    },
    analysis: {
      anchor: analysis.anchor,
      transparency: readField(analysis, 'transparency', asText),
      accountability: readField(analysis, 'accountability', asText),
      participation: readField(analysis, 'participation', asText),
    },
    milestoneList,
    milestones: readItems(form, 'milestones', readMilestone),
    updates: readItems(form, 'updates', (part) => ({
      range: rangeOf(part),
      date: readField(part, 'date', asDate),
      by: readField(part, 'by', asText),
      note: readField(part, 'note', asText),
      milestones: readIds(part, 'milestones'),
      side: readField(part, 'side', asText),
      delivery: readField(part, 'delivery', asText),
      reason: readField(part, 'reason', asText),
      question: readField(part, 'question', asText),
      askedOf: readField(part, 'asked_of', asText),
      answer: readField(part, 'answer', asText),
    })),
    extras: readExtras(form),
    signOff: readItems(form, 'sign_off', (part) => ({
      anchor: part.anchor,
      range: rangeOf(part),
      by: readField(part, 'by', asText),
      on: readField(part, 'on', asDate),
      digest: readField(part, 'digest', asText),
    })),
  };
}

function readMilestone(part: Part, index: number): Milestone {
  return {
    index,
    anchor: part.anchor,
    range: rangeOf(part),
    id: readField(part, 'id', asText),
    title: readField(part, 'title', asText),
    outputs: readTexts(part, 'outputs'),
    start: readField(part, 'start', asDate),
    due: readField(part, 'due', asDate),
    recurs: readField(part, 'recurs', asText),
    lead: readField(part, 'lead', asText),
    supporting: readGroup(part, 'supporting'),
    after: readIds(part, 'after'),
    status: readField(part, 'status', asText),
    evidence: readTexts(part, 'evidence'),
  };
}

function readParties(part: Part): Parties {
  return {
    anchor: part.anchor,
    government: readGroup(part, 'government'),
    civilSociety: readGroup(part, 'civil_society'),
    other: readGroup(part, 'other'),
  };
}

function readGroup(part: Part, key: string): Group {
  return { field: readField(part, key, asItems), ids: readIds(part, key) };
}

export function readPeriod(part: Part): Period {
  return {
    anchor: part.anchor,
    start: readField(part, 'start', asDate),
    end: readField(part, 'end', asDate),
  };
}

/** The items of a list that are maps; an item that is something else is another finding. */
export function readItems<T>(part: Part, key: string, read: (item: Part, index: number) => T): readonly T[] {
  const list = readField(part, key, asItems);
  if (!list.ok) return [];
  return list.value.flatMap((item, index) =>
    item?.kind === 'map' ? [read(itemPart(item, list.range), index)] : [],
  );
}

/** The ids of a list, those that are written as text. */
export function readIds(part: Part, key: string): readonly TextItem[] {
  const list = readField(part, key, asItems);
  return list.ok ? textItems(list.value) : [];
}

/** A whole number of a list, with its place. */
export interface NumberItem {
  readonly number: number;
  readonly range: Range;
}

/** The whole numbers of a list. */
export function readNumbers(part: Part, key: string): readonly NumberItem[] {
  const list = readField(part, key, asItems);
  if (!list.ok) return [];
  return list.value.flatMap((item) => {
    const number = item && asNumber(item);
    return item && number !== undefined ? [{ number, range: item.range }] : [];
  });
}

/** A list of texts; empty when none of its items holds text. */
function readTexts(part: Part, key: string): Field<readonly TextItem[]> {
  const list = readField(part, key, asItems);
  if (!list.ok) return list;
  const items = textItems(list.value);
  if (items.length > 0) return { ...list, value: items };
  const open = list.value.some((item) => item !== undefined);
  return { ok: false, state: open ? 'open' : 'empty', range: list.range };
}

function textItems(items: readonly (TreeNode | undefined)[]): readonly TextItem[] {
  return items.flatMap((item) => {
    if (!item) return [];
    const field = readNode(item, item.range, asText);
    return field.ok ? [{ text: field.value, range: field.range }] : [];
  });
}

/** True when nothing at all is written under the three questions of the analysis, which is one finding and not three. */
export function isAnalysisBlank({ analysis }: Commitment): boolean {
  return (
    isBlank(analysis.transparency) && isBlank(analysis.accountability) && isBlank(analysis.participation)
  );
}
