import type { Messages } from '../../messages/messages';
import type { Block, Inline } from '../../publish/document';
import { formOf } from '../../kinds/kinds';
import type { DraftKind } from '../../schema/draft-kind';
import type { FieldFact } from '../../schema/field-fact';
import { parseYaml } from '../../yaml/parse';
import type { TreeNode } from '../../yaml/tree';
import { isOfAgreement, type Change } from '../change';
import { dateOf } from '../describe/naming';
import { foldWords } from '../../markdown/published-form';
import { markedParagraphs } from './marked-paragraphs';

/** Shorter texts are quoted in the sentence itself. */
const quotedInFull = 57;

/** What is said of a change and who made it, and below it the text with its marks. */
export function changeBlocks(
  change: Change,
  kind: DraftKind,
  messages: Messages['compare'],
  { uri, who }: { readonly uri?: string | undefined; readonly who?: string | undefined } = {},
): readonly Block[] {
  const mark: readonly Inline[] = change.weakens
    ? [
        {
          kind: 'strong',
          content: [words(isOfAgreement(change.weakens) ? messages.agreement : messages.weaker)],
        },
        words(': '),
      ]
    : [];
  const by: readonly Inline[] =
    who === undefined ? [] : [words(' '), { kind: 'emphasis', content: [words(`(${who})`)] }];
  const range = change.range.after;
  const source = uri !== undefined && range && { uri, range };
  return [
    { kind: 'paragraph', text: [...mark, words(change.summary), ...by], ...(source && { source }) },
    ...textBlocks(change, kind, messages),
  ];
}

function textBlocks(change: Change, kind: DraftKind, messages: Messages['compare']): readonly Block[] {
  const { words: changed, before, after } = change;
  if (changed?.every((one) => one.kind === 'same')) return [];
  if (changed) return quote(markedParagraphs(changed, messages.cut));
  const text = change.kind === 'added' ? after : change.kind === 'removed' ? before : null;
  // Of a whole file only its name is told.
  if (text === null || change.path === '') return [];
  const mark = change.kind === 'added' ? 'inserted' : 'deleted';
  const fields = fieldsIn(text, change, kind, messages);
  if (fields) return quote(fields.map((line) => [{ kind: mark, content: [words(line)] }]));
  if (foldWords(text).length <= quotedInFull) return [];
  return quote(markedParagraphs([{ kind: mark, text }], messages.cut));
}

/** A milestone or the like that came or went, a line for each of its answers. */
function fieldsIn(
  text: string,
  { field }: Change,
  kind: DraftKind,
  messages: Messages['compare'],
): readonly string[] | undefined {
  const { root } = parseYaml(text);
  const fact = factOf(field, kind);
  if (root?.kind !== 'map' || !fact?.fields) return undefined;
  return root.entries.flatMap(({ key, value }) => {
    const answer = fact.fields?.find(({ name }) => name === key);
    const date = answer?.kind === 'date' || answer?.kind === 'periodDate' ? dateOf(value) : undefined;
    const line = date ? messages.date(date) : lineOf(value);
    // Its id is in the sentence above.
    return line === '' || answer?.kind === 'id' ? [] : [`${answer?.label ?? key}: ${line}`];
  });
}

function factOf(field: string, kind: DraftKind): FieldFact | undefined {
  let fact: FieldFact | undefined = formOf(kind);
  for (const key of field.split('.')) {
    const fields: readonly FieldFact[] | undefined = fact?.fields ?? fact?.item?.fields;
    fact = fields?.find(({ name }) => name === key);
  }
  return fact?.item;
}

function lineOf(node: TreeNode | undefined): string {
  switch (node?.kind) {
    case 'scalar':
      return foldWords(node.text);
    case 'list':
      return node.items
        .map(lineOf)
        .filter((line) => line !== '')
        .join('; ');
    case 'map':
      return node.entries.map(({ key, value }) => `${key}: ${lineOf(value)}`).join('; ');
    case 'unreadable':
    case undefined:
      return '';
  }
}

function quote(paragraphs: readonly (readonly Inline[])[]): readonly Block[] {
  if (paragraphs.length === 0) return [];
  return [{ kind: 'quote', blocks: paragraphs.map((text) => ({ kind: 'paragraph', text })) }];
}

function words(text: string): Inline {
  return { kind: 'text', text };
}
