import type { Block, Cell, Inline, PublishedDocument, Section, Table } from '../../server/src/service/index';

/** Short ways to write down what is published. */
export const text = (words: string): readonly Inline[] => [{ kind: 'text', text: words }];
export const paragraph = (words: string | readonly Inline[]): Block => ({
  kind: 'paragraph',
  text: typeof words === 'string' ? text(words) : words,
});
export const list = (...items: readonly string[]): Block => ({
  kind: 'list',
  ordered: false,
  items: items.map((item) => [paragraph(item)]),
});
export const cell = (words: string, more: Omit<Cell, 'blocks'> = {}): Cell => ({
  blocks: [paragraph(words)],
  ...more,
});

export function section(
  id: string,
  level: Section['level'],
  heading: string,
  ...blocks: readonly Block[]
): Section {
  return { id, level, heading: text(heading), blocks };
}

export function published(
  sections: readonly Section[],
  more: Partial<PublishedDocument> = {},
): PublishedDocument {
  return { title: 'Open contracting', language: 'en', sections, ...more };
}

export const milestones: Table = {
  kind: 'table',
  caption: 'Milestones of open contracting',
  columns: [
    { heading: text('Milestone'), width: 3 },
    { heading: text('Expected Outputs'), width: 3 },
    { heading: text('Expected Completion Date'), width: 2 },
  ],
  rows: [
    {
      cells: [
        cell('Publish the register'),
        { blocks: [list('A register', 'A guide')] },
        cell('31 March 2025'),
      ],
    },
    {
      cells: [
        cell('Hold a forum', { span: 2 }),
        { blocks: [{ kind: 'gap', state: 'open', why: 'waiting for the minister' }], tone: 'gap' },
      ],
    },
  ],
};
