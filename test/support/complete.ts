import { createPlans, messagesFor } from '../../server/src/service';
import { completeAt } from '../../server/src/service/features/complete/complete';
import type { Completion } from '../../server/src/service/features/complete/completion';
import type { Written } from '../../server/src/service/put/written';
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
  const plans = createPlans({ messages: messagesFor('en') });
  plans.set('action-plan.yaml', plan);
  plans.set('stakeholders.yaml', stakeholders);
  plans.set(file, text);
  const draft = plans.draft(file);
  if (!draft) throw new Error(`${file} is not a draft`);
  const items = completeAt(offset, {
    draft,
    surroundings: plans.surroundings(file),
    messages: messagesFor('en'),
  });
  return [...items].sort((a, b) => (a.sort < b.sort ? -1 : 1));
}

/** What an editor writes when the item is taken: the first of each choice, and the places to write over as they stand. */
export function writtenBy({ range, insert }: Completion, text: string): string {
  return indented(range.start, marked(insert, ''), text);
}

/** The text after the item is taken, the cursor where the first tab stop is. */
export function take(marks: string, label: string, file?: string): string {
  const { text } = splitCursor(marks);
  const item = offered(marks, file).find((other) => other.label === label);
  if (!item) throw new Error(`${label} is not offered`);
  const { start, end } = item.range;
  const written = indented(start, marked(item.insert, '<|>'), text);
  return (text.slice(0, start) + written + text.slice(end)).replace(/[ \t]+$/gm, '');
}

/** The text of an item with a mark at the first place to answer. */
function marked({ text, stops }: Written, mark: string): string {
  const parts: string[] = [];
  let at = 0;
  let isFirst = true;
  for (const { end, choices, isRest } of stops) {
    parts.push(text.slice(at, end), choices?.[0] ?? '', isFirst && !isRest ? mark : '');
    isFirst &&= isRest === true;
    at = end;
  }
  return parts.join('') + text.slice(at);
}

/** Editors put the indentation of the line in front of every line that follows. */
function indented(start: number, written: string, text: string): string {
  const lineStart = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1;
  const indentation = /^[ \t]*/.exec(text.slice(lineStart, start))?.[0] ?? '';
  return written.replace(/\n/g, `\n${indentation}`);
}
