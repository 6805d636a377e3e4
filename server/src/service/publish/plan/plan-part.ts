import { label } from '../build';
import type { Section } from '../document';

export function planPart(id: string, heading: string, content: Pick<Section, 'blocks' | 'source'>): Section {
  return { id, level: 2, heading: [label(heading)], ...content };
}
