import { sentencesOf } from '../../language/sentences';
import { gentleLadder } from '../level';
import { defineRule } from '../rule';
import { answersOf, languageOf, rangeIn, type Answer, type Role } from './answers';
import { percentagesOf, targetLexiconOf, type TargetLexicon } from './percentages';
import { reviewLexiconOf } from './review-lexicon';

const promising: ReadonlySet<Role> = new Set(['summary', 'solution', 'result', 'milestone', 'output']);
/** Where drafts say how things stand. */
const describing: ReadonlySet<Role> = new Set(['statement', 'cause', 'done-so-far']);

export const targetWithoutBaseline = defineRule({
  id: 'target-without-baseline',
  topic: 'writing',
  scope: 'commitment',
  level: gentleLadder,
  check({ draft, context, report, messages }) {
    const answers = answersOf(draft);
    if (!answers.some(({ role, prose }) => promising.has(role) && /\p{Nd}/u.test(prose))) return;
    const language = languageOf(draft, context);
    if (language === undefined) return;
    const lexicon = targetLexiconOf(language);
    const targets = answers
      .filter(({ role }) => promising.has(role))
      .flatMap((answer) => findTarget(answer, lexicon, reviewLexiconOf(language).moves));
    if (targets.length === 0) return;
    if (answers.some(({ prose }) => lexicon.baseline.test(prose))) return;
    if (answers.some(({ role, prose }) => describing.has(role) && saysWhereThingsStand(prose, lexicon)))
      return;
    for (const { answer, index, text } of targets) {
      const target = text.replace(/\s+/g, ' ');
      report(rangeIn(answer, index, index + text.length), messages.writing.noBaseline(target), {
        data: { target },
      });
    }
  },
});

interface Target {
  readonly answer: Answer;
  readonly index: number;
  readonly text: string;
}

/** The first figure of an answer that is aimed at, unless the answer itself says where it starts. */
function findTarget(answer: Answer, lexicon: TargetLexicon, moves: RegExp): readonly Target[] {
  const found = percentagesOf(answer.prose, lexicon);
  if (found.length === 0) return findFigure(answer, lexicon, moves);
  // All of them, or none, is plain to see without a figure for today.
  const aims = found.filter(({ value, isShare }) => value > 0 && value !== 100 && !isShare);
  const [first] = aims;
  if (!first || found.some(({ value }) => value !== first.value)) return [];
  if (lexicon.compared.test(answer.prose)) return [];
  const sentence = sentencesOf(answer.prose).find(
    ({ start, end }) => start <= first.index && first.index < end,
  );
  const text = answer.prose.slice(sentence?.start, sentence?.end);
  return isOfToday(text, lexicon) ? [] : [{ answer, index: first.index, text: first.text }];
}

/** “Falls to 15 days”, where no other figure stands before it: “falls from 40 to 15 days”. */
function findFigure(answer: Answer, { compared }: TargetLexicon, moves: RegExp): readonly Target[] {
  const match = moves.exec(answer.prose);
  const figure = match?.groups?.figure;
  if (!match || figure === undefined || compared.test(answer.prose)) return [];
  const before = match[0].slice(0, -figure.length);
  if (/\p{Nd}/u.test(before)) return [];
  const index = match.index + before.length;
  const word = /^\s+[\p{L}-]+/u.exec(
    answer.prose.slice(index + figure.length, index + figure.length + 40),
  )?.[0];
  return [{ answer, index, text: figure + (word ?? '') }];
}

/** “Today 40 % are answered”: a sentence about the present that promises nothing is no target. */
function isOfToday(sentence: string, { today, ahead }: TargetLexicon): boolean {
  return today.test(sentence.replace(/\p{Nd}{4}/gu, '')) && !ahead.test(sentence);
}

function saysWhereThingsStand(prose: string, lexicon: TargetLexicon): boolean {
  return sentencesOf(prose).some(({ start, end }) => {
    const sentence = prose.slice(start, end);
    if (percentagesOf(sentence, lexicon).some(({ isShare }) => !isShare)) return true;
    return (
      lexicon.today.test(sentence) &&
      /(?<![\p{L}\p{Nd}])\p{Nd}/u.test(sentence.replace(/\p{Nd}{4}(?!\p{Nd})/gu, ''))
    );
  });
}
