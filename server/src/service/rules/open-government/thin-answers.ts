import { languageOfTag } from '../../language/languages';
import type { Commitment } from '../../model/commitment';
import type { Field } from '../../model/field';
import type { CommitmentDraft } from '../../kinds/commitment/commitment-kind';
import type { Range } from '../../text/range';
import type { DraftContext } from '../rule';
import { languageOf } from '../writing/answers';
import { foldLetters, thinnessOf, type Thinness } from './thinness';

/** An answer that says nothing of its own. */
export interface ThinAnswer {
  readonly question: string;
  readonly range: Range;
  readonly text: string;
  readonly why: Thinness | { readonly sameAs: Range };
}

/** Only answers that begin alike are compared in full. */
const beginningLength = 40;

/** Two rules ask; the answers are read once for each language that a draft is taken to be in. */
const known = new WeakMap<
  CommitmentDraft,
  { readonly language: string | undefined; readonly thin: readonly ThinAnswer[] }
>();

export function thinAnswersOf(draft: CommitmentDraft, context: DraftContext): readonly ThinAnswer[] {
  const before = known.get(draft);
  if (before && before.language === context.language) return before.thin;
  const thin = findThinAnswers(draft, context);
  known.set(draft, { language: context.language, thin });
  return thin;
}

function findThinAnswers(draft: CommitmentDraft, context: DraftContext): readonly ThinAnswer[] {
  const language = languageOf(draft, context);
  const isOther = context.language !== undefined && languageOfTag(context.language) === undefined;
  const seen = new Map<string, { readonly text: string; readonly range: Range }>();
  return questionsOf(draft.commitment).flatMap(
    ({ question, text, range, isAsked }): readonly ThinAnswer[] => {
      if (text === undefined) return [];
      const thinness = isAsked ? thinnessOf(text, isOther ? 'other' : language) : undefined;
      if (thinness !== undefined) return [{ question, range, text, why: thinness }];
      const beginning = foldLetters(text.slice(0, 3 * beginningLength)).slice(0, beginningLength);
      const like = seen.get(beginning);
      if (like && isAsked && foldLetters(like.text) === foldLetters(text))
        return [{ question, range, text, why: { sameAs: like.range } }];
      if (beginning !== '') seen.set(beginning, { text, range });
      return [];
    },
  );
}

interface Question {
  readonly question: string;
  readonly text: string | undefined;
  readonly range: Range;
  /** False for the brief description, which may be as brief as it likes. */
  readonly isAsked: boolean;
}

/** In the order of the form. */
function questionsOf({ summary, problem, description, analysis }: Commitment): readonly Question[] {
  const { results } = description;
  const resultText = results.ok ? results.value.map(({ text }) => text).join(' ') : undefined;
  return [
    { ...asked('summary', summary), isAsked: false },
    asked('problem.statement', problem.statement),
    asked('description.done_so_far', description.doneSoFar),
    asked('description.solution', description.solution),
    { question: 'description.results', text: resultText, range: results.range, isAsked: true },
    asked('analysis.transparency', analysis.transparency),
    asked('analysis.accountability', analysis.accountability),
    asked('analysis.participation', analysis.participation),
  ];
}

function asked(question: string, field: Field<string>): Question {
  return { question, text: field.ok ? field.value : undefined, range: field.range, isAsked: true };
}
