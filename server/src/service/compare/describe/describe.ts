import { isStage, stages } from '../../model/stage';
import type { DraftKind } from '../../schema/draft-kind';
import type { Difference } from '../difference';
import { describeAnswer } from './describe-answer';
import { describeCheck } from './describe-check';
import { describeDate } from './describe-date';
import { describeItem } from './describe-item';
import { describeLead, describeMilestoneLead } from './describe-lead';
import { describeSignature } from './describe-signature';
import { describeStakeholder } from './describe-stakeholder';
import { describeStatus } from './describe-status';
import { fieldName, lineOf, ownerOf, textOf, wordsOf } from './naming';
import type { Describer, Description } from './describer';

/** A difference in the words of a drafter. */
export function describe(difference: Difference, describer: Describer): Description {
  const { kind, match } = difference;
  if (match.isRepeated) return describeRepeated(difference, describer);
  if (kind === 'moved') return describeAnswer(difference, describer);
  const special = describers[describer.kind]?.find(([fields]) => fields.test(match.field));
  if (special) return special[1](difference, describer);
  if (match.isItem && kind !== 'changed') return describeItem(difference, describer);
  switch (match.fact?.kind) {
    case 'date':
    case 'periodDate':
      return describeDate(difference, describer);
    default:
  }
  return describer.kind === 'commitment'
    ? describeInCommitment(difference, describer)
    : describeAnswer(difference, describer);
}

type Describe = (difference: Difference, describer: Describer) => Description;

/** The fields of each kind of file that have more to say than what came, went or was changed. */
const describers: Readonly<Partial<Record<DraftKind, readonly (readonly [RegExp, Describe])[]>>> = {
  commitment: [
    [/^sign_off(?:\.|$)/, describeSignature],
    [/^leads(?:\.|$)/, describeLead],
  ],
  'action-plan': [[/^checks[.[]/, describeCheck]],
  stakeholders: [[/^stakeholders(?:\.name)?$/, describeStakeholder]],
};

function describeInCommitment(difference: Difference, describer: Describer): Description {
  const { match } = difference;
  switch (match.field) {
    case 'stage':
      return describeStage(difference, describer);
    case 'milestones.lead':
      return describeMilestoneLead(difference, describer);
    case 'milestones.recurs':
      return describeRhythm(difference, describer);
    case 'milestones.status':
      return describeStatus(difference, describer);
    case 'milestones.after':
      return describeStep(difference, describer);
    case 'milestones.id':
      return describeRenumbering(difference, describer);
    default:
      return describeAnswer(difference, describer);
  }
}

function describeStage({ before, after }: Difference, { messages }: Describer): Description {
  const from = lineOf(before.node, before.text) || 'initial';
  const to = lineOf(after.node, after.text) || 'initial';
  const isBack = isStage(from) && isStage(to) && stages.indexOf(to) < stages.indexOf(from);
  return { summary: messages.stageMoved(from, to, isBack) };
}

/** A step that came round every year and is now done once, or nobody knows how often. */
function describeRhythm(difference: Difference, describer: Describer): Description {
  const { before, after } = difference;
  const told = describeAnswer(difference, describer);
  const isYearly = (side: Difference['before']) => lineOf(side.node, side.text) === 'yearly';
  return isYearly(before) && !isYearly(after) ? { ...told, weakens: 'rarer' } : told;
}

function describeRenumbering(difference: Difference, describer: Describer): Description {
  const { match, before, after } = difference;
  const item = match.parent;
  const id = (node: Difference['before']) => lineOf(node.node, node.text);
  if (!item || !before.node || !after.node) return describeAnswer(difference, describer);
  const name = (written: string) => describer.messages.milestone(written, undefined, 0);
  return {
    summary: describer.messages.renumbered(name(id(before)), name(id(after)), textOf(item.after, 'title')),
  };
}

/** A step that was given another id. */
function describeStep(difference: Difference, describer: Describer): Description {
  const { match, after } = difference;
  const owner = ownerOf(match, describer);
  if (owner === undefined || after.node?.kind !== 'scalar') return describeAnswer(difference, describer);
  return {
    summary: describer.messages.sameStep(
      owner,
      describer.messages.milestone(after.node.text.trim(), undefined, 0),
    ),
  };
}

/** Of a field that stands twice, the one that does not count. */
function describeRepeated({ match, before, after }: Difference, describer: Describer): Description {
  const name = fieldName(match, describer);
  const written = (side: Difference['before']) => (side.node ? wordsOf(match, side, describer) : undefined);
  return { summary: describer.messages.repeated(name, written(before), written(after)) };
}
