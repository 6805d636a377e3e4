import type { ParsedYaml } from '../../yaml/parse';
import type { TreePath } from '../../yaml/tree';
import { placeOf } from '../place';
import { noWay, type Candidate, type FieldChanged, type Refused, type Subject } from './change';
import { contentOf } from './content';
import type { FormerAnswers } from './former';
import { commentsWithin } from './items';
import { proves, type Wanted } from './prove';

/** A change, and the ways in which it may be made. */
export interface Making {
  readonly at: TreePath;
  /** What is to be said there, as `contentOf` gives it. */
  readonly said: string;
  readonly candidates: Iterable<Candidate>;
  readonly isMeant: Wanted['isMeant'];
  /** True when comments inside what is taken out go with it. */
  readonly mayDrop?: boolean;
  /** Why the form does not take what is said, though it can be written. */
  readonly objection?: (after: ParsedYaml) => Refused | undefined;
}

/** The first candidate that proves itself; how it was written before is tried first of all. */
export function make(subject: Subject, former: FormerAnswers, making: Making, at = making.at): FieldChanged {
  const { draft } = subject;
  const { text } = draft.yaml;
  const place = placeOf(making.at);
  const back = former.wayBack(place, text, making.said);
  const all = function* (): Iterable<Candidate> {
    if (back) yield [back];
    yield* making.candidates;
  };
  for (const edits of all()) {
    if (edits.length === 0) continue;
    const drops = making.mayDrop === true ? commentsWithin(subject, edits) : [];
    const after = proves(draft, edits, { path: making.at, isMeant: making.isMeant, drops });
    if (!after) continue;
    const objection = making.objection?.(after);
    if (objection) return objection;
    former.remember(place, text, contentOf(subject.node), after.text);
    return { kind: 'edits', edits, at: placeOf(at) };
  }
  return noWay(subject);
}
