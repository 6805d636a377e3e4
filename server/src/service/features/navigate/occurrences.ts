import type { Plans } from '../../plans/plans';
import type { Range } from '../../text/range';
import { isSame, nameAt, namesIn, type Name } from '../../kinds/names';
import { fileOf, filesOfPlan, type DraftFile } from './plan-files';

/** A name in one of the files of a plan. */
export interface Occurrence extends DraftFile {
  readonly name: Name;
}

/** A stretch of a file. */
export interface DraftLocation {
  readonly uri: string;
  readonly range: Range;
}

export function occurrenceAt(offset: number, uri: string, plans: Plans): Occurrence | undefined {
  const file = fileOf(plans, uri);
  const name = file && nameAt(file.draft, offset);
  return name && { ...file, name };
}

/** Every place of the plan's files where the same is named. */
export function occurrencesOf({ uri, name }: Occurrence, plans: Plans): readonly Occurrence[] {
  return reachOf(name, uri, plans)
    .filter(({ draft }) => mayHold(draft.yaml.text, name.id))
    .flatMap((file) => occurrencesIn(file, name));
}

/** The places where it is given its name. More than one when a name is taken twice. */
export function declarationsOf({ uri, name }: Occurrence, plans: Plans): readonly Occurrence[] {
  return reachOf(name, uri, plans)
    .filter(({ draft }) => mayHold(draft.yaml.text, name.id))
    .flatMap((file) => occurrencesIn(file, name).filter((place) => place.name.isDeclaration));
}

/** The files in which a name means the same. */
export function reachOf({ within }: Name, uri: string, plans: Plans): readonly DraftFile[] {
  if (within !== 'file') return filesOfPlan(plans, uri);
  const own = fileOf(plans, uri);
  return own ? [own] : [];
}

function occurrencesIn(file: DraftFile, name: Name): readonly Occurrence[] {
  return namesIn(file.draft)
    .filter((other) => isSame(other, name))
    .map((found) => ({ ...file, name: found }));
}

/** Rules out most drafts of a large plan at a glance. Behind a backslash any letter can be written otherwise. */
function mayHold(text: string, id: string): boolean {
  return text.includes(id) || text.includes('\\');
}
