import { likenessOf, wordsOf, type Words } from '../../compare/likeness';
import { formOf } from '../../kinds/kinds';
import type { Plans } from '../../plans/plans';
import { factAt } from '../../schema/walk-fields';
import { nodeAt } from '../../yaml/tree';
import type { FilledCommitment } from './filled-form';

/** A draft of the plan that a commitment of a form is like: it may be the same, or go on with it. */
export interface LikeDraft {
  readonly uri: string;
  /** Labels of the form of what says the same in both, or much the same. */
  readonly same: readonly string[];
}

/** From here on one text is a new version of the other. */
const alike = 0.6;
/** A shorter answer is like too many others. */
const fewestLetters = 25;
const compared: readonly (readonly string[])[] = [
  ['summary'],
  ['problem', 'statement'],
  ['problem', 'causes'],
  ['description', 'done_so_far'],
  ['description', 'solution'],
  ['description', 'results'],
];
const title = 'title';

/** Finds the drafts of a plan that a commitment of a form is like, by its name and its long answers. */
export function likeDraftsIn(
  plans: Plans,
  uris: readonly string[],
): (title: string, commitment: FilledCommitment) => readonly LikeDraft[] {
  const drafts = uris.map((uri) => ({ uri, answers: answersOf(uri, plans) }));
  return (name, { answers }) => {
    const given = new Map([[title, wordsOf(name)]]);
    for (const { field, text } of answers)
      if (field !== title && text.length >= fewestLetters) given.set(field, wordsOf(text));
    return drafts.flatMap(({ uri, answers: there }): readonly LikeDraft[] => {
      const same = [...given].flatMap(([field, words]) => {
        const its = there.get(field);
        return its && words.size > 0 && likenessOf(words, its) >= alike ? [labelFor(field)] : [];
      });
      return same.length > 0 ? [{ uri, same }] : [];
    });
  };
}

function answersOf(uri: string, plans: Plans): ReadonlyMap<string, Words> {
  const root = plans.draft(uri)?.yaml.root;
  return new Map(
    [[title], ...compared].flatMap((path): readonly (readonly [string, Words])[] => {
      const text = textAt(nodeAt(root, path));
      const isTold = path[0] === title ? text !== '' : text.length >= fewestLetters;
      return isTold ? [[path.join('.'), wordsOf(text)]] : [];
    }),
  );
}

function textAt(node: ReturnType<typeof nodeAt>): string {
  if (node?.kind === 'scalar') return node.text;
  return node?.kind === 'list' ? node.items.map((item) => textAt(item)).join('\n') : '';
}

function labelFor(field: string): string {
  return factAt(formOf('commitment'), field.split('.'))?.label ?? field;
}
