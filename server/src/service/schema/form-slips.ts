import { tbcOf } from '../model/read';
import { withoutLookAlikes } from '../text/look-alikes';
import type { SyntaxProblem } from '../yaml/syntax-problem';
import type { Entry, MapNode, TreeNode } from '../yaml/tree';
import { fieldOf, type FieldFact, type FieldKind } from './field-fact';

/** What can be read, but never as its author meant it: fields inside a text, a text among the fields, signs that deceive. */
export function formSlips(
  node: TreeNode | undefined,
  fact: FieldFact,
  around: readonly FieldFact[] = [],
  isItem = false,
): readonly SyntaxProblem[] {
  if (!node || (tbcOf(node) && fact.mayBeOpen)) return [];
  switch (node.kind) {
    case 'unreadable':
      return [];
    case 'scalar':
      if (lacksSpace(node.text, fact)) return [{ cause: 'missing-space', range: node.range }];
      return inProse.has(fact.kind) || withoutLookAlikes(node.text.trim()) === undefined
        ? []
        : [{ cause: 'look-alike', range: node.range }];
    case 'list': {
      const { item } = fact;
      const hasFields = node.flow && node.items.some((one) => one?.kind === 'map');
      if (takesProse(fact) && hasFields) return [{ cause: 'colon-in-text', range: node.range }];
      return item ? node.items.flatMap((one) => formSlips(one, item, around, true)) : [];
    }
    case 'map': {
      const slip = textAsFields(node, fact) ?? (isItem ? undefined : fieldsInside(node, fact, around));
      if (slip) return [slip];
      return [
        ...textsAmong(node, fact),
        ...node.entries.flatMap(({ key, value }) => {
          const field = fieldOf(fact, key);
          return field ? formSlips(value, field, [...around, fact]) : [];
        }),
      ];
    }
  }
}

const inProse: ReadonlySet<FieldKind> = new Set(['text', 'label', 'person', 'any']);

/** `lead:treasury` as the only field below a name, and `-treasury` as the only item. */
function lacksSpace(text: string, fact: FieldFact): boolean {
  const name = /^([a-z][a-z0-9_]*):\S/.exec(text)?.[1];
  return name === undefined ? fact.item !== undefined && /^-[^\s-]/.test(text) : !!fieldOf(fact, name);
}

/** `Step 1: do this` is a text with a colon in it. */
function textAsFields({ range, entries }: MapNode, fact: FieldFact): SyntaxProblem | undefined {
  return takesProse(fact) && entries.length > 0 && entries.every(({ key }) => !isName(key))
    ? { cause: 'colon-in-text', range }
    : undefined;
}

function takesProse({ kind }: FieldFact): boolean {
  return kind === 'text' || kind === 'label' || kind === 'person';
}

/** Fields that belong further out: below an answer that takes none, or that has none of these. */
function fieldsInside(
  { flow, entries }: MapNode,
  fact: FieldFact,
  around: readonly FieldFact[],
): SyntaxProblem | undefined {
  const [first] = entries;
  const isLost = ({ key }: Entry) => !fieldOf(fact, key) && around.some((outer) => fieldOf(outer, key));
  return first && !flow && entries.every(isLost)
    ? { cause: 'indentation', range: first.keyRange }
    : undefined;
}

/** Words with a colon in them below a field whose answer is empty: it was typed at the level of the fields. */
function textsAmong({ flow, entries }: MapNode, fact: FieldFact): readonly SyntaxProblem[] {
  if (flow) return [];
  return entries.flatMap(({ key, keyRange }, index) => {
    const above = entries[index - 1];
    const isEmpty = above !== undefined && above.value === undefined;
    const answer = isEmpty ? fieldOf(fact, above.key) : undefined;
    const isLoose = answer?.kind === 'text' && !fieldOf(fact, key) && /\S\s\S/.test(key);
    return isLoose ? [{ cause: 'loose-text', range: keyRange } as const] : [];
  });
}

/** The names of the form are small letters and dashes below. */
function isName(key: string): boolean {
  return /^[a-z][a-z0-9_]*$/.test(key);
}
