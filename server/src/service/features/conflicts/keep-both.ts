import { readDraft, type Draft } from '../../schema/read-draft';
import type { FoundField } from '../../schema/walk-fields';
import { contains, type Range } from '../../text/range';
import type { ConflictSides, Side } from '../../yaml/conflict-sides';
import type { TreeNode } from '../../yaml/tree';
import { joinAnswers } from './join-answers';

/**
 * The lines of both versions, where that makes sense: items of a list, paragraphs of a text, fields that do not exclude
 * each other. Nothing where the draft could then not be read, or where one version would swallow the other.
 */
export function keepBoth(draft: Draft, { block, ours, theirs }: ConflictSides): string | undefined {
  const { text } = draft.yaml;
  const written = ({ range }: Side) => text.slice(range.start, range.end);
  const [mine, other] = [written(ours), written(theirs)];
  if (mine.trim() === '' || other.trim() === '' || mine === other) return undefined;
  const put = (instead: string): Variant => {
    const whole = text.slice(0, block.start) + instead + text.slice(block.end);
    const range = { start: block.start, end: block.start + instead.length };
    return { draft: readDraft(draft.kind, whole), range };
  };
  const [a, b] = [put(mine), put(other)];
  const isReadable = (variant: Variant) => faultsOf(variant) <= faultsOf(a);
  if (!isReadable(b)) return undefined;

  const together = put(mine + other);
  if (isReadable(together) && keepsAll(together, a, b, block.start + mine.length)) return mine + other;
  const joined = joinAnswers(only(a), only(b), a, b);
  return joined !== undefined && isReadable(put(joined)) ? joined : undefined;
}

/** The draft with one text in the place of the conflict, and where that stands. */
export interface Variant {
  readonly draft: Draft;
  readonly range: Range;
}

function faultsOf({ draft: { yaml } }: Variant): number {
  return yaml.problems.length + yaml.duplicates.length;
}

/** True when every field and item of both stands there, or when both are parts of one text. */
function keepsAll(together: Variant, a: Variant, b: Variant, seam: number): boolean {
  if (textAround(together.draft.yaml.root, seam)) return begun(a).length + begun(b).length === 0;
  const all = begun(a).length + begun(b).length;
  return all > 0 && begun(together).length === all;
}

/** What begins inside the place of the conflict. */
function begun({ draft, range }: Variant): readonly FoundField[] {
  return draft.fields.filter(({ keyRange }) => range.start <= keyRange.start && keyRange.start < range.end);
}

/** The one field that is all there is in the place of the conflict. */
function only(variant: Variant): FoundField | undefined {
  const [first, ...rest] = begun(variant);
  if (!first || typeof first.path.at(-1) !== 'string') return undefined;
  const isInside = ({ path }: FoundField) => first.path.every((step, at) => path[at] === step);
  return rest.every(isInside) ? first : undefined;
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
