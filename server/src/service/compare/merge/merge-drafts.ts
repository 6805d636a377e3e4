import { formOf } from '../../kinds/kinds';
import type { DraftKind } from '../../schema/draft-kind';
import { applyEdits, overlap } from '../../text/edit';
import { lineBreakOf } from '../../yaml/layout/rows';
import type { MapNode } from '../../yaml/tree';
import { fieldsOf } from './blocks';
import { mergeEnds } from './comments';
import { renamedBetween } from './line-up';
import { mergeFields } from './merge';
import { mergeLines, type MergedText } from './merge-lines';
import { commentsTwice, hasComments, isProven, withoutComments } from './prove';
import { indentedAs, readVersion, type Marks, type Merge, type Versions } from './version';

/** A merged draft, which may hold conflicts. */
export interface Merged extends MergedText {
  /** Why a draft was merged line by line: a version could not be read, or the merge could not be shown to be right. */
  readonly byLines?: 'unread' | 'unproven';
}

/** What git's conflict marks say, and how long they are. */
export type MergeOptions = Partial<Marks>;

/**
 * Takes over into our text what theirs has changed since the base, by what it means: fields, items and sentences one by one.
 * Our comments and layout stay. What contradicts itself stands between git's conflict marks, around that field or item alone.
 * A file that is not of a known kind, that cannot be read, or whose merge cannot be shown to be right, is merged line by line.
 */
export function mergeDrafts(
  kind: DraftKind | undefined,
  base: string,
  ours: string,
  theirs: string,
  { size = 7, ours: ourLabel = 'ours', theirs: theirLabel = 'theirs', base: baseLabel }: MergeOptions = {},
): Merged {
  if (theirs === base || theirs === ours) return { text: ours, conflicts: 0 };
  if (ours === base) return { text: theirs, conflicts: 0 };
  const marks = { size, ours: ourLabel, theirs: theirLabel, base: baseLabel };
  const mark = ours.startsWith('\uFEFF') ? '\uFEFF' : '';
  const [b = '', o = '', t = ''] = [base, ours, theirs].map((text) => text.replace(/^\uFEFF/, ''));
  const merged = kind && mergeByMeaning(kind, b, o, t, marks);
  const done =
    typeof merged === 'object'
      ? merged
      : { ...mergeByLines(b, o, t, marks), ...(merged !== undefined && { byLines: merged }) };
  return { ...done, text: mark + done.text };
}

/** Lines that fit together must not make a draft unreadable that was readable before. */
function mergeByLines(base: string, ours: string, theirs: string, marks: Marks): MergedText {
  const merged = mergeLines(base, ours, theirs, marks);
  const isBroken = merged.conflicts === 0 && !readVersion(merged.text);
  return isBroken && readVersion(ours) && readVersion(theirs)
    ? mergeLines(base, ours, theirs, marks, { inOne: true })
    : merged;
}

function mergeByMeaning(
  kind: DraftKind,
  base: string,
  ours: string,
  theirs: string,
  marks: Marks,
): MergedText | NonNullable<Merged['byLines']> {
  const lineBreak = lineBreakOf(/[\r\n]/.test(ours) ? ours : theirs);
  // The last line is a line like the others while the merge goes on.
  const isOpen = ours !== '' && !/[\r\n]$/.test(ours);
  const [b, o, t] = [base, ours, theirs].map((text) => readVersion(withLastBreak(text, lineBreak)));
  if (!b || !o || !t) return 'unread';
  const versions = { base: b, ours: o, theirs: t };
  const renamed = { ours: renamedBetween(b, o), theirs: renamedBetween(b, t) };
  const merge = { ours: o, lineBreak, marks, renamed };
  let merged = mergeVersions(merge, kind, versions);
  const twice = merged ? commentsTwice(merged.text, versions) : [];
  if (twice.length > 0) {
    // What stands with us at another place than before is ours to place.
    const [before, yours] = [b, t].map((version) => readVersion(withoutComments(version, twice)));
    const anew = before && yours && mergeVersions(merge, kind, { base: before, ours: o, theirs: yours });
    if (anew && hasComments(anew.text, versions)) merged = anew;
  }
  if (!merged) return 'unproven';
  const { text, conflicts } = merged;
  return { text: isOpen && text.endsWith(lineBreak) ? text.slice(0, -lineBreak.length) : text, conflicts };
}

function mergeVersions(
  merge: Merge,
  kind: DraftKind,
  { base, ours, theirs }: Versions,
): MergedText | undefined {
  const t = indentedAs(theirs, ours);
  const outcome = mergeFields(merge, ours.root ?? noFields, {
    base: fieldsOf(base),
    ours: fieldsOf(ours),
    theirs: fieldsOf(t),
    fact: formOf(kind),
  });
  if (!outcome) return undefined;
  const edits = [...mergeEnds(merge, base, t), ...outcome.edits];
  if (overlap(edits)) return undefined;
  const text = applyEdits(ours.text, edits);
  return isProven(text, outcome, { base, ours, theirs: t })
    ? { text, conflicts: outcome.conflicts }
    : undefined;
}

const noFields: MapNode = { kind: 'map', range: { start: 0, end: 0 }, flow: false, entries: [] };

function withLastBreak(text: string, lineBreak: string): string {
  return text === '' || /[\r\n]$/.test(text) ? text : text + lineBreak;
}
