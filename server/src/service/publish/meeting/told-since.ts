import type { CommitmentDraft } from '../../kinds/commitment/commitment-kind';
import type { Update } from '../../model/commitment';
import { heldBefore, lastDayOf } from '../../model/held-before';
import type { Meeting } from '../../model/meeting';
import { oldestFirst, sidesOf, toldBy } from '../../model/told-delivery';
import type { Plans } from '../../plans/plans';
import type { SourceFile } from '../answers/sources-in';
import type { Names } from '../names';

/** What a side told of a commitment in its own file. */
export interface ToldUpdate {
  readonly update: Update;
  readonly file: SourceFile;
}

/** What one side told of a commitment, by its number, after the meeting before and by the day of this one, oldest first; given out once. */
export type ToldSince = (number: number, side: 'government' | 'civil_society') => readonly ToldUpdate[];

/** Nothing where the day of the meeting is not known, or two commitments have the number. */
export function toldSince(plans: Plans, uri: string, meeting: Meeting, names: Names): ToldSince {
  const day = lastDayOf(meeting);
  const since = day === '' ? '' : lastMeetingBefore(plans, uri, day);
  const made = new Map<number, readonly (readonly [side: string, told: ToldUpdate])[]>();
  let files: ReadonlyMap<number, readonly string[]> | undefined;
  return (number, side) => {
    const known = made.get(number) ?? (day === '' ? [] : read(number));
    // What was told is said once, however often a meeting lists the commitment.
    made.set(
      number,
      known.filter(([its]) => its !== side),
    );
    return known.filter(([its]) => its === side).map(([, told]) => told);
  };

  function read(number: number) {
    files ??= filesByNumber(plans, uri);
    const [file, second] = files.get(number) ?? [];
    const draft = file !== undefined && second === undefined ? plans.draft(file) : undefined;
    return file !== undefined && draft?.kind === 'commitment' ? updatesIn(draft, file) : [];
  }

  function updatesIn({ commitment, yaml }: CommitmentDraft, file: string) {
    const sideOf = sidesOf(commitment, names.sector);
    return oldestFirst(toldBy(commitment.updates, day))
      .filter(({ date }) => date.ok && date.value.last > since)
      .map((update) => [sideOf(update), { update, file: { uri: file, text: yaml.text } }] as const);
  }
}

function filesByNumber(plans: Plans, uri: string): ReadonlyMap<number, readonly string[]> {
  const files = new Map<number, string[]>();
  for (const { number, uri: file } of plans.surroundings(uri).commitments) {
    if (!number) continue;
    const list = files.get(number.value);
    if (list) list.push(file);
    else files.set(number.value, [file]);
  }
  return files;
}

/** The last day of the meeting of the same plan that was held before; empty where there was none. */
function lastMeetingBefore(plans: Plans, uri: string, day: string): string {
  const plan = plans.planOf(uri)?.uri;
  const meetings = plans.files().flatMap((file) => {
    const draft = plans.draft(file);
    return draft?.kind === 'meeting' && plans.planOf(file)?.uri === plan ? [draft.meeting] : [];
  });
  const last = heldBefore(meetings, day).at(-1);
  return last ? lastDayOf(last) : '';
}
