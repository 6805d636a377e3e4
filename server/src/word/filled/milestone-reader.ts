import { foldName } from '../../service/index';
import type { Box } from './labels/labels';
import type { Slot } from './slot';

/** Reads one milestone of a form. */
export class MilestoneReader {
  readonly slots: Slot[] = [];
  /** Something was asked that Codraft has no field for: who is asked for now may be those of the commitment. */
  #isLeft = false;

  has(field: string): boolean {
    return this.slots.some((slot) => slot.field === field && slot.blocks.length > 0);
  }

  /** Whether something is asked of this milestone. Who leads a commitment was asked for already where that `hasLeads`. */
  takes(box: Box, label: string, hasLeads: boolean): boolean {
    if (asksOnlyOfMilestones(box) || box === 'milestone') return true;
    if (box === 'former') return true;
    if (box === 'period') return !this.has('due') && !this.#isLeft;
    if (box === 'description.results') return !this.has('outputs') && !/[?？]\s*$/.test(label);
    if (box === 'leads') return hasLeads && !this.has('lead') && !this.#isLeft;
    return ofPeople.has(box) && !this.#isLeft;
  }

  /** The place for what answers this; what was asked for before is asked for still. */
  ask(place: Pick<Slot, 'field' | 'side'>, label: string, box?: Box): Slot {
    if (box === 'former') this.#isLeft = true;
    const open = this.slots.find(
      (slot) =>
        slot.field === place.field &&
        slot.side === place.side &&
        (place.field !== undefined || slot.label === label),
    );
    if (open) return open;
    const slot: Slot = { ...place, label, blocks: [] };
    this.slots.push(slot);
    return slot;
  }
}

/** Nobody asks this of a commitment. */
export function asksOnlyOfMilestones(box: Box): boolean {
  return ['outputs', 'start', 'end', 'due'].includes(box);
}

const ofPeople: ReadonlySet<Box> = new Set<Box>([
  ...(['lead', 'supporting', 'stakeholders', 'government', 'civil_society', 'other'] as const),
]);

const names = new Set([
  ...['title', 'name', 'description', 'titulo', 'nombre', 'descripcion', 'titre', 'nom', 'intitule'],
  ...['titolo', 'nome', 'descrizione', 'descricao'],
]);

/** What a milestone is called, asked for in a word that could be about anything elsewhere. */
export function isTitle(label: string): boolean {
  return names.has(foldName(label.replace(/[:：]/g, '')));
}

const announced =
  /^(?:milestone|hito|jalon|etape|traguardo|tappa|marco|actividad|attivita|activity|atividade|activite)\s+(?:n(?:o|um)?[.º°]?\s*)?\d{1,3}(?!\d|[.,]\d)/;
/** Longer than the name of any milestone. */
const longest = 250;

/** `Milestone 2: Train the inspectors`, as forms announce what they ask about below: where the name begins. Nothing for any other line. */
export function milestoneIn(line: string): { readonly end: number } | undefined {
  if (line.length > longest) return undefined;
  const [head] =
    announced.exec(
      line
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '')
        .toLowerCase(),
    ) ?? [];
  if (head === undefined) return undefined;
  // Without their accents, lines are as long as they were when these are one letter each.
  const end = head.length;
  const [sign] = /^\s*[:.)–—-]*\s*/.exec(line.slice(end)) ?? [''];
  const isNamed = sign.trim() !== '' || line.slice(end).trim() === '';
  return isNamed ? { end: end + sign.length } : undefined;
}

/** Where an answer belongs that stands in a row of a table of milestones. */
export function placeInMilestone(box: Box): Pick<Slot, 'field' | 'side'> {
  switch (box) {
    case 'milestone':
      return { field: 'title' };
    case 'description.results':
      return { field: 'outputs' };
    case 'outputs':
    case 'start':
    case 'due':
      return { field: box };
    case 'end':
    case 'period':
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
