import type { Change, Mark } from './document';
import { childOf, elementsOf, isOn, valueOf, type Element } from './xml';

/** Reads what a content control is around, between two marks with its name. */
export function readControl(
  control: Element,
  marks: { push(mark: Mark): unknown },
  read: (content: Element, isPrompt: boolean) => void,
): void {
  const properties = childOf(control, 'w:sdtPr');
  const content = childOf(control, 'w:sdtContent');
  if (!content) return;
  const name = valueOf(properties, 'w:tag') ?? '';
  const mark = (edge: Mark['edge']): Mark => ({ kind: 'mark', of: 'control', name, edge });
  if (name !== '') marks.push(mark('start'));
  read(content, isOn(properties, 'w:showingPlcHdr') ?? false);
  if (name !== '') marks.push(mark('end'));
}

/** Of contents told twice, for old and new programs, the first in which there is something. */
export function chosenContent(element: Element): readonly Element[] {
  const ways = elementsOf(element).filter(({ name }) => name === 'mc:Choice' || name === 'mc:Fallback');
  const chosen = ways.find((way) => holdsWords(way)) ?? ways[0];
  return chosen ? elementsOf(chosen) : [];
}

function holdsWords(element: Element): boolean {
  return elementsOf(element).some((child) => child.name === 'w:t' || holdsWords(child));
}

/** Who put in or took out what is in an element. */
export function changeOf(element: Element): Change {
  const date = element.attributes.get('date');
  return {
    kind: element.name === 'w:ins' || element.name === 'w:moveTo' ? 'inserted' : 'deleted',
    author: element.attributes.get('author') ?? '',
    ...(date !== undefined && { date }),
  };
}
