import type { Range } from '../text/range';
import type { TreeNode } from '../yaml/tree';
import { readActions, type Action } from './action';
import { readIds, readItems } from './commitment';
import type { PartialDate } from './dates';
import { readLinks, type Link } from './extras';
import type { Field, TextItem } from './field';
import { asDate, asNumber, asText, rangeOf, readField, readPart, rootPart, type Part } from './read';

/** A meeting of the forum: what was planned for it, and what became of it. */
export interface Meeting {
  readonly title: Field<string>;
  readonly date: Field<PartialDate>;
  readonly place: Field<string>;
  readonly aim: Field<string>;
  readonly attendance: Attendance;
  readonly parts: readonly MeetingPart[];
  readonly actions: readonly Action[];
  readonly nextSteps: Field<string>;
  readonly reflections: Field<string>;
  readonly links: Field<readonly Link[]>;
}

export interface Attendance {
  readonly anchor: Range;
  readonly total: Field<number>;
  readonly sectors: readonly SectorPresent[];
}

export interface SectorPresent {
  readonly range: Range;
  readonly sector: Field<string>;
  readonly number: Field<number>;
  /** Ids of organisations. */
  readonly bodies: readonly TextItem[];
  readonly apologies: readonly TextItem[];
}

export interface MeetingPart {
  readonly range: Range;
  readonly title: Field<string>;
  readonly coChairs: readonly CoChair[];
  readonly agenda: readonly TextItem[];
  /** Another plan, whose commitments are reported on. */
  readonly plan: Field<string>;
  readonly introduction: Field<string>;
  readonly commitments: readonly CommitmentReport[];
  readonly themes: readonly ThemeDecision[];
  readonly comments: Field<string>;
}

/** By organisation and role; who that is stands in the contacts. */
export interface CoChair {
  readonly range: Range;
  readonly stakeholder: Field<string>;
  readonly role: Field<string>;
}

/** What was told on one commitment. */
export interface CommitmentReport {
  readonly range: Range;
  readonly number: Field<number>;
  readonly title: Field<string>;
  readonly government: Field<string>;
  readonly civilSociety: Field<string>;
}

/** What was said on one theme, and decided. */
export interface ThemeDecision {
  readonly anchor: Range;
  readonly range: Range;
  readonly theme: Field<string>;
  readonly decision: Field<string>;
  readonly note: Field<string>;
}

export function readMeeting(root: TreeNode | undefined): Meeting {
  const form = rootPart(root);
  return {
    title: readField(form, 'title', asText),
    date: readField(form, 'date', asDate),
    place: readField(form, 'place', asText),
    aim: readField(form, 'aim', asText),
    attendance: readAttendance(readPart(form, 'attendance')),
    parts: readItems(form, 'parts', readMeetingPart),
    actions: readActions(form),
    nextSteps: readField(form, 'next_steps', asText),
    reflections: readField(form, 'reflections', asText),
    links: readLinks(form),
  };
}

function readAttendance(part: Part): Attendance {
  return {
    anchor: part.anchor,
    total: readField(part, 'total', asNumber),
    sectors: readItems(part, 'sectors', (sector) => ({
      range: rangeOf(sector),
      sector: readField(sector, 'sector', asText),
      number: readField(sector, 'number', asNumber),
      bodies: readIds(sector, 'bodies'),
      apologies: readIds(sector, 'apologies'),
    })),
  };
}

function readMeetingPart(part: Part): MeetingPart {
  return {
    range: rangeOf(part),
    title: readField(part, 'title', asText),
    coChairs: readItems(part, 'co_chairs', (chair) => ({
      range: rangeOf(chair),
      stakeholder: readField(chair, 'stakeholder', asText),
      role: readField(chair, 'role', asText),
    })),
    agenda: readIds(part, 'agenda'),
    plan: readField(part, 'plan', asText),
    introduction: readField(part, 'introduction', asText),
    commitments: readItems(part, 'commitments', (report) => ({
      range: rangeOf(report),
      number: readField(report, 'commitment', asNumber),
      title: readField(report, 'title', asText),
      government: readField(report, 'government', asText),
      civilSociety: readField(report, 'civil_society', asText),
    })),
    themes: readItems(part, 'themes', (theme) => ({
      anchor: theme.anchor,
      range: rangeOf(theme),
      theme: readField(theme, 'theme', asText),
      decision: readField(theme, 'decision', asText),
      note: readField(theme, 'note', asText),
    })),
    comments: readField(part, 'comments', asText),
  };
}
