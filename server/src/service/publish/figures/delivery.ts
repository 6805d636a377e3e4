import { readDate } from '../../model/dates';
import { at } from '../build';
import type { Block, Section } from '../document';
import { planPart } from '../plan/plan-part';
import type { PlanContent } from '../published-plan';
import { countFigure, groupStandings, type CountedGroup } from './count-standings';
import { commitmentLink, toldTable } from './delivery-table';
import { milestoneTable } from './milestone-table';
import { labelOf, leadsOf, readUnderWay, themeOf, type UnderWay } from './under-way';

/**
 * How delivery stands today: what either side told last of each commitment; its milestones by commitment, by lead and by
 * theme; and milestone by milestone. Nothing where it is not known which day it is, or nothing of the plan is under way.
 */
export function drawDelivery(content: PlanContent): readonly Section[] {
  const { headings, today } = content;
  const day = readDate(today ?? '');
  const commitments = readUnderWay(content);
  if (!day || commitments.length === 0) return [];
  const { pictures, form, plan } = headings;
  const all = commitments.flatMap(({ milestones }) => milestones);
  const blocks = [toldTable(commitments, content, day.first)];
  const told = planPart('delivery', pictures.deliveryOn(headings.date(day)), { blocks });
  if (all.length === 0) return [told];
  const counted = (name: string, caption: string, heading: string, groups: readonly CountedGroup[]) =>
    part(name, caption, countFigure(groups, { caption, heading }, content));
  const byLead = groupStandings(all, (one) => leadsOf(one, content));
  const byTheme = groupStandings(all, (one) => [themeOf(one, content)]);
  const { byCommitment } = pictures;
  return [
    told,
    counted('commitments', byCommitment, plan.commitment, groupsOf(commitments, content)),
    // One bar says no more than the bars of the commitments do.
    ...(byLead.length > 1 ? [counted('leads', pictures.byLead, form.milestoneLead, byLead)] : []),
    ...(byTheme.length > 1 ? [counted('themes', pictures.byTheme, plan.theme, byTheme)] : []),
    part('milestones', pictures.byDate, milestoneTable(all, content)),
  ];
}

function part(name: string, heading: string, block: Block): Section {
  return { ...planPart(`delivery-${name}`, heading, { blocks: [block] }), level: 3 };
}

function groupsOf(commitments: readonly UnderWay[], content: PlanContent): readonly CountedGroup[] {
  return commitments.map(({ one, milestones }) => ({
    label: labelOf(one, content),
    name: commitmentLink(one, content),
    source: at(one.uri, one.draft.commitment.title.range),
    milestones,
  }));
}
