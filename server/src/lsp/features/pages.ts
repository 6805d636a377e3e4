import {
  compareRequest,
  conflictsRequest,
  type CompareParams,
  type ConflictsParams,
  newsRequest,
  type KnownSections,
  type NewsParams,
  type NewsResult,
  type PageResult,
} from '../../protocol/pages';
import {
  compareDrafts,
  comparisonPage,
  conflictPage,
  kindOfFile,
  mergedAnswers,
  type SectionsPage,
} from '../../service/index';
import { canonical } from '../addresses';
import type { Feature } from './feature';
import { toPageInfo } from './to-page-info';

/** What changed, and what is still to be settled, as documents to read. */
export const pages: Feature = {
  capabilities: {},
  answer(sources) {
    const { connection, plans, messages, whenRead } = sources;
    const toInfo = (page: SectionsPage | undefined, uri: string, known: KnownSections): PageResult =>
      page ? toPageInfo(page, uri, known, sources) : null;

    connection.onRequest<PageResult, unknown>(
      compareRequest,
      whenRead(compareRequest, null, (params: CompareParams): PageResult => {
        const uri = canonical(params.uri);
        const older = params.older.map((file) => ({ ...file, uri: canonical(file.uri) }));
        return toInfo(comparisonPage(plans, { ...params, uri, older }, messages), uri, params.known);
      }),
    );
    connection.onRequest<NewsResult, unknown>(
      newsRequest,
      whenRead(newsRequest, [], ({ drafts }: NewsParams): NewsResult =>
        drafts.map(({ uri, before, after, sides }) => {
          const options = { kind: kindOfFile(uri) ?? 'commitment', messages };
          const changes = compareDrafts(before, after, options);
          return {
            changes: changes.length,
            weaker: changes.filter(({ weakens }) => weakens).length,
            ...(sides && { merged: mergedAnswers({ ...sides, merged: after }, options) }),
          };
        }),
      ),
    );
    connection.onRequest<PageResult, unknown>(
      conflictsRequest,
      whenRead(conflictsRequest, null, (params: ConflictsParams): PageResult => {
        const uri = canonical(params.uri);
        return toInfo(conflictPage(plans, uri, messages), uri, params.known);
      }),
    );
  },
};
