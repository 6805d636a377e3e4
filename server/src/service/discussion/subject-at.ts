import type { Draft } from '../kinds/draft';
import { aboutOf } from '../kinds/discussion/about';
import { pathOf } from '../form/place';
import { formOf } from '../kinds/kinds';
import type { FoundField } from '../schema/walk-fields';
import { contains, type Range } from '../text/range';
import { proseOf } from '../yaml/prose';
import type { TreePath } from '../yaml/tree';
import type { Subject } from './find-passage';

/** What somebody who has marked a stretch of a draft wants to speak of: the answer there, and the words of it that are marked. */
export function subjectAt(range: Range, draft: Draft): Subject {
  const field = draft.fields.filter((one) => contains(placeOf(one, draft.yaml.text), range)).at(-1);
  return { about: field ? aboutAt(field.path, draft) : '', words: field ? wordsIn(field, range, draft) : '' };
}

/** The answer at a place of a form, all of it. */
export function subjectOfPlace(place: string, draft: Draft): Subject {
  return { about: aboutAt(pathOf(place), draft), words: '' };
}

/** How a remark calls the answer at a path. */
function aboutAt(path: TreePath, { kind, yaml }: Draft): string {
  return aboutOf(path, yaml.root, formOf(kind));
}

/** From the beginning of the line of its name to the end of what it says. */
function placeOf({ keyRange, node }: FoundField, text: string): Range {
  const start = text.lastIndexOf('\n', keyRange.start - 1) + 1;
  return { start, end: Math.max(keyRange.end, node?.range.end ?? 0) };
}

function wordsIn({ node }: FoundField, marked: Range, { yaml }: Draft): string {
  if (node?.kind !== 'scalar') return '';
  const [start, end] = [Math.max(marked.start, node.range.start), Math.min(marked.end, node.range.end)];
  if (start >= end) return '';
  const prose = proseOf(node, yaml.text);
  return prose
    .slice(start - node.range.start, end - node.range.start)
    .replace(/[\s\u2029]+/gu, ' ')
    .trim();
}
