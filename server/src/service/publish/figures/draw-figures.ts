import type { Section } from '../document';
import type { PlanContent } from '../published-plan';

/** The pictures of a plan, each in a section of its own. */
export function drawFigures(content: PlanContent): readonly Section[] {
  return content.commitments.length === 0 ? [] : [];
}
