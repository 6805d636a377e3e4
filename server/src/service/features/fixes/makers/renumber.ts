import type { CommitmentSummary } from '../../../kinds/summary';
import type { Draft } from '../../../kinds/draft';
import { fixIn, type FixEdit, type FixInput, type FixMaker } from '../fix';

/**
 * The commitments of a plan are numbered 1, 2, 3 in the order that they have. Not once the plan is submitted or one of them
 * published: from then on others cite the numbers.
 */
export const renumber: FixMaker = {
  rules: ['number-gap'],
  make(_, input) {
    const { surroundings, draftOf, messages } = input;
    const { plan, commitments } = surroundings;
    if (!plan || plan.submitted !== undefined) return [];
    const moves = movesOf(commitments);
    const moved = commitments.filter(({ number }) => number && moves.has(number.value));
    if (moved.length === 0 || moved.some(({ stage }) => stage === 'published')) return [];
    const drafts = moved.map(({ uri }) => ({ uri, edits: editsIn(draftOf(uri), moves) }));
    const inPlan = editsIn(draftOf(plan.uri), moves);
    const files = inPlan.length === 0 ? drafts : [...drafts, { uri: plan.uri, edits: inPlan }];
    return fixIn(ownFirst(files, input), messages.fixes.renumber([...moves]), { preferred: true });
  },
};

/** From the number that a commitment has to the one that it gets; none where two have the same, which is another finding. */
function movesOf(commitments: readonly CommitmentSummary[]): ReadonlyMap<number, number> {
  const numbers = commitments.flatMap(({ number }) => (number && number.value > 0 ? [number.value] : []));
  if (new Set(numbers).size < numbers.length) return new Map();
  const sorted = numbers.sort((a, b) => a - b).map((number, index) => [number, index + 1] as const);
  return new Map(sorted.filter(([before, after]) => before !== after));
}

/** A commitment has one number; a plan names some where it was amended. */
function editsIn(draft: Draft | undefined, moves: ReadonlyMap<number, number>): readonly FixEdit[] {
  const edit = (range: FixEdit['range'], number: number): readonly FixEdit[] => {
    const next = moves.get(number);
    return next === undefined ? [] : [{ range, text: String(next), drops: String(number) }];
  };
  if (draft?.kind === 'commitment') {
    const { number } = draft.commitment;
    return number.ok ? edit(number.range, number.value) : [];
  }
  if (draft?.kind !== 'action-plan') return [];
  return draft.plan.amendments.flatMap(({ commitments }) =>
    commitments.flatMap(({ range, number }) => edit(range, number)),
  );
}

function ownFirst<T extends { readonly uri: string }>(files: readonly T[], { uri }: FixInput): readonly T[] {
  return [...files].sort((a, b) => Number(b.uri === uri) - Number(a.uri === uri));
}
