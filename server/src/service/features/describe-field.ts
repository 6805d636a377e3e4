import type { Messages } from '../messages/messages';
import type { FieldFact } from '../schema/field-fact';

/** A field in Markdown: the form's label or question, what a good answer holds, and an example. */
export function describeField(fact: FieldFact, messages: Messages): string {
  const example = fact.examples[0];
  const parts = [`**${fact.label}**`, fact.help];
  if (example !== undefined)
    parts.push(`${messages.features.example}\n\n\`\`\`yaml\n${writeExample(fact, example)}\n\`\`\``);
  return parts.join('\n\n');
}

function writeExample(fact: FieldFact, example: unknown): string {
  const name = fact.name.replace(/\[\]$/, '');
  if (!Array.isArray(example)) return `${name}: ${writeValue(example)}`;
  const items: readonly unknown[] = example;
  return [`${name}:`, ...items.map((item) => `  - ${writeValue(item)}`)].join('\n');
}

function writeValue(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return String(value);
  return `{ ${Object.entries(value)
    .map(([key, inner]) => `${key}: ${String(inner)}`)
    .join(', ')} }`;
}
