import type { PlanSummary } from '../kinds/summary';
import { formOf } from '../kinds/kinds';
import { trimEnd } from '../text/trim-end';
import { draftFileName } from './draft-file-name';
import { nextNumber } from './known-answers';
import { writeForm, type Answers } from '../put/write-form';
import { oneLine } from '../yaml/write-scalar';

/** What a new commitment needs to know of its plan. */
export interface NewCommitmentInput {
  /** The plan that the commitment will belong to; nothing when it stands alone. */
  readonly plan?: PlanSummary;
  /** Address of the plan's folder, a URI or a path with `/` between folders; with or without a slash at the end. */
  readonly planFolder: string;
  /** Numbers of the plan's commitments. */
  readonly takenNumbers: readonly number[];
  /** Names or addresses of the files in the plan's folder `commitments`. */
  readonly takenNames: readonly string[];
  readonly title: string;
  /** Its number, where that is known already; otherwise it is the next of the plan. */
  readonly number?: number;
  /** Id of a theme of the plan. */
  readonly theme?: string;
}

/** A file to be created: its address, and what stands in it. */
export interface NewCommitment {
  readonly path: string;
  readonly number: number;
  readonly text: string;
}

/** An empty commitment: the form in its order, with its questions above the answers. */
export function newCommitment(input: NewCommitmentInput): NewCommitment {
  const { plan, planFolder, takenNumbers, takenNames, theme } = input;
  const title = oneLine(input.title);
  const number = input.number ?? nextNumber(takenNumbers);
  const answers: Answers = {
    number,
    ...(title !== '' && { title }),
    ...(theme !== undefined && { theme }),
    stage: 'initial',
    milestones: [{ id: 'm1' }],
  };
  const ids = theme === undefined && plan ? plan.themes.map(({ id }) => id) : [];
  return {
    path: `${trimEnd(planFolder, '/')}/commitments/${draftFileName(title, number, takenNames)}`,
    number,
    text: withThemes(writeForm(formOf('commitment'), answers), ids),
  };
}

const themesBegin = 'theme: one of ';

/** True for the comment with the themes to choose from. */
export function saysThemes(comment: string): boolean {
  return comment.startsWith(themesBegin);
}

/** The themes to choose from, as a comment where the answer belongs. */
function withThemes(text: string, ids: readonly string[]): string {
  return ids.length === 0
    ? text
    : text.replace(/^stage:/m, `# ${themesBegin}${ids.map(oneLine).join(', ')}\nstage:`);
}
