import type { FilledAnswer, FilledCommitment } from '../../service/index';
import type { Block } from '../document';
import type { Box } from './labels/labels';
import { answerIn, wordsIn, type Slot } from './slot';

/** Reads one commitment of a form: what comes belongs to the label that came last. */
export class CommitmentReader {
  readonly #slots: Slot[] = [];
  readonly #milestones: Slot[][] = [];
  /** Whose organisations are asked for by their sides. */
  #whose: 'leads' | 'supporting' = 'supporting';

  /** A label that comes again when another commitment begins. */
  constructor(readonly first: Box) {}

  /** True below a question that Codraft has no field for. */
  get isAskedInVain(): boolean {
    const last = this.#slots.at(-1);
    return last !== undefined && last.field === undefined;
  }

  /** True right below the question for its name. */
  get isAskedForTitle(): boolean {
    return this.#slots.at(-1)?.field === 'title';
  }

  /** True below a question whose answer are organisations. */
  get isAskedForPeople(): boolean {
    const field = this.#slots.at(-1)?.field;
    return field === 'leads' || field === 'supporting';
  }

  has(field: string): boolean {
    return this.#slots.some((slot) => slot.field === field && answerIn(slot) !== undefined);
  }

  /** What comes next answers this. */
  ask(box: Box, label: string): void {
    if (box === 'leads' || box === 'supporting') this.#whose = box;
    this.#slots.push({ ...placeOf(box, this.#whose), label, blocks: [] });
  }

  /** What comes next answers nothing that is known. */
  leave(label: string): void {
    this.#slots.push({ label, blocks: [] });
  }

  add(...blocks: readonly Block[]): void {
    if (this.#slots.length === 0) this.leave('');
    this.#slots.at(-1)?.blocks.push(...blocks);
  }

  beginMilestone(): void {
    this.#milestones.push([]);
  }

  get hasMilestone(): boolean {
    return this.#milestones.length > 0;
  }

  /** Adds to an answer of the milestone that was begun last. */
  addToMilestone(place: Pick<Slot, 'field' | 'side'>, label: string, blocks: readonly Block[]): void {
    const slots = this.#milestones.at(-1);
    const open = slots?.find(
      (slot) =>
        slot.field === place.field &&
        slot.side === place.side &&
        (place.field !== undefined || slot.label === label),
    );
    if (open) open.blocks.push(...blocks);
    else slots?.push({ ...place, label, blocks: [...blocks] });
  }

  end(): FilledCommitment {
    const milestones = this.#milestones.map((slots) => slots.flatMap((slot) => answerIn(slot) ?? []));
    return {
      answers: joined(this.#slots.flatMap((slot) => answerIn(slot) ?? [])),
      milestones: milestones.filter((answers) => answers.length > 0),
      notPlaced: [...this.#slots, ...this.#milestones.flat()].flatMap((slot) => wordsIn(slot) ?? []),
    };
  }
}

/** What was asked for twice is one answer. */
function joined(answers: readonly FilledAnswer[]): readonly FilledAnswer[] {
  const byPlace = new Map<string, FilledAnswer>();
  for (const answer of answers) {
    const place = `${answer.field} ${answer.side ?? ''}`;
    const above = byPlace.get(place);
    byPlace.set(
      place,
      above
        ? {
            ...above,
            label: above.label === answer.label ? above.label : `${above.label} ${answer.label}`.trim(),
            text: `${above.text}\n\n${answer.text}`,
            items: [...above.items, ...answer.items],
            lines: [...above.lines, ...answer.lines],
          }
        : answer,
    );
  }
  return [...byPlace.values()];
}

/** Where an answer belongs that stands in no table of milestones. */
function placeOf(box: Box, whose: 'leads' | 'supporting'): Pick<Slot, 'field' | 'side'> {
  switch (box) {
    case 'government':
    case 'civil_society':
    case 'other':
      return { field: whose, side: box };
    case 'start':
    case 'end':
      return { field: `period.${box}` };
    case 'lead':
      return { field: 'leads' };
    case 'stakeholders':
      return { field: 'supporting' };
    case 'milestone':
      return { field: 'milestones' };
    case 'outputs':
    case 'due':
    case 'part':
    case 'former':
      return {};
    default:
      return { field: box };
  }
}

/** Where an answer belongs that stands in a row of a table of milestones. */
export function placeInMilestone(box: Box): Pick<Slot, 'field' | 'side'> {
  switch (box) {
    case 'milestone':
      return { field: 'title' };
    case 'outputs':
    case 'start':
    case 'due':
      return { field: box };
    case 'end':
      return { field: 'due' };
    case 'lead':
    case 'leads':
      return { field: 'lead' };
    case 'supporting':
    case 'stakeholders':
      return { field: 'supporting' };
    case 'government':
    case 'civil_society':
    case 'other':
      return { field: 'supporting', side: box };
    default:
      return {};
  }
}
