import type { Draft } from '../../kinds/draft';
import { readDraft } from '../../kinds/read-draft';
import type { FoundField } from '../../schema/walk-fields';
import { applyEdits } from '../../text/edit';
import { firstWhere } from '../../text/first-where';
import { contains, overlaps } from '../../text/range';
import type { ConflictSides } from '../../yaml/conflict-sides';
import { readConflicts } from '../../yaml/conflicts';
import type { TreeNode } from '../../yaml/tree';
import { joinAnswers } from './join-answers';
import type { Variant } from './variant';

/** Both versions of a conflict, and a text that would keep the two. */
interface Candidate {
  readonly sides: ConflictSides;
  readonly a: Variant;
  readonly b: Variant;
  readonly written: string;
}

/** The draft is read anew so often at most, however many conflicts there are; settling some makes room for the others. */
const mostReadings = 24;

/**
 * For each conflict the lines of both versions, where that makes sense: items of a list, paragraphs of a text, fields that do
 * not exclude each other. Nothing where the draft could then not be read, or where one version would swallow the other.
 */
export function keepBoth(
  draft: Draft,
  conflicts: readonly ConflictSides[],
): ReadonlyMap<ConflictSides, string> {
  const kept = new Map<ConflictSides, string>();
  if (conflicts.length === 0) return kept;
  const { text } = draft.yaml;
  const theirs = readDraft(draft.kind, readConflicts(text, 'theirs').text);
  const candidates = conflicts.flatMap((sides): readonly Candidate[] => {
    const [a, b] = [
      { draft, range: sides.ours.range },
      { draft: theirs, range: sides.theirs.range },
    ];
    const [mine, other] = [a, b].map(({ range }) => text.slice(range.start, range.end));
    if (!mine?.trim() || !other?.trim() || mine === other || hasFault(b)) return [];
    return [{ sides, a, b, written: mine + other }];
  });
  const reading = new Reading(draft);
  for (const { sides, written } of reading.readable(candidates.filter(isOneBelowOther), keepsAll))
    kept.set(sides, written);
  const joined = candidates.flatMap((one): readonly Candidate[] => {
    const { a, b, sides } = one;
    const written = kept.has(sides) ? undefined : joinAnswers(only(a), only(b), a, b);
    return written === undefined ? [] : [{ ...one, written }];
  });
  for (const { sides, written } of reading.readable(joined)) kept.set(sides, written);
  return kept;
}

/** Reads the draft with candidates in the place of their conflicts: all at once, and in halves where that fails. */
class Reading {
  readonly #most: number;
  #left = mostReadings;

  constructor(private readonly draft: Draft) {
    this.#most = faultsOf(draft);
  }

  /** Those with which the draft is as readable as it was, and that are as they should be in it. */
  readable(
    candidates: readonly Candidate[],
    isMeant: (one: Candidate, together: Variant) => boolean = () => true,
  ): readonly Candidate[] {
    if (candidates.length === 0 || this.#left === 0) return [];
    this.#left--;
    const { kind, yaml } = this.draft;
    const edits = candidates.map(({ sides, written }) => ({ range: sides.block, text: written }));
    const after = readDraft(kind, applyEdits(yaml.text, edits));
    if (faultsOf(after) > this.#most) {
      const half = candidates.length >> 1;
      if (half === 0) return [];
      return [candidates.slice(0, half), candidates.slice(half)].flatMap((some) =>
        this.readable(some, isMeant),
      );
    }
    let moved = 0;
    return candidates.filter((one) => {
      const start = one.sides.block.start + moved;
      moved += one.written.length - (one.sides.block.end - one.sides.block.start);
      return isMeant(one, { draft: after, range: { start, end: start + one.written.length } });
    });
  }
}

function faultsOf({ yaml }: Draft): number {
  return yaml.problems.length + yaml.duplicates.length;
}

function hasFault({ draft: { yaml }, range }: Variant): boolean {
  return [...yaml.problems, ...yaml.duplicates].some((fault) => overlaps(fault.range, range));
}

/** False where both begin the same field, which cannot stand twice. */
function isOneBelowOther({ a, b }: Candidate): boolean {
  const fields = new Set(outermost(begun(a)).map(({ path }) => JSON.stringify(path)));
  return !outermost(begun(b)).some(
    ({ path }) => typeof path.at(-1) === 'string' && fields.has(JSON.stringify(path)),
  );
}

/** True when every field and item of both stands there, or when both are parts of one text. */
function keepsAll({ a, b, sides: { ours } }: Candidate, together: Variant): boolean {
  const all = begun(a).length + begun(b).length;
  const seam = together.range.start + (ours.range.end - ours.range.start);
  if (textAround(together.draft.yaml.root, seam)) return all === 0;
  return all > 0 && begun(together).length === all;
}

/** What begins inside the place of the conflict. */
function begun({ draft: { fields }, range }: Variant): readonly FoundField[] {
  const at = (offset: number) => firstWhere(fields, ({ keyRange }) => keyRange.start >= offset);
  return fields.slice(at(range.start), at(range.end));
}

/** Without the fields inside those that begin there as well. */
function outermost(fields: readonly FoundField[]): readonly FoundField[] {
  let last: FoundField | undefined;
  return fields.filter((field) => {
    if (last && isInside(field, last)) return false;
    last = field;
    return true;
  });
}

/** The one field that is all there is in the place of the conflict. */
function only(variant: Variant): FoundField | undefined {
  const [first, ...rest] = outermost(begun(variant));
  return first && rest.length === 0 && typeof first.path.at(-1) === 'string' ? first : undefined;
}

function isInside({ path }: FoundField, other: FoundField): boolean {
  return other.path.every((step, at) => path[at] === step);
}

function textAround(node: TreeNode | undefined, offset: number): boolean {
  if (!node || !contains(node.range, { start: offset - 1, end: offset + 1 })) return false;
  switch (node.kind) {
    case 'scalar':
      return true;
    case 'map':
      return node.entries.some(({ value }) => textAround(value, offset));
    case 'list':
      return node.items.some((item) => textAround(item, offset));
    case 'unreadable':
      return false;
  }
}
