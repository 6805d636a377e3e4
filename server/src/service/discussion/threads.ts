import { placeOf } from '../form/place';
import { formOf } from '../kinds/kinds';
import { saidIn, type Said } from './said';
import type { Plans } from '../plans/plans';
import { labelOf } from '../schema/label-of';
import type { Range } from '../text/range';
import { fieldsOfAbout } from '../kinds/discussion/about';
import { discussionsOf } from '../kinds/discussion/discussion-file';
import { findPassage, type Passage } from './find-passage';

/** What was said of one passage of a draft. */
export interface Thread extends Said {
  /** What the form calls the answer; empty for the whole draft. */
  readonly question: string;
  readonly passage: Passage;
  /** Where a form has the answer; empty for the whole draft. */
  readonly place: string;
  /** Where it is written, in the file of the discussion. */
  readonly written: Range;
}

/** What was said of a commitment, in the order of the draft. Remarks on what is gone come with the answer they were on, or first. */
export function threadsOf(uri: string, plans: Plans): readonly Thread[] {
  const draft = plans.draft(uri);
  const discussion = plans.draft(discussionFileOf(uri, plans) ?? '');
  if (!draft || discussion?.kind !== 'discussion') return [];
  const form = formOf(draft.kind);
  return discussion.remarks
    .map((remark): Thread => {
      const said = saidIn(remark);
      const { about, words } = said;
      const passage = findPassage({ about, words }, draft);
      return {
        ...said,
        question: labelOf(form, passage.state === 'gone' ? fieldsOfAbout(about, form) : passage.path),
        passage,
        place: placeOf(passage.path),
        written: remark.range,
      };
    })
    .sort((a, b) => a.passage.range.start - b.passage.range.start);
}

/** The file in which a commitment is discussed: the one that is there, whichever ending it has. */
export function discussionFileOf(uri: string, plans: Pick<Plans, 'has'>): string | undefined {
  return discussionsOf(uri).find((at) => plans.has(at));
}
