import type { Field } from '../../model/field';
import type { Contact } from '../../model/contacts';
import { cell, column, oneLine, words } from '../build';
import { nameOf } from '../commitment/parties';
import type { Cell, Section } from '../document';
import { isSafeLink } from '../../markdown/safe-link';
import type { PlanContent } from '../published-plan';
import { planPart } from './plan-part';

/** The people behind the plan, only where that was asked for by name. */
export function contactsPart(
  contacts: readonly Contact[],
  { headings, names }: Pick<PlanContent, 'headings' | 'names'>,
): readonly Section[] {
  if (contacts.length === 0) return [];
  const { plan: messages } = headings;
  const columns = [
    column(messages.name, 3),
    column(messages.role, 3),
    column(messages.organisation, 3),
    column(messages.email, 4),
    column(messages.phone, 3),
  ];
  const rows = contacts.map(({ name, role, stakeholder, email, phone }) => ({
    isHeaded: true,
    cells: [
      line(name),
      line(role),
      cell(stakeholder.ok ? nameOf(stakeholder.value, names) : []),
      emailCell(email),
      line(phone),
    ],
  }));
  return [
    planPart('contacts', messages.contacts, {
      blocks: [{ kind: 'table', caption: messages.contacts, columns, rows }],
    }),
  ];
}

function line(field: Field<string>): Cell {
  return cell(field.ok ? oneLine(field.value) : []);
}

function emailCell(field: Field<string>): Cell {
  if (!field.ok) return cell([]);
  const address = oneLine(field.value);
  const href = `mailto:${address}`;
  // What else could stand behind the address would write the letter for its reader.
  const isPlain = /^[^\s@?&#]+@[^\s@?&#]+$/.test(address) && isSafeLink(href);
  return cell([
    {
      kind: 'paragraph',
      text: [isPlain ? { kind: 'link', href, content: [words(address)] } : words(address)],
    },
  ]);
}
