import { guessLanguage } from '../../language/guess-language';
import { languageOfTag, type LanguageId } from '../../language/languages';
import type { CommitmentDraft } from '../../kinds/commitment/commitment-kind';
import type { FoundField } from '../../schema/walk-fields';
import type { Range } from '../../text/range';
import { proseOf } from '../../yaml/prose';
import type { TreePath } from '../../yaml/tree';
import type { DraftContext } from '../rule';

/** Which question of the form a text answers. */
export type Role =
  | 'title'
  | 'summary'
  | 'statement'
  | 'cause'
  | 'done-so-far'
  | 'solution'
  | 'result'
  | 'analysis'
  | 'milestone'
  | 'output'
  | 'other';

export interface Answer {
  readonly role: Role;
  readonly range: Range;
  /** As it was written, at its own places: index i lies at `range.start + i` of the file. */
  readonly prose: string;
}

/** The texts of a draft that are published, in its order. */
export function answersOf(draft: CommitmentDraft): readonly Answer[] {
  return reading(draft).answers;
}

/** The language of a draft: its plan's, or else the one that it seems to be in. Nothing when that is none of ours. */
export function languageOf(draft: CommitmentDraft, context: DraftContext): LanguageId | undefined {
  if (context.language !== undefined) return languageOfTag(context.language);
  const known = reading(draft);
  if (!known.guessed) {
    known.guessed = true;
    known.language = guessLanguage(sampleOf(known.answers));
  }
  return known.language;
}

/** The beginnings of answers, as many as tell a language. */
function sampleOf(answers: readonly Answer[]): string {
  let sample = '';
  for (const { prose } of answers) {
    sample += `${prose.slice(0, 1000)}\n`;
    if (sample.length > 20_000) break;
  }
  return sample;
}

/** Where a stretch of an answer lies in the file. */
export function rangeIn(answer: Answer, start: number, end: number): Range {
  return { start: answer.range.start + start, end: answer.range.start + end };
}

interface Reading {
  readonly answers: readonly Answer[];
  guessed: boolean;
  language: LanguageId | undefined;
}

/** Several rules read the same texts, so each draft is read once. */
const readings = new WeakMap<CommitmentDraft, Reading>();

function reading(draft: CommitmentDraft): Reading {
  let known = readings.get(draft);
  if (!known) {
    known = {
      answers: draft.fields.flatMap((field) => readAnswer(field, draft.yaml.text)),
      guessed: false,
      language: undefined,
    };
    readings.set(draft, known);
  }
  return known;
}

function readAnswer({ fact, path, node }: FoundField, text: string): readonly Answer[] {
  if (node?.kind !== 'scalar' || typeof node.value !== 'string') return [];
  if (fact.kind !== 'text' && fact.kind !== 'label' && fact.kind !== 'any') return [];
  if (path[0] === 'sign_off' || path[0] === 'links') return [];
  return [{ role: roleOf(path), range: node.range, prose: proseOf(node, text) }];
}

const roles: Readonly<Record<string, Role>> = {
  title: 'title',
  summary: 'summary',
  'problem.statement': 'statement',
  'problem.causes': 'cause',
  'description.done_so_far': 'done-so-far',
  'description.solution': 'solution',
  'description.results': 'result',
  'analysis.transparency': 'analysis',
  'analysis.accountability': 'analysis',
  'analysis.participation': 'analysis',
  'milestones.title': 'milestone',
  'milestones.outputs': 'output',
};

function roleOf(path: TreePath): Role {
  return roles[path.filter((step) => typeof step === 'string').join('.')] ?? 'other';
}
