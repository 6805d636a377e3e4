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
import { fieldName, lineOf, ownerOf, textOf, wordsOf } from './naming';
import type { Teller, Told } from './teller';

/** A difference in the words of a drafter. */
export function describe(difference: Difference, teller: Teller): Told {
  const { kind, place } = difference;
  if (place.isRepeated) return describeRepeated(difference, teller);
  if (kind === 'moved') return describeAnswer(difference, teller);
  const special = describers[teller.kind]?.find(([fields]) => fields.test(place.field));
  if (special) return special[1](difference, teller);
  if (place.isItem && kind !== 'changed') return describeItem(difference, teller);
  switch (place.fact?.kind) {
    case 'date':
    case 'periodDate':
      return describeDate(difference, teller);
    default:
  }
  return teller.kind === 'commitment'
    ? describeInCommitment(difference, teller)
    : describeAnswer(difference, teller);
}

type Describer = (difference: Difference, teller: Teller) => Told;

/** The fields of each kind of file that have more to say than what came, went or was changed. */
const describers: Readonly<Partial<Record<DraftKind, readonly (readonly [RegExp, Describer])[]>>> = {
  commitment: [
    [/^sign_off(?:\.|$)/, describeSignature],
    [/^leads(?:\.|$)/, describeLead],
  ],
  'action-plan': [[/^checks[.[]/, describeCheck]],
  stakeholders: [[/^stakeholders(?:\.name)?$/, describeStakeholder]],
};

function describeInCommitment(difference: Difference, teller: Teller): Told {
  const { place } = difference;
  switch (place.field) {
    case 'stage':
      return describeStage(difference, teller);
    case 'milestones.lead':
      return describeMilestoneLead(difference, teller);
    case 'milestones.recurs':
      return describeRhythm(difference, teller);
    case 'milestones.status':
      return describeStatus(difference, teller);
    case 'milestones.after':
      return describeStep(difference, teller);
    case 'milestones.id':
      return describeRenumbering(difference, teller);
    default:
      return describeAnswer(difference, teller);
  }
}

function describeStage({ before, after }: Difference, { say }: Teller): Told {
  const from = lineOf(before.node, before.text) || 'initial';
  const to = lineOf(after.node, after.text) || 'initial';
  const isBack = isStage(from) && isStage(to) && stages.indexOf(to) < stages.indexOf(from);
  return { summary: say.stageMoved(from, to, isBack) };
}

function describeStatus(difference: Difference, teller: Teller): Told {
  const { place, before, after } = difference;
  const owner = ownerOf(place, teller);
  if (owner === undefined) return describeAnswer(difference, teller);
  const usual = place.fact?.default ?? '';
  const from = lineOf(before.node, before.text) || usual;
  return { summary: teller.say.statusMoved(owner, from, lineOf(after.node, after.text) || usual) };
}

/** A step that came round every year and is now done once, or nobody knows how often. */
function describeRhythm(difference: Difference, teller: Teller): Told {
  const { before, after } = difference;
  const told = describeAnswer(difference, teller);
  const isYearly = (side: Difference['before']) => lineOf(side.node, side.text) === 'yearly';
  return isYearly(before) && !isYearly(after) ? { ...told, weakens: 'rarer' } : told;
}

function describeRenumbering(difference: Difference, teller: Teller): Told {
  const { place, before, after } = difference;
  const item = place.parent;
  const id = (node: Difference['before']) => lineOf(node.node, node.text);
  if (!item || !before.node || !after.node) return describeAnswer(difference, teller);
  const name = (written: string) => teller.say.milestone(written, undefined, 0);
  return { summary: teller.say.renumbered(name(id(before)), name(id(after)), textOf(item.after, 'title')) };
}

/** A step that was given another id. */
function describeStep(difference: Difference, teller: Teller): Told {
  const { place, after } = difference;
  const owner = ownerOf(place, teller);
  if (owner === undefined || after.node?.kind !== 'scalar') return describeAnswer(difference, teller);
  return { summary: teller.say.sameStep(owner, teller.say.milestone(after.node.text.trim(), undefined, 0)) };
}

/** Of a field that stands twice, the one that does not count. */
function describeRepeated({ place, before, after }: Difference, teller: Teller): Told {
  const name = fieldName(place, teller);
  const written = (side: Difference['before']) => (side.node ? wordsOf(place, side, teller) : undefined);
  return { summary: teller.say.repeated(name, written(before), written(after)) };
}
