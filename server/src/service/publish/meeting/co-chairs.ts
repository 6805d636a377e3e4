import type { Contact } from '../../model/contacts';
import type { CoChair, MeetingPart } from '../../model/meeting';
import { at, label, oneLine, paragraph, words } from '../build';
import { nameOf } from '../commitment/parties';
import { labelled } from '../answers/labelled';
import type { Block, Inline, Section } from '../document';
import { section, type MeetingPage } from './meeting-page';

/** Who chaired, part by part; no section where no part says so. */
export function welcomePart(page: MeetingPage): readonly Section[] {
  const { meeting, uri, headings } = page;
  const items = meeting.parts.flatMap((part, i) =>
    part.coChairs.length === 0 ? [] : [labelled(partName(part, i, page), coChairsLine(part, page), headings)],
  );
  const first = meeting.parts.find(({ coChairs }) => coChairs.length > 0);
  if (!first) return [];
  return [
    section('welcome', 2, headings.forum.welcome, {
      blocks: [{ kind: 'list', ordered: false, items }],
      source: at(uri, first.range),
    }),
  ];
}

/** `Part 1: Updates`; the number alone where it has no title yet. */
export function partName(
  { title }: MeetingPart,
  index: number,
  { headings }: MeetingPage,
): readonly Inline[] {
  const numbered = headings.forum.part(index + 1);
  return title.ok ? [label(numbered + headings.colon), words(oneLine(title.value))] : [label(numbered)];
}

/** Those who chair a part, in one line. */
export function coChairsLine({ coChairs }: MeetingPart, page: MeetingPage): readonly Block[] {
  return coChairs.length === 0
    ? []
    : [paragraph([words(page.headings.and(coChairs.map((chair) => called(chair, page))))])];
}

/** An organisation with the role of who is there for it, and the name where people were asked for. */
function called({ stakeholder, role }: CoChair, { names, people }: MeetingPage): string {
  const body = stakeholder.ok ? nameOf(stakeholder.value, names) : '';
  if (!role.ok) return body;
  const name = stakeholder.ok ? people.get(chairKey(stakeholder.value, role.value)) : undefined;
  const said = oneLine(role.value);
  return name === undefined ? `${body} (${said})` : `${name} (${said}, ${body})`;
}

/** The names of people by the organisation and the role that they have there; of two with the same, the first. */
export function namesByRole(people: readonly Contact[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { name, role, stakeholder } of people) {
    if (!name.ok || !role.ok || !stakeholder.ok) continue;
    const key = chairKey(stakeholder.value, role.value);
    if (!found.has(key)) found.set(key, oneLine(name.value));
  }
  return found;
}

function chairKey(stakeholder: string, role: string): string {
  return `${stakeholder.trim()} ${oneLine(role)}`;
}
