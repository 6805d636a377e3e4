import { gentleLadder } from '../level';
import { defineRule } from '../rule';
import { thinAnswersOf } from './thin-answers';

export const thinAnswer = defineRule({
  id: 'thin-answer',
  topic: 'open-government',
  scope: 'commitment',
  level: gentleLadder,
  check({ draft, context, report, messages }) {
    for (const { question, range, text, why } of thinAnswersOf(draft, context)) {
      const data = { question };
      if (why === 'few-words') report(range, messages.openGovernment.fewWords(text), { data });
      else if (why === 'echo') report(range, messages.openGovernment.echo(text), { data });
      else if (why !== 'placeholder') {
        const related = [{ range: why.sameAs, message: messages.openGovernment.sameAnswer() }];
        report(range, messages.openGovernment.repeated(), { data, related });
      }
    }
  },
});
