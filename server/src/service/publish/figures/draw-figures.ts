import type { Section } from '../document';
import type { PlanContent } from '../published-plan';
import { drawDelivery } from './delivery';
import { drawReadiness } from './readiness';
import { drawTimeline } from './timeline';
import { drawWhoLeads } from './who-leads';

/** The pictures of a plan, each in a section of its own. */
export function drawFigures(content: PlanContent): readonly Section[] {
  if (content.commitments.length === 0) return [];
  return [
    ...drawDelivery(content),
    ...drawTimeline(content),
    ...drawReadiness(content),
    ...drawWhoLeads(content),
  ];
}
