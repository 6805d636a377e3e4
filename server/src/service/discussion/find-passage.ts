import type { Draft } from '../kinds/draft';
import { formOf } from '../kinds/kinds';
import { rootPart } from '../model/read';
import type { FoundField } from '../schema/walk-fields';
import type { Range } from '../text/range';
import { proseOf } from '../yaml/prose';
import type { TreePath } from '../yaml/tree';
import { pathOfAbout } from '../kinds/discussion/about';
import { findWords } from './find-words';

/** Where in a draft a remark belongs. */
export interface Passage {
  /** The answer; empty for the whole draft. */
  readonly path: TreePath;
  readonly range: Range;
  /**
   * `there`: as the remark says; `moved`: its words stand in another answer now; `gone`: its words, or the answer that it is
   * about, are not in the draft any more.
   */
  readonly state: 'there' | 'moved' | 'gone';
}

/** Both empty for a remark on the whole draft. */
export interface Subject {
  readonly about: string;
  readonly words: string;
}

/** A remark follows its words: first in the answer that it is about, then wherever else in the draft they stand. */
export function findPassage({ about, words }: Subject, draft: Draft): Passage {
  const { root, text } = draft.yaml;
  const path = pathOfAbout(about, root, formOf(draft.kind));
  const answer = path && (path.length === 0 ? whole(draft) : answerAt(path, draft));
  if (words.trim() === '') return answer ?? { ...whole(draft), state: 'gone' };
  const found = draft.fields.flatMap((field): readonly Passage[] => {
    if (field.node?.kind !== 'scalar') return [];
    const inside = findWords(words, proseOf(field.node, text));
    if (!inside) return [];
    const { start } = field.node.range;
    const range = { start: start + inside.start, end: start + inside.end };
    return [{ path: field.path, range, state: isBelow(field, path ?? []) ? 'there' : 'moved' }];
  });
  const here = path && found.find(({ state }) => state === 'there');
  // Words that stand in several other places are not known to be those that were meant.
  const elsewhere = found.length === 1 ? found[0] : undefined;
  return (
    here ?? (elsewhere && { ...elsewhere, state: 'moved' }) ?? { ...(answer ?? whole(draft)), state: 'gone' }
  );
}

function answerAt(path: TreePath, draft: Draft): Passage | undefined {
  const field = draft.fields.find(({ path: at }) => at.length === path.length && isBelow({ path: at }, path));
  return field && { path, range: field.keyRange, state: 'there' };
}

function whole({ yaml }: Draft): Passage {
  return { path: [], range: rootPart(yaml.root).anchor, state: 'there' };
}

function isBelow({ path }: Pick<FoundField, 'path'>, above: TreePath): boolean {
  return above.every((step, index) => path[index] === step);
}
