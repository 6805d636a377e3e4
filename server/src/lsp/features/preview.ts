import {
  previewChangedNotification,
  previewRequest,
  type PreviewChangedParams,
  type PreviewInfo,
  type PreviewParams,
  type PreviewResult,
  type PreviewScope,
} from '../../protocol/preview';
import { createPreviewReader, type Preview } from '../../service/index';
import { canonical } from '../addresses';
import type { Feature } from './feature';

/** What was last answered, to somebody who has not been told yet that it has changed. */
interface Answered {
  readonly params: PreviewChangedParams;
  readonly preview: Preview | undefined;
}

/** What is published of a draft or a plan, as it is being written. */
export const preview: Feature = {
  capabilities: {},
  answer({ connection, guard, whenRead, plans, changes, timings, clientUri, today, atEnd }) {
    const reader = createPreviewReader(plans);
    const read = (uri: string, scope: PreviewScope) => reader.read(canonical(uri), scope, today());
    const answered = new Map<string, Answered>();
    let timer: ReturnType<typeof setTimeout> | undefined;

    const tell = guard(previewChangedNotification, undefined, async () => {
      timer = undefined;
      for (const [key, { params, preview: before }] of answered) {
        if (read(params.uri, params.scope) === before) continue;
        // Not told again before it is asked for again: nothing is drawn for a page that nobody sees.
        answered.delete(key);
        await connection.sendNotification(previewChangedNotification, params);
      }
    });
    // Not put off by the next keystroke, so that the page follows somebody who does not pause.
    changes.onTold(() => {
      if (answered.size > 0) timer ??= setTimeout(() => void tell(), timings.settle);
    });
    atEnd(() => clearTimeout(timer));

    connection.onRequest<PreviewResult, unknown>(
      previewRequest,
      whenRead(previewRequest, null, ({ uri, scope, known }: PreviewParams): PreviewResult => {
        const found = read(uri, scope);
        answered.set(`${scope} ${uri}`, { params: { uri, scope }, preview: found });
        return found ? toInfo(found, known, clientUri) : null;
      }),
    );
  },
};

function toInfo(
  { uri, title, language, sections }: Preview,
  known: PreviewParams['known'],
  clientUri: (uri: string) => string,
): PreviewInfo {
  return {
    uri: clientUri(uri),
    title,
    language,
    order: sections.map(({ id, line, uri: own }) => ({
      id,
      line,
      ...(own !== undefined && { uri: clientUri(own) }),
    })),
    sections: sections
      .filter(({ id, hash }) => known[id] !== hash)
      .map(({ id, hash, html }) => ({ id, hash, html })),
  };
}
