import { asText, itemsOf } from '../../model/read';
import type { Parties } from '../../model/commitment';
import { cell, column, label, paragraph, words } from '../build';
import { nameOf } from '../commitment/parties';
import type { Block, Cell, Inline, Row, Section } from '../document';
import { planPart } from '../plan/plan-part';
import type { PlanContent } from '../published-plan';

/** With more commitments a column for each is too narrow to read. */
const mostColumns = 10;

interface Roles {
  isLead: boolean;
  supports: boolean;
  milestones: number;
}

/** Which organisation leads or helps with which commitment; no section when none is named. */
export function drawWhoLeads(content: PlanContent): readonly Section[] {
  const { headings, commitments } = content;
  const roles = readRoles(content);
  if (roles.size === 0) return [];
  const { whoLeads, leads, supports, leadsMilestones } = headings.pictures;
  const isMatrix = commitments.length <= mostColumns;
  const columns = isMatrix
    ? [
        column(headings.plan.stakeholder, 5),
        ...commitments.map((one) => ({ heading: [commitmentLink(content, one)], width: 2 })),
      ]
    : [column(headings.plan.stakeholder, 5), column(leads, 4), column(supports, 4)];
  const rows = [...roles].map(([name, byUri]): Row => {
    const of = (wanted: (roles: Roles) => boolean): readonly Block[] => {
      const links = commitments.flatMap((one) => {
        const found = byUri.get(one.uri);
        return found && wanted(found) ? [commitmentLink(content, one)] : [];
      });
      return links.length === 0
        ? []
        : [{ kind: 'paragraph', text: links.flatMap((link, i) => (i === 0 ? [link] : [words('; '), link])) }];
    };
    const cells: readonly Cell[] = isMatrix
      ? commitments.map(({ uri }) => roleCell(byUri.get(uri)))
      : [cell(of(({ isLead, milestones }) => isLead || milestones > 0)), cell(of((one) => one.supports))];
    return { isHeaded: true, cells: [cell(name), ...cells] };
  });
  return [planPart('who-leads', whoLeads, { blocks: [{ kind: 'table', caption: whoLeads, columns, rows }] })];

  function roleCell(found: Roles | undefined): Cell {
    if (!found) return { blocks: [] };
    const said = [
      ...(found.isLead ? [leads] : []),
      ...(found.milestones > 0 ? [leadsMilestones(found.milestones)] : []),
      ...(found.supports && !found.isLead ? [supports] : []),
    ];
    const tone = found.isLead ? 'good' : found.milestones > 0 ? 'fair' : 'muted';
    return { blocks: said.map((text) => paragraph([label(text)])), tone };
  }
}

function commitmentLink(
  { headings }: PlanContent,
  { draft, prefix }: PlanContent['commitments'][number],
): Inline {
  const { number } = draft.commitment;
  const called = headings.commitment.numbered(number.ok ? number.value : undefined);
  return { kind: 'link', href: `#${prefix}`, content: [label(called)] };
}

/** By name, and by the address of each commitment: leads first, in the order of the plan. */
function readRoles({ commitments, names }: PlanContent): ReadonlyMap<string, ReadonlyMap<string, Roles>> {
  const roles = new Map<string, Map<string, Roles>>();
  const roleOf = (id: string, uri: string): Roles => {
    const name = nameOf(id, names);
    const byUri = roles.get(name) ?? new Map<string, Roles>();
    roles.set(name, byUri);
    const found = byUri.get(uri) ?? { isLead: false, supports: false, milestones: 0 };
    byUri.set(uri, found);
    return found;
  };
  for (const { uri, draft } of commitments) {
    for (const id of idsOf(draft.commitment.leads)) roleOf(id, uri).isLead = true;
    for (const { lead } of draft.commitment.milestones) if (lead.ok) roleOf(lead.value, uri).milestones++;
  }
  for (const { uri, draft } of commitments) {
    for (const id of idsOf(draft.commitment.supporting)) roleOf(id, uri).supports = true;
  }
  return roles;
}

function idsOf({ government, civilSociety, other }: Parties): readonly string[] {
  return [government, civilSociety, other].flatMap(({ field }) =>
    itemsOf(field, asText).flatMap((item) => (item.ok ? [item.value] : [])),
  );
}
