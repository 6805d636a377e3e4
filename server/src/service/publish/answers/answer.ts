import { asText, itemsOf } from '../../model/read';
import type { Field } from '../../model/field';
import { markdownOf } from '../../markdown/markdown-of';
import { at, gapFor } from '../build';
import type { Block } from '../document';
import { parseAnswer } from './parse-answer';
import { sourcesIn, type SourceFile } from './sources-in';

/** An answer as blocks, or its gap. `level` is the level of the first heading inside the answer. */
export function answer(field: Field<string>, file: SourceFile, level: number): readonly Block[] {
  if (!field.ok) return [gapFor(field, file.uri)];
  const { node, value } = field;
  const text = node.kind === 'scalar' ? markdownOf(node, file.text) : value;
  const blocks = parseAnswer(text, sourcesIn(field, file, text));
  if (blocks.length === 0) return [{ kind: 'gap', state: 'missing', source: at(file.uri, field.range) }];
  return settleHeadings(blocks, level);
}

/** The blocks of an answer that stands in no file. */
export function answerBlocks(markdown: string, level: number): readonly Block[] {
  const nowhere = at('', { start: 0, end: 0 });
  return settleHeadings(
    parseAnswer(markdown, () => nowhere),
    level,
  );
}

/** A list of answers: a list where there are several, one paragraph or more where there is one. */
export function answers(
  field: Field<unknown>,
  file: SourceFile,
  level: number,
  { asList = false }: { readonly asList?: boolean } = {},
): readonly Block[] {
  if (!field.ok) return [gapFor(field, file.uri)];
  const items = itemsOf(field, asText)
    .map((item) => answer(item, file, level))
    .filter((blocks) => blocks.length > 0);
  const [only, second] = items;
  if (!only) return [{ kind: 'gap', state: 'missing', source: at(file.uri, field.range) }];
  if (!second && !asList) return only;
  return [{ kind: 'list', ordered: false, items, source: at(file.uri, field.range) }];
}

/** Headings inside an answer go on below the heading that it stands under, and none of them leaves out a level. */
function settleHeadings(blocks: readonly Block[], top: number): readonly Block[] {
  const open: number[] = [];
  return blocks.map((block) => {
    if (block.kind !== 'heading') return block;
    while (open.length > 0 && (open.at(-1) ?? 0) >= block.level) open.pop();
    open.push(block.level);
    return { ...block, level: levelOf(top + open.length - 1) };
  });
}

function levelOf(level: number): 2 | 3 | 4 | 5 | 6 {
  switch (level) {
    case 1:
    case 2:
      return 2;
    case 3:
      return 3;
    case 4:
      return 4;
    case 5:
      return 5;
    default:
      return 6;
  }
}
