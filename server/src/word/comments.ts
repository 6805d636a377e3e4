import type { Comment } from './document';
import type { Parts } from './parts';
import { elementsOf, type Element } from './xml';

interface Thread {
  readonly parent: string | undefined;
  readonly isDone: boolean;
}

/** Comments, with what each answers and whether it is settled. */
export async function readComments(parts: Parts): Promise<readonly Comment[]> {
  const threads = await readThreads(parts);
  const read: { readonly comment: Omit<Comment, 'answers'>; readonly paragraph: string | undefined }[] = [];
  for (const part of parts.ofType('comments')) {
    const reader = await parts.reader(part);
    await parts.each(part, 'w:comments', (element) => {
      const date = element.attributes.get('date');
      // What is said of a comment beside it names its last paragraph.
      const paragraph = lastParagraph(element)?.attributes.get('w14:paraId');
      read.push({
        comment: {
          id: element.attributes.get('id') ?? '',
          author: element.attributes.get('author') ?? '',
          // LibreOffice writes nought for a comment that has none.
          ...(date !== undefined && !/^0+-/.test(date) && { date }),
          blocks: reader.read(element),
          isDone: threads.get(paragraph ?? '')?.isDone ?? false,
        },
        paragraph,
      });
    });
  }
  const byParagraph = new Map(
    read.flatMap(({ paragraph, comment }) =>
      paragraph === undefined ? [] : [[paragraph, comment.id] as const],
    ),
  );
  return read.map(({ comment, paragraph }) => {
    const answers = byParagraph.get(threads.get(paragraph ?? '')?.parent ?? '');
    return { ...comment, ...(answers !== undefined && answers !== comment.id && { answers }) };
  });
}

async function readThreads(parts: Parts): Promise<ReadonlyMap<string, Thread>> {
  const threads = new Map<string, Thread>();
  for (const part of parts.ofType('commentsExtended')) {
    await parts.each(part, 'w15:commentsEx', ({ attributes }) => {
      const paragraph = attributes.get('w15:paraId');
      if (paragraph === undefined) return;
      const isDone = /^(?:1|true|on)$/i.test(attributes.get('w15:done') ?? '');
      threads.set(paragraph, { parent: attributes.get('w15:paraIdParent'), isDone });
    });
  }
  return threads;
}

function lastParagraph(comment: Element): Element | undefined {
  return elementsOf(comment)
    .filter(({ name }) => name === 'w:p')
    .at(-1);
}
