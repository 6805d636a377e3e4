import { isBlank, type Field } from '../../model/field';
import { isComplete } from '../../model/stage';
import { gentleLadder } from '../level';
import { defineRule } from '../rule';
import { thinAnswersOf } from './thin-answers';

export const noOpenGovernmentValue = defineRule({
  id: 'no-open-government-value',
  topic: 'open-government',
  scope: 'commitment',
  level: gentleLadder,
  check({ draft, commitment: { analysis }, stage, context, report, messages }) {
    const answers: readonly (readonly [string, Field<string>])[] = [
      ['transparency', analysis.transparency],
      ['accountability', analysis.accountability],
      ['participation', analysis.participation],
    ];
    // What can't be read is another finding; what is honestly left open has time until the draft is final.
    if (answers.some(([, field]) => !field.ok && field.state === 'invalid')) return;
    if (!isComplete(stage) && answers.some(([, field]) => !field.ok && field.state === 'open')) return;
    const thin = new Set(thinAnswersOf(draft, context).map(({ question }) => question));
    if (answers.some(([key, { ok }]) => ok && !thin.has(`analysis.${key}`))) return;
    const blank = answers.filter(([, field]) => isBlank(field)).map(([key]) => key);
    const isWhollyBlank = blank.length === answers.length;
    report(
      analysis.anchor,
      isWhollyBlank ? messages.openGovernment.noValue() : messages.openGovernment.noSubstance(),
      {
        data: { missing: blank },
        absent: isWhollyBlank ? ['analysis', ...blank] : blank,
      },
    );
  },
});
