import type { CoChair, MeetingPart } from '../../model/meeting';
import { at, oneLine, paragraph, words } from '../build';
import { nameOf } from '../commitment/parties';
import { labelled } from '../answers/labelled';
import type { Block, Section } from '../document';
import { section, type MeetingPage } from './meeting-page';

/** Who chaired, part by part; no section where no part says so. */
export function welcomePart(page: MeetingPage): readonly Section[] {
  const { meeting, uri, headings } = page;
  const chaired = meeting.parts.filter(({ coChairs }) => coChairs.length > 0);
  const [first] = chaired;
  if (!first) return [];
  const items = chaired.map((part) =>
    labelled(partName(part, meeting.parts.indexOf(part), page), coChairsLine(part, page), headings),
  );
  return [
    section('welcome', 2, headings.forum.welcome, {
      blocks: [{ kind: 'list', ordered: false, items }],
      source: at(uri, first.range),
    }),
  ];
}

/** `Part 1: Updates`; the number alone where it has no title yet. */
export function partName({ title }: MeetingPart, index: number, { headings }: MeetingPage): string {
  const numbered = headings.forum.part(index + 1);
  return title.ok ? numbered + headings.colon + oneLine(title.value) : numbered;
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
  const person = people.find(
    (one) =>
      one.stakeholder.ok &&
      stakeholder.ok &&
      one.stakeholder.value === stakeholder.value &&
      one.role.ok &&
      role.ok &&
      oneLine(one.role.value) === oneLine(role.value),
  );
  const about = [role.ok ? oneLine(role.value) : '', person ? body : ''].filter((part) => part !== '');
  const name = person?.name.ok ? oneLine(person.name.value) : body;
  return about.length === 0 ? name : `${name} (${about.join(', ')})`;
}
