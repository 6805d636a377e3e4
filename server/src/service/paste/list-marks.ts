import type { ItemMark } from './blocks';
import { declarationsOf, type Attributes } from './element-style';
import { signOf } from './list-signs';

/** A list of a page that has begun. */
export interface OpenList {
  readonly ordered: boolean;
  /** How it writes its numbers: `a`, `lower-roman`; nothing for figures. */
  readonly numbering?: string | undefined;
  /** How many lists it is in, with itself. */
  readonly outer: number;
  /** The same for the item that is open. */
  level: number;
  /** The number of its next item. */
  next: number;
}

/** Nobody means more, and what is said in an item is shown at this depth at the deepest. */
const deepest = 9;

export function openList(name: string, attributes: Attributes, outer: OpenList | undefined): OpenList {
  const level = Math.min((outer?.level ?? 0) + 1, deepest);
  return {
    ordered: name === 'ol',
    numbering: numberingOf(attributes),
    outer: level,
    level,
    next: numberOf(attributes.start) ?? 1,
  };
}

function numberingOf({ type, style }: Attributes): string | undefined {
  return declarationsOf(style).get('list-style-type') ?? type;
}

/** Begins an item. Word and Google on the web write each item as a list of its own and say beside it how deep it lies. */
export function openItem(attributes: Attributes, list: OpenList): ItemMark {
  const said = numberOf(attributes['data-aria-level'] ?? attributes['aria-level']) ?? 1;
  list.level = Math.max(list.outer, Math.min(said, deepest));
  if (!list.ordered) return { ordered: false };
  const number = numberOf(attributes.value) ?? list.next;
  list.next = number + 1;
  const sign = signOf(number, numberingOf(attributes) ?? list.numbering);
  return sign === undefined ? { ordered: true, number } : { ordered: false, sign };
}

/** How far in a paragraph of Word's stands that is an item, or `goes-on` for one that belongs to the item above it. */
export function wordItemOf({ class: classes = '', style }: Attributes): number | 'goes-on' | undefined {
  const list = declarationsOf(style).get('mso-list') ?? '';
  const level = /\blevel(\d)/.exec(list)?.[1];
  if (level !== undefined) return Number(level);
  return /\bMsoListParagraph/i.test(classes) ? 'goes-on' : undefined;
}

/** What the sign in front of an item says. Markdown can count `1.`; of `2.3)`, `(a)` and `Step 1`, the sign itself stays. */
export function readMark(sign: string): ItemMark {
  const mark = sign.trim();
  const number = /^\(?(0|[1-9]\d{0,8})[.)]?$/.exec(mark)?.[1];
  if (number !== undefined) return { ordered: true, number: Number(number) };
  // Word writes an `o` for the bullets of a second level.
  return { ordered: false, ...(mark !== 'o' && /[\p{L}\p{N}]/u.test(mark) && { sign: mark }) };
}

export function headingOf(name: string, attributes: Attributes): number | undefined {
  const level = /^h([1-6])$/.exec(name)?.[1];
  if (level !== undefined) return Number(level);
  if (attributes.role === 'heading') return Math.min(numberOf(attributes['aria-level']) ?? 2, 6);
  return /^MsoTitle\b/i.test(attributes.class ?? '') ? 1 : undefined;
}

/** A number that Markdown can count from. */
function numberOf(written: string | undefined): number | undefined {
  return written !== undefined && /^\d{1,8}$/.test(written) ? Number(written) : undefined;
}
