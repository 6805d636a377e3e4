import { isAtLeast, isLevel, type Level } from '../../rules/level';
import { ruleById } from '../../rules/registry';
import { isAboutAgreement } from '../../rules/rule';
import type { Difference, Side } from '../difference';
import { describeAnswer } from './describe-answer';
import { lineOf } from './naming';
import type { Describer, Description } from './describer';

/** Another level that a plan gives to a check on what was agreed. */
export function describeCheck(difference: Difference, describer: Describer): Description {
  const { match, before, after } = difference;
  const rule = ruleById(match.key);
  if (match.parent?.field !== 'checks' || !rule || !isAboutAgreement(rule))
    return describeAnswer(difference, describer);
  // What matters is how it weighs when nobody gives it another level, and the text is final.
  const level = ({ node, text }: Side): Level => {
    const written = lineOf(node, text);
    return isLevel(written) ? written : rule.level.final;
  };
  const [was, is] = [level(before), level(after)];
  if (isAtLeast(is, was)) return describeAnswer(difference, describer);
  return { summary: describer.messages.checkLowered(rule.id, is), weakens: 'agreement-silenced' };
}
