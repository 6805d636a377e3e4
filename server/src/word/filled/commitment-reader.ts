import type { FilledAnswer, FilledCommitment } from '../../service/index';
import type { Block } from '../document';
import type { Box } from './labels/labels';
import { asksOnlyOfMilestones, isTitle, MilestoneReader, placeInMilestone } from './milestone-reader';
import { answerIn, wordsIn, type Slot } from './slot';

/** Reads one commitment of a form: what comes belongs to the label that came last. */
export class CommitmentReader {
  readonly #slots: Slot[] = [];
  readonly #milestones: MilestoneReader[] = [];
  /** What is being answered. */
  #current: Slot | undefined;
  /** The milestone that is asked for question by question. */
  #asked: MilestoneReader | undefined;
  /** Whose organisations are asked for by their sides. */
  #whose: 'leads' | 'supporting' = 'supporting';

  /** A label that comes again when another commitment begins. */
  constructor(readonly first: Box) {}

  /** True below a question that Codraft has no field for. */
  get isAskedInVain(): boolean {
    return this.#current !== undefined && this.#current.field === undefined;
  }

  /** True right below the question for its name. */
  get isAskedForTitle(): boolean {
    return this.#current?.field === 'title' && this.#asked === undefined;
  }

  /** True below a question whose answer are organisations. */
  get isAskedForPeople(): boolean {
    return ['leads', 'lead', 'supporting'].includes(this.#current?.field ?? '');
  }

  /** True between the questions for one milestone. */
  get isInMilestone(): boolean {
    return this.#asked !== undefined;
  }

  has(field: string): boolean {
    return this.#slots.some((slot) => slot.field === field && answerIn(slot) !== undefined);
  }

  /** True for what is asked of the milestone above, and not of the commitment. */
  asksOfMilestone(box: Box, label: string): boolean {
    if (!this.#asked) this.#beginAsked(box);
    return this.#asked?.takes(box, label, this.has('leads')) === true;
  }

  /** What comes next answers this. */
  ask(box: Box, label: string): void {
    if (this.asksOfMilestone(box, label)) {
      if (box === 'milestone' && this.#asked?.has('title') === true) this.beginMilestone({ isAsked: true });
      this.#current = this.#asked?.ask(placeInMilestone(box), label, box);
      return;
    }
    this.#asked = undefined;
    if (box === 'leads' || box === 'supporting') this.#whose = box;
    this.#push({ ...placeOf(box, this.#whose), label, blocks: [] });
  }

  /** What comes next answers nothing that is known. */
  leave(label: string): void {
    if (this.#asked && label !== '') {
      this.#current = this.#asked.ask(isTitle(label) ? { field: 'title' } : {}, label);
      return;
    }
    this.#asked = undefined;
    this.#push({ label, blocks: [] });
  }

  add(...blocks: readonly Block[]): void {
    if (!this.#current) this.leave('');
    this.#current?.blocks.push(...blocks);
  }

  /** `isAsked` where the questions for it come one below another. */
  beginMilestone({ isAsked = false } = {}): void {
    const milestone = new MilestoneReader();
    this.#milestones.push(milestone);
    this.#asked = isAsked ? milestone : undefined;
  }

  /** A milestone that is announced; its questions come below. */
  announceMilestone(label: string, title: Block | undefined): void {
    this.beginMilestone({ isAsked: true });
    this.#current = this.#asked?.ask({ field: 'title' }, label);
    if (!title) return;
    this.add(title);
    this.#current = this.#asked?.ask({}, '');
  }

  get hasMilestone(): boolean {
    return this.#milestones.length > 0;
  }

  /** Adds to an answer of the milestone that was begun last. */
  addToMilestone(place: Pick<Slot, 'field' | 'side'>, label: string, blocks: readonly Block[]): void {
    this.#milestones
      .at(-1)
      ?.ask(place, label)
      .blocks.push(...blocks);
  }

  /** What seemed to be all the milestones is one, if a question about it follows. */
  #beginAsked(box: Box): void {
    const last = this.#slots.at(-1);
    const [title, ...more] = last?.blocks ?? [];
    const isOne = last === this.#current && last?.field === 'milestones' && more.length === 0;
    if (!isOne || !title || !asksOnlyOfMilestones(box)) return;
    if (title.kind !== 'paragraph' || title.item !== undefined) return;
    this.#slots.pop();
    this.announceMilestone(last.label, title);
  }

  #push(slot: Slot): void {
    this.#slots.push(slot);
    this.#current = slot;
  }

  end(): FilledCommitment {
    const steps = this.#milestones.map(({ slots }) => slots);
    const milestones = steps.map((slots) => slots.flatMap((slot) => answerIn(slot) ?? []));
    return {
      answers: joined(this.#slots.flatMap((slot) => answerIn(slot) ?? [])),
      milestones: milestones.filter((answers) => answers.length > 0),
      notPlaced: [...this.#slots, ...steps.flat()].flatMap((slot) => wordsIn(slot) ?? []),
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
