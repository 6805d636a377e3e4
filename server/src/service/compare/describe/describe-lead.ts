import { tbcOf } from '../../model/read';
import type { Difference } from '../difference';
import { describeAnswer } from './describe-answer';
import { lineOf, ownerOf, partyOf } from './naming';
import type { Teller, Told } from './teller';
import { wholeCommitment } from './whole-commitment';

/** Somebody who came into the lists of leads or went out of them. */
export function describeLead(difference: Difference, teller: Teller): Told {
  const { place, before, after } = difference;
  const { say } = teller;
  const isAdded = difference.kind === 'added';
  const node = isAdded ? after.node : before.node;
  if (!place.isItem || difference.kind === 'changed' || tbcOf(node))
    return describeAnswer(difference, teller);
  const id = lineOf(node, isAdded ? after.text : before.text);
  const party = partyOf(id, teller);
  const group = place.parent?.fact?.label;
  if (isAdded) return { summary: say.leads(party, group) };
  const { leads, supporting } = wholeCommitment(teller.after.root);
  if (leads.has(id)) return { summary: say.leadsElsewhere(party, group) };
  const summary = supporting.has(id) ? say.onlySupports(party) : say.noLongerLeads(party, group);
  return { summary, weakens: 'lead-dropped' };
}

/** The lead of a milestone. */
export function describeMilestoneLead(difference: Difference, teller: Teller): Told {
  const { place, before, after } = difference;
  const { say } = teller;
  const owner = ownerOf(place, teller);
  const was = before.node?.kind === 'scalar' ? partyOf(lineOf(before.node, before.text), teller) : undefined;
  if (owner !== undefined && after.node?.kind === 'scalar') {
    return { summary: say.ledBy(owner, partyOf(lineOf(after.node, after.text), teller), was) };
  }
  if (owner !== undefined && was !== undefined && !after.node)
    return { summary: say.withoutLead(owner, was), weakens: 'lead-dropped' };
  return describeAnswer(difference, teller);
}
