import { findPassage, type Subject } from '../../discussion/find-passage';
import { aboutOf } from '../../kinds/discussion/about';
import type { Draft } from '../../kinds/draft';
import { formOf } from '../../kinds/kinds';
import { pathOfField } from '../answer-form';
import type { AnswerPlace, CameComment, Reply } from '../reply';
import { placeNow } from './place-now';

/** Longer passages are not remembered: then the remark is about the whole answer. */
const longest = 300;

/** What a comment is about: the answer that it stands at, and the words that it stands at where they are not all of it. */
export function subjectOf({ at, words = '' }: CameComment, reply: Reply, draft: Draft | undefined): Subject {
  if (!at || !draft) return { about: '', words: '' };
  const about = aboutNow(at, draft);
  const answer = reply.answers.find(({ path, field }) => path === at.path && field === at.field);
  const isAll = !answer || letters(answer.shown.join('')) === letters(words) || isSent(answer, words);
  if (isAll || words.length > longest) return { about, words: '' };
  const isProse = answer.came.kind === 'values';
  return isProse || findPassage({ about, words }, draft).state === 'there'
    ? { about, words }
    : { about, words: '' };
}

function isSent({ sent }: Reply['answers'][number], words: string): boolean {
  return letters(sent.map(({ text }) => text).join('')) === letters(words);
}

/** As a remark calls it, also where the item is not in the draft any more. */
function aboutNow(at: AnswerPlace, draft: Draft): string {
  const path = placeNow(at, draft);
  if (path) return aboutOf(path, draft.yaml.root, formOf(draft.kind));
  const keys = [...at.items];
  const steps: string[] = [];
  for (const step of pathOfField(at.field)) {
    const name = typeof step === 'string' ? step : (keys.shift() ?? '');
    if (name === '') break;
    steps.push(name);
  }
  return steps.join('.');
}

function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}
