import { createPlans, messagesFor } from '../../server/src/service';
import { completeAt } from '../../server/src/service/features/complete/complete';
import type { Completion } from '../../server/src/service/features/complete/completion';
import { splitCursor } from './cursor';

const plan = `country: Kenya
number: 5
title: Kenya Action Plan
period: { start: 2024-01-01, end: 2025-12-31 }
themes:
  - { id: information, title: Access to Information, way_forward: proceed }
  - { id: justice, title: Open Justice, way_forward: scope_first }
`;
const stakeholders = `stakeholders:
  - { id: article-19, name: ARTICLE 19 Eastern Africa, sector: civil_society }
  - { id: caj, name: Commission on Administrative Justice, sector: government, aliases: [CAJ] }
  - { id: parliament, name: Parliament of Kenya, sector: parliament }
`;

/** What is offered at the cursor `<|>` of a commitment in a small plan. */
export function offered(marked: string, file = 'commitments/x.commitment.yaml'): readonly Completion[] {
  const { text, offset } = splitCursor(marked);
  const plans = createPlans({ say: messagesFor('en') });
  plans.set('action-plan.yaml', plan);
  plans.set('stakeholders.yaml', stakeholders);
  plans.set(file, text);
  const draft = plans.draft(file);
  if (!draft) throw new Error(`${file} is not a draft`);
  const items = completeAt(offset, { draft, surroundings: plans.surroundings(file), say: messagesFor('en') });
  return [...items].sort((a, b) => (a.sort < b.sort ? -1 : 1));
}

/** What an editor writes when the item is taken: the first of each choice, and the places to write over as they stand. */
export function writtenBy({ range, insert }: Completion, text: string): string {
  const lineStart =
    Math.max(text.lastIndexOf('\n', range.start - 1), text.lastIndexOf('\r', range.start - 1)) + 1;
  const indentation = /^[ \t]*/.exec(text.slice(lineStart, range.start))?.[0] ?? '';
  return insert
    .replace(/\n/g, `\n${indentation}`)
    .replace(/\$\{\d+\|([^,|]*)[^}]*\}/g, '$1')
    .replace(/\$\{\d+:((?:\\.|[^}\\])*)\}/g, '$1')
    .replace(/(?<!\\)\$\d+/g, '')
    .replace(/\\([$}\\])/g, '$1');
}

/** The text after the item is taken, the cursor where the first tab stop is. */
export function take(marked: string, label: string, file?: string): string {
  const { text } = splitCursor(marked);
  const item = offered(marked, file).find((other) => other.label === label);
  if (!item) throw new Error(`${label} is not offered`);
  const insert = item.insert.replace(/\$\{1\|([^,|]*)[^}]*\}|\$\{1:([^}]*)\}|\$\{?1\}?/, '$1$2<|>');
  const written = writtenBy({ ...item, insert }, text);
  return (text.slice(0, item.range.start) + written + text.slice(item.range.end)).replace(/[ \t]+$/gm, '');
}
