import fc from 'fast-check';

/** A list as somebody may write it in an answer, with any of Markdown's marks. */
interface List {
  readonly mark: '-' | '*' | '+' | '.' | ')';
  readonly start: number;
  readonly items: readonly Item[];
}

interface Item {
  readonly text: string;
  /** A second paragraph of it. */
  readonly more: boolean;
  readonly lists: readonly List[];
}

const list: fc.Arbitrary<List> = fc.letrec<{ list: List }>((tie) => ({
  list: fc.record({
    mark: fc.constantFrom('-', '*', '+', '.', ')'),
    start: fc.constantFrom(1, 1, 0, 3, 12),
    items: fc.array(
      fc.record({
        text: fc.constantFrom('open data', 'one form for all', 'the answers **of all**', 'bilan annuel'),
        more: fc.boolean(),
        lists: fc.oneof(
          { depthSize: 'small', withCrossShrink: true },
          { weight: 7, arbitrary: fc.constant([]) },
          { weight: 2, arbitrary: fc.array(tie('list'), { minLength: 1, maxLength: 2 }) },
        ),
      }),
      { minLength: 1, maxLength: 3 },
    ),
  }),
})).list;

/** The Markdown of some lists one below the other, of points and of numbers, in each other, from any number on. */
export const nestedLists: fc.Arbitrary<string> = fc
  .array(list, { minLength: 1, maxLength: 3 })
  .map((lists) => lists.map((one) => linesOf(one).join('\n')).join('\n\n'));

function linesOf({ mark, start, items }: List): readonly string[] {
  return items.flatMap(({ text, more, lists }, i) => {
    const sign = mark === '.' || mark === ')' ? `${start + i}${mark}` : mark;
    const indent = ' '.repeat(sign.length + 1);
    const inside = [
      ...(more ? ['', 'More of it.', ''] : []),
      ...lists.flatMap((one) => ['', ...linesOf(one)]),
    ];
    return [
      `${sign} ${text}`,
      ...inside.map((line) => (line === '' ? '' : indent + line)),
      ...(inside.length > 0 ? [''] : []),
    ];
  });
}
