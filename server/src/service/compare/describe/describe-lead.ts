import { tbcOf } from '../../model/read';
import type { Difference } from '../difference';
import { describeAnswer } from './describe-answer';
import { lineOf, ownerOf, partyOf } from './naming';
import type { Describer, Description } from './describer';
import { wholeCommitment } from './whole-commitment';

/** Somebody who came into the lists of leads or went out of them. */
export function describeLead(difference: Difference, describer: Describer): Description {
  const { match, before, after } = difference;
  const { messages } = describer;
  const isAdded = difference.kind === 'added';
  const node = isAdded ? after.node : before.node;
  if (!match.isItem || difference.kind === 'changed' || tbcOf(node))
    return describeAnswer(difference, describer);
  const id = lineOf(node, isAdded ? after.text : before.text);
  const party = partyOf(id, describer);
  const group = match.parent?.fact?.label;
  if (isAdded) return { summary: messages.leads(party, group) };
  const { leads, supporting } = wholeCommitment(describer.after.root);
  if (leads.has(id)) return { summary: messages.leadsElsewhere(party, group) };
  const summary = supporting.has(id) ? messages.onlySupports(party) : messages.noLongerLeads(party, group);
  return { summary, weakens: 'lead-dropped' };
}

/** The lead of a milestone. */
export function describeMilestoneLead(difference: Difference, describer: Describer): Description {
  const { match, before, after } = difference;
  const { messages } = describer;
  const owner = ownerOf(match, describer);
  const was =
    before.node?.kind === 'scalar' ? partyOf(lineOf(before.node, before.text), describer) : undefined;
  if (owner !== undefined && after.node?.kind === 'scalar') {
    return { summary: messages.ledBy(owner, partyOf(lineOf(after.node, after.text), describer), was) };
  }
  if (owner !== undefined && was !== undefined && !after.node)
    return { summary: messages.withoutLead(owner, was), weakens: 'lead-dropped' };
  return describeAnswer(difference, describer);
}
